BEGIN TRANSACTION;
CREATE TABLE agreement (
	id VARCHAR(32) NOT NULL, 
	organisation_id VARCHAR(32) NOT NULL, 
	deal_id VARCHAR(32) NOT NULL, 
	contact_id VARCHAR(32), 
	quote_id VARCHAR(32), 
	walked BOOLEAN DEFAULT 0 NOT NULL, 
	exact BOOLEAN DEFAULT 0 NOT NULL, 
	signed_on DATE, 
	starts_on DATE, 
	ends_on DATE, 
	renewal_on DATE, 
	reference BOOLEAN, 
	reference_words TEXT DEFAULT '' NOT NULL, 
	notes TEXT DEFAULT '' NOT NULL, 
	created_at DATETIME NOT NULL, 
	version INTEGER DEFAULT '1' NOT NULL, 
	CONSTRAINT pk_agreement PRIMARY KEY (id), 
	CONSTRAINT fk_agreement_contact_id FOREIGN KEY(contact_id) REFERENCES contact (id) ON DELETE SET NULL, 
	CONSTRAINT fk_agreement_deal_id FOREIGN KEY(deal_id) REFERENCES deal (id) ON DELETE CASCADE, 
	CONSTRAINT fk_agreement_organisation_id FOREIGN KEY(organisation_id) REFERENCES organisation (id) ON DELETE CASCADE, 
	CONSTRAINT fk_agreement_quote_id FOREIGN KEY(quote_id) REFERENCES quote (id) ON DELETE SET NULL
);
INSERT INTO "agreement" VALUES('01a1e3d5c4c0724eb59d7d1ea16ce558','01a08a358b407599a8916d08d4042c36','01a08a358b407fae8782d4d52450d1c3','01a08a358b4072c397c6f4e2ec1e07d7','01a14a976c007448986562dcfba1bcb4',1,1,'2026-11-16','2026-11-16','2027-02-15','2027-01-15',NULL,'','','2026-11-16 10:10:00.000000',1);
INSERT INTO "agreement" VALUES('01a158a91b4070c5b10135842be92d0b','01a0aeb395c07111887c12cb5c88a534','01a0aeb395c07ac0acf71a333d9394d6','01a0aeb395c07b7fbe5de21ebb7b239d','01a11c9095c073a7aa3ce3497221ea95',1,1,'2026-10-20','2026-10-20','2027-01-19','2026-12-19',NULL,'','','2026-10-20 09:34:00.000000',1);
INSERT INTO "agreement" VALUES('01a1cfa772a073508d6445d9af7ccef6','01a0d8294b207f3085da8467f06313ff','01a0d8294b2075d9ab384309c9a937a6','01a0d8294b207d859b8e8fb2bff29101','01a163448f8072049a831bb10069d402',1,1,'2026-11-12','2026-11-12','2027-05-11','2027-04-11',1,'','','2026-11-12 12:07:00.000000',1);
INSERT INTO "agreement" VALUES('76afb5931c5b7cdfbb0bd3cebd85c4c1','019f7e8652807cc3830d8b7628dbd25e','01a11ff82ac07a909bb3f5bd8e35f901',NULL,NULL,0,0,'2026-11-20','2026-12-01','2027-11-30','2027-09-30',NULL,'','','2026-11-24 08:12:00.000000',1);
INSERT INTO "agreement" VALUES('f2478f08121140bb052cdef01a88677c','01a13e0ad6207c81b96a48a1ef6cbfc5','01a13e0ad6207849b98171f9fe1362ae','01a13e0ad62077d4bee395e609694bd8',NULL,1,0,NULL,NULL,NULL,NULL,NULL,'','','2026-11-24 08:12:00.000000',1);
INSERT INTO "agreement" VALUES('5fde324b699b11221cd6ecd98295fad1','01a162cacba07b468f2f39495d09dd29','01a162cacba072daa6523995570f0cbe','01a162cacba07d5d87e5eb8dab163406',NULL,0,0,NULL,NULL,NULL,NULL,1,'on the web','','2026-11-24 08:12:00.000000',1);
INSERT INTO "agreement" VALUES('eef17eabed8ea1534849a1c5122cdf1d','01a143d7d260798281a7d2f41ff2581f','01a143d7d260707a87dc1f70cbe50995','01a143d7d260763cbd13e9b67418a947',NULL,0,0,'2026-11-24',NULL,NULL,NULL,NULL,'','','2026-11-24 08:12:00.000000',1);
CREATE TABLE alembic_version (
	version_num VARCHAR(32) NOT NULL, 
	CONSTRAINT alembic_version_pkc PRIMARY KEY (version_num)
);
INSERT INTO "alembic_version" VALUES('0003');
CREATE TABLE analysis (
	id VARCHAR(32) NOT NULL, 
	organisation_id VARCHAR(32) NOT NULL, 
	deal_id VARCHAR(32), 
	contact_id VARCHAR(32), 
	segment VARCHAR(40) NOT NULL, 
	language VARCHAR(2) NOT NULL, 
	created_at DATETIME NOT NULL, 
	version INTEGER DEFAULT '1' NOT NULL, 
	CONSTRAINT pk_analysis PRIMARY KEY (id), 
	CONSTRAINT fk_analysis_contact_id FOREIGN KEY(contact_id) REFERENCES contact (id) ON DELETE SET NULL, 
	CONSTRAINT fk_analysis_deal_id FOREIGN KEY(deal_id) REFERENCES deal (id) ON DELETE SET NULL, 
	CONSTRAINT fk_analysis_organisation_id FOREIGN KEY(organisation_id) REFERENCES organisation (id) ON DELETE CASCADE
);
INSERT INTO "analysis" VALUES('01a15d14b2c07867a488b6c85ad3ba32','01a0d8294b207f3085da8467f06313ff','01a0d8294b2075d9ab384309c9a937a6','01a0d8294b207d859b8e8fb2bff29101','company','fi','2026-10-21 06:10:00.000000',1);
INSERT INTO "analysis" VALUES('01a1a5802080774285ae8770f9dba1db','01a119f26b407d69958d2adb7e5a3930','01a119f26b4071b5a9f0441ec9bafe62','01a119f26b407fb0a16d27a23501e088','company','fi','2026-11-04 07:40:00.000000',1);
INSERT INTO "analysis" VALUES('01a144678f4072bdaaa87c09baf87131','01a08a358b407599a8916d08d4042c36','01a08a358b407fae8782d4d52450d1c3','01a08a358b4072c397c6f4e2ec1e07d7','company','en','2026-10-16 11:10:00.000000',1);
INSERT INTO "analysis" VALUES('01a1eee2bf8073edb1871853f5f90414','01a1a5d370a077e4b9f125a5fa07ba82','01a1a5d370a07982988700ad28b604bf','01a1a5d370a07f8dbac569924a9f6396','company','fi','2026-11-18 13:40:00.000000',1);
INSERT INTO "analysis" VALUES('01a1a022d6007a7fb04406ef5a789cbb','019f7e8652807cc3830d8b7628dbd25e','01a11ff82ac07a909bb3f5bd8e35f901','01a11ff82ac07110a94315eacd5380da','company','fi','2026-11-03 06:40:00.000000',2);
INSERT INTO "analysis" VALUES('01a11660b9007d5e8c65024f08845c34','01a0aeb395c07111887c12cb5c88a534','01a0aeb395c07ac0acf71a333d9394d6','01a0aeb395c07b7fbe5de21ebb7b239d','company','en','2026-10-07 12:40:00.000000',1);
INSERT INTO "analysis" VALUES('01a1b0faf8407c4f8097dc2b613ecb00','01a0ec4f5fe0715ab279fe6e3eae75cb','01a0ec4f5fe077e08fbaaf42469cf72c','01a0ec4f5fe07f79adbc037bcc7ec116','company','fi','2026-11-06 13:10:00.000000',1);
INSERT INTO "analysis" VALUES('01a20c9c9c80799d970dc1951c2442f9','01a08a358b407599a8916d08d4042c36','01a08a358b407fae8782d4d52450d1c3','01a08a358b4072c397c6f4e2ec1e07d7','company','en','2026-11-24 08:12:00.000000',1);
CREATE TABLE answer (
	id VARCHAR(32) NOT NULL, 
	analysis_id VARCHAR(32) NOT NULL, 
	question VARCHAR(40) NOT NULL, 
	part VARCHAR(1) NOT NULL, 
	asked TEXT NOT NULL, 
	text TEXT DEFAULT '' NOT NULL, 
	skipped BOOLEAN DEFAULT 0 NOT NULL, 
	at DATETIME NOT NULL, 
	CONSTRAINT pk_answer PRIMARY KEY (id), 
	CONSTRAINT ck_answer_part_known CHECK (part IN ('S', 'P', 'I', 'N')), 
	CONSTRAINT fk_answer_analysis_id FOREIGN KEY(analysis_id) REFERENCES analysis (id) ON DELETE CASCADE, 
	CONSTRAINT uq_answer_analysis_id_question UNIQUE (analysis_id, question)
);
INSERT INTO "answer" VALUES('01a15d14b2c07767868deb5d403a960a','01a15d14b2c07867a488b6c85ad3ba32','s_company_now','S','Miten väkenne liikkuu työviikon aikana?','liikuntasetelit ja salialennus, jota harva käyttää',0,'2026-10-21 06:10:00.000000');
INSERT INTO "answer" VALUES('01a15d14b2c07bfa96fabb7b1ba95a54','01a15d14b2c07867a488b6c85ad3ba32','s_company_work','S','Kuinka iso osa työstä tehdään istuen, ja missä?','useimmat istuvat, varasto on jaloillaan koko päivän',0,'2026-10-21 06:10:00.000000');
INSERT INTO "answer" VALUES('01a15d14b2c075e38c170c31c7eec61b','01a15d14b2c07867a488b6c85ad3ba32','s_company_benefits','S','Mitä liikuntaetuja teillä on, ja ketkä niitä käyttävät?','johtoryhmä päättää yhdessä, henkilöstö valmistelee',0,'2026-10-21 06:10:00.000000');
INSERT INTO "answer" VALUES('01a15d14b2c070958bbdbb01dc14ed57','01a15d14b2c07867a488b6c85ad3ba32','p_company_cope','P','Miten väki jaksaa kiireisen viikon lopulla?','ne, jotka eniten tarvitsisivat, eivät koskaan tule',0,'2026-10-21 06:10:00.000000');
INSERT INTO "answer" VALUES('01a15d14b2c07fa7b21ff5eb6ed78f5d','01a15d14b2c07867a488b6c85ad3ba32','i_company_days','I','Kuinka monta sairauspäivää siitä kertyi viime vuonna?','kaksi viikkoa ylitöitä lokakuussa, ja yksi asiakas odotti',0,'2026-10-21 06:10:00.000000');
INSERT INTO "answer" VALUES('01a15d14b2c07570b55f2af41757905e','01a15d14b2c07867a488b6c85ad3ba32','n_company_staff','N','Miten väki suhtautuisi, jos liikunta tulisi heidän luokseen?','jos se puolittuisi, vuokratyövoimaa ei tarvittaisi',0,'2026-10-21 06:10:00.000000');
INSERT INTO "answer" VALUES('01a15d14b2c075ce9c5f319e834c1b69','01a15d14b2c07867a488b6c85ad3ba32','n_company_half','N','Paljonko sairauspäivien puolittuminen olisi euroina?','kaikilla olisi sama, missä ikinä työskentelevät',0,'2026-10-21 06:10:00.000000');
INSERT INTO "answer" VALUES('01a1a58020807b05bcf7fcf6f5cb2afc','01a1a5802080774285ae8770f9dba1db','s_company_now','S','Miten väkenne liikkuu työviikon aikana?','johtoryhmä päättää yhdessä, henkilöstö valmistelee',0,'2026-11-04 07:40:00.000000');
INSERT INTO "answer" VALUES('01a1a580208077a99154ef5fbac0d757','01a1a5802080774285ae8770f9dba1db','s_company_work','S','Kuinka iso osa työstä tehdään istuen, ja missä?','useimmat istuvat, varasto on jaloillaan koko päivän',0,'2026-11-04 07:40:00.000000');
INSERT INTO "answer" VALUES('01a1a580208077858a80754646273141','01a1a5802080774285ae8770f9dba1db','s_company_benefits','S','Mitä liikuntaetuja teillä on, ja ketkä niitä käyttävät?','fuusiosta asti, noin kolme vuotta',0,'2026-11-04 07:40:00.000000');
INSERT INTO "answer" VALUES('01a1a5802080725ba6e053f7675ebe3b','01a1a5802080774285ae8770f9dba1db','p_company_cope','P','Miten väki jaksaa kiireisen viikon lopulla?','emme osaa sanoa, mitä rahalla saadaan',0,'2026-11-04 07:40:00.000000');
INSERT INTO "answer" VALUES('01a1a58020807d25a0831ef21cd0c151','01a1a5802080774285ae8770f9dba1db','i_company_days','I','Kuinka monta sairauspäivää siitä kertyi viime vuonna?','noin yhdeksänkymmentä poissaolopäivää vuodessa pelkistä selistä',0,'2026-11-04 07:40:00.000000');
INSERT INTO "answer" VALUES('01a1a58020807f5a8820e3bdfd06f9f6','01a1a5802080774285ae8770f9dba1db','i_company_cover','I','Kun joku on poissa, kuka tekee työt?','kaksi hyvää lähti, molemmat sanoivat olevansa loppu',0,'2026-11-04 07:40:00.000000');
INSERT INTO "answer" VALUES('01a1a58020807efea080c6a52dece95a','01a1a5802080774285ae8770f9dba1db','n_company_staff','N','Miten väki suhtautuisi, jos liikunta tulisi heidän luokseen?','jos se puolittuisi, vuokratyövoimaa ei tarvittaisi',0,'2026-11-04 07:40:00.000000');
INSERT INTO "answer" VALUES('01a1a5802080756b9e28123c7fd39898','01a1a5802080774285ae8770f9dba1db','n_company_half','N','Paljonko sairauspäivien puolittuminen olisi euroina?','kaikilla olisi sama, missä ikinä työskentelevät',0,'2026-11-04 07:40:00.000000');
INSERT INTO "answer" VALUES('01a144678f407efb87c66f539de552dd','01a144678f4072bdaaa87c09baf87131','s_company_now','S','How do your people get exercise during a working week?','most sit at desks, the warehouse is on its feet all day',0,'2026-10-16 11:10:00.000000');
INSERT INTO "answer" VALUES('01a144678f407aa68436682694b24700','01a144678f4072bdaaa87c09baf87131','s_company_work','S','How much of the work is done sitting, and where?','exercise vouchers and a gym discount that few use',0,'2026-10-16 11:10:00.000000');
INSERT INTO "answer" VALUES('01a144678f4074d5abb906c9efb9f2c6','01a144678f4072bdaaa87c09baf87131','p_company_cope','P','How do people cope at the end of a busy week?','the far sites are left out of everything',0,'2026-10-16 11:10:00.000000');
INSERT INTO "answer" VALUES('01a144678f407c668d9f07119fad3bf4','01a144678f4072bdaaa87c09baf87131','p_company_body','P','What do you hear about necks, backs and shoulders?','those who would need it most never come',0,'2026-10-16 11:10:00.000000');
INSERT INTO "answer" VALUES('01a144678f407456a309b1a6ddfc1c08','01a144678f4072bdaaa87c09baf87131','p_company_unused','P','What keeps people from using the benefits they have?','necks and shoulders, somebody mentions them every week',0,'2026-10-16 11:10:00.000000');
INSERT INTO "answer" VALUES('01a144678f407073befaf558b86d152d','01a144678f4072bdaaa87c09baf87131','i_company_days','I','How many sick days did it come to last year?','about ninety sick days a year for backs alone',0,'2026-10-16 11:10:00.000000');
INSERT INTO "answer" VALUES('01a144678f407960a8f745873212c44f','01a144678f4072bdaaa87c09baf87131','i_company_cover','I','When someone is away, who does the work?','two weeks of overtime in October, and one customer waited',0,'2026-10-16 11:10:00.000000');
INSERT INTO "answer" VALUES('01a144678f407a669fc32bb570e9dc05','01a144678f4072bdaaa87c09baf87131','i_company_leave','I','What did it cost when someone last left you?','two good people left, both said they were worn out',0,'2026-10-16 11:10:00.000000');
INSERT INTO "answer" VALUES('01a144678f407c24b812e2992e45282a','01a144678f4072bdaaa87c09baf87131','n_company_staff','N','How would people take it if exercise came to them?','it would show in the staff survey, and I would show it to the board',0,'2026-10-16 11:10:00.000000');
INSERT INTO "answer" VALUES('01a1eee2bf807c808a3be6624b08ce11','01a1eee2bf8073edb1871853f5f90414','s_company_now','S','Miten väkenne liikkuu työviikon aikana?','useimmat istuvat, varasto on jaloillaan koko päivän',0,'2026-11-18 13:40:00.000000');
INSERT INTO "answer" VALUES('01a1eee2bf80764793a9833022edbf31','01a1eee2bf8073edb1871853f5f90414','p_company_cope','P','Miten väki jaksaa kiireisen viikon lopulla?','kaukaiset toimipisteet jäävät kaiken ulkopuolelle',0,'2026-11-18 13:40:00.000000');
INSERT INTO "answer" VALUES('01a1a022d60070e7aa2ffeb15fcb740e','01a1a022d6007a7fb04406ef5a789cbb','s_company_now','S','Miten väkenne liikkuu työviikon aikana?','useimmat istuvat, varasto on jaloillaan koko päivän',0,'2026-11-03 06:40:00.000000');
INSERT INTO "answer" VALUES('01a1a022d60074b6b28202512363325f','01a1a022d6007a7fb04406ef5a789cbb','s_company_work','S','Kuinka iso osa työstä tehdään istuen, ja missä?','fuusiosta asti, noin kolme vuotta',0,'2026-11-03 06:40:00.000000');
INSERT INTO "answer" VALUES('01a1a022d6007a1a9192edbb26af17c1','01a1a022d6007a7fb04406ef5a789cbb','p_company_cope','P','Miten väki jaksaa kiireisen viikon lopulla?','kaukaiset toimipisteet jäävät kaiken ulkopuolelle',0,'2026-11-03 06:40:00.000000');
INSERT INTO "answer" VALUES('01a1a022d60074a6817effd8ad8df1c8','01a1a022d6007a7fb04406ef5a789cbb','p_company_body','P','Mitä kuulette niskoista, selistä ja hartioista?','niskat ja hartiat, joku mainitsee ne joka viikko',0,'2026-11-03 06:40:00.000000');
INSERT INTO "answer" VALUES('01a1a022d60078e3b12501d9e911738d','01a1a022d6007a7fb04406ef5a789cbb','p_company_unused','P','Miksi nykyisiä etuja jää käyttämättä?','emme osaa sanoa, mitä rahalla saadaan',0,'2026-11-03 06:40:00.000000');
INSERT INTO "answer" VALUES('01a1a022d60073869ef1d9788cc52c86','01a1a022d6007a7fb04406ef5a789cbb','i_company_days','I','Kuinka monta sairauspäivää siitä kertyi viime vuonna?','noin yhdeksänkymmentä poissaolopäivää vuodessa pelkistä selistä',0,'2026-11-03 06:40:00.000000');
INSERT INTO "answer" VALUES('01a1a022d60078d0902cf77f43642324','01a1a022d6007a7fb04406ef5a789cbb','i_company_cover','I','Kun joku on poissa, kuka tekee työt?','kaksi viikkoa ylitöitä lokakuussa, ja yksi asiakas odotti',0,'2026-11-03 06:40:00.000000');
INSERT INTO "answer" VALUES('01a1a022d6007d5181129cc93c5265e6','01a1a022d6007a7fb04406ef5a789cbb','n_company_staff','N','Miten väki suhtautuisi, jos liikunta tulisi heidän luokseen?','se näkyisi kyselyssä, ja näyttäisin sen hallitukselle',0,'2026-11-03 06:40:00.000000');
INSERT INTO "answer" VALUES('01a1a022d6007845888fab7dc025eb90','01a1a022d6007a7fb04406ef5a789cbb','n_company_half','N','Paljonko sairauspäivien puolittuminen olisi euroina?','kaikilla olisi sama, missä ikinä työskentelevät',0,'2026-11-03 06:40:00.000000');
INSERT INTO "answer" VALUES('01a1a022d6007ceca23f7633f9a0594d','01a1a022d6007a7fb04406ef5a789cbb','n_company_hire','N','Miten se auttaisi teitä, kun palkkaatte uusia ihmisiä?','jos se puolittuisi, vuokratyövoimaa ei tarvittaisi',0,'2026-11-03 06:40:00.000000');
INSERT INTO "answer" VALUES('01a11660b900784f96572315fd56ca5e','01a11660b9007d5e8c65024f08845c34','s_company_now','S','How do your people get exercise during a working week?','the management team decides together, HR prepares',0,'2026-10-07 12:40:00.000000');
INSERT INTO "answer" VALUES('01a11660b9007f09999a78b590b0fd43','01a11660b9007d5e8c65024f08845c34','s_company_work','S','How much of the work is done sitting, and where?','exercise vouchers and a gym discount that few use',0,'2026-10-07 12:40:00.000000');
INSERT INTO "answer" VALUES('01a11660b9007122b76ee7b018043cda','01a11660b9007d5e8c65024f08845c34','s_company_benefits','S','Which exercise benefits do you have, and who uses them?','since the merger, about three years',0,'2026-10-07 12:40:00.000000');
INSERT INTO "answer" VALUES('01a11660b9007cdba6173ac73cabb682','01a11660b9007d5e8c65024f08845c34','p_company_cope','P','How do people cope at the end of a busy week?','those who would need it most never come',0,'2026-10-07 12:40:00.000000');
INSERT INTO "answer" VALUES('01a11660b9007ef89789d0f07dbcace1','01a11660b9007d5e8c65024f08845c34','p_company_body','P','What do you hear about necks, backs and shoulders?','necks and shoulders, somebody mentions them every week',0,'2026-10-07 12:40:00.000000');
INSERT INTO "answer" VALUES('01a11660b9007aec8dc3500478a4d2c9','01a11660b9007d5e8c65024f08845c34','p_company_unused','P','What keeps people from using the benefits they have?','the far sites are left out of everything',0,'2026-10-07 12:40:00.000000');
INSERT INTO "answer" VALUES('01a11660b90070cea4ed49483e53a1ab','01a11660b9007d5e8c65024f08845c34','i_company_days','I','How many sick days did it come to last year?','two weeks of overtime in October, and one customer waited',0,'2026-10-07 12:40:00.000000');
INSERT INTO "answer" VALUES('01a11660b9007c81a5b6b12d7f56c9cf','01a11660b9007d5e8c65024f08845c34','i_company_cover','I','When someone is away, who does the work?','two good people left, both said they were worn out',0,'2026-10-07 12:40:00.000000');
INSERT INTO "answer" VALUES('01a11660b90074148c433e9d0f6540c7','01a11660b9007d5e8c65024f08845c34','i_company_leave','I','What did it cost when someone last left you?','about ninety sick days a year for backs alone',0,'2026-10-07 12:40:00.000000');
INSERT INTO "answer" VALUES('01a11660b9007721a850150dd55b8295','01a11660b9007d5e8c65024f08845c34','n_company_staff','N','How would people take it if exercise came to them?','it would show in the staff survey, and I would show it to the board',0,'2026-10-07 12:40:00.000000');
INSERT INTO "answer" VALUES('01a1b0faf8407e548004ef708e5b8836','01a1b0faf8407c4f8097dc2b613ecb00','s_company_now','S','Miten väkenne liikkuu työviikon aikana?','liikuntasetelit ja salialennus, jota harva käyttää',0,'2026-11-06 13:10:00.000000');
INSERT INTO "answer" VALUES('01a1b0faf8407f0aa772f9414931544f','01a1b0faf8407c4f8097dc2b613ecb00','s_company_work','S','Kuinka iso osa työstä tehdään istuen, ja missä?','johtoryhmä päättää yhdessä, henkilöstö valmistelee',0,'2026-11-06 13:10:00.000000');
INSERT INTO "answer" VALUES('01a1b0faf8407930a1acd16dc27cecef','01a1b0faf8407c4f8097dc2b613ecb00','p_company_cope','P','Miten väki jaksaa kiireisen viikon lopulla?','niskat ja hartiat, joku mainitsee ne joka viikko',0,'2026-11-06 13:10:00.000000');
INSERT INTO "answer" VALUES('01a1b0faf8407249b132e11e073fe985','01a1b0faf8407c4f8097dc2b613ecb00','p_company_body','P','Mitä kuulette niskoista, selistä ja hartioista?','emme osaa sanoa, mitä rahalla saadaan',0,'2026-11-06 13:10:00.000000');
INSERT INTO "answer" VALUES('01a1b0faf8407a7eb004f8fad119d988','01a1b0faf8407c4f8097dc2b613ecb00','p_company_unused','P','Miksi nykyisiä etuja jää käyttämättä?','ne, jotka eniten tarvitsisivat, eivät koskaan tule',0,'2026-11-06 13:10:00.000000');
INSERT INTO "answer" VALUES('01a1b0faf840704fb46b73a3c805ea60','01a1b0faf8407c4f8097dc2b613ecb00','i_company_days','I','Kuinka monta sairauspäivää siitä kertyi viime vuonna?','kaksi hyvää lähti, molemmat sanoivat olevansa loppu',0,'2026-11-06 13:10:00.000000');
INSERT INTO "answer" VALUES('01a1b0faf8407b388c151aa1ba5f87ff','01a1b0faf8407c4f8097dc2b613ecb00','n_company_staff','N','Miten väki suhtautuisi, jos liikunta tulisi heidän luokseen?','jos se puolittuisi, vuokratyövoimaa ei tarvittaisi',0,'2026-11-06 13:10:00.000000');
INSERT INTO "answer" VALUES('01a1b0faf84071b58487a69b6d76e2fa','01a1b0faf8407c4f8097dc2b613ecb00','n_company_half','N','Paljonko sairauspäivien puolittuminen olisi euroina?','kaikilla olisi sama, missä ikinä työskentelevät',0,'2026-11-06 13:10:00.000000');
CREATE TABLE ask (
	id VARCHAR(32) NOT NULL, 
	organisation_id VARCHAR(32) NOT NULL, 
	deal_id VARCHAR(32) NOT NULL, 
	contact_id VARCHAR(32), 
	quote_id VARCHAR(32), 
	question TEXT DEFAULT '' NOT NULL, 
	first VARCHAR(10) NOT NULL, 
	answer VARCHAR(10) NOT NULL, 
	recalled JSON NOT NULL, 
	smaller BOOLEAN, 
	reason VARCHAR(40), 
	reason_words TEXT DEFAULT '' NOT NULL, 
	later_until DATE, 
	at DATETIME NOT NULL, 
	CONSTRAINT pk_ask PRIMARY KEY (id), 
	CONSTRAINT ck_ask_answer_known CHECK (answer IN ('yes', 'smaller', 'not_yet', 'no')), 
	CONSTRAINT ck_ask_first_known CHECK (first IN ('yes', 'smaller', 'not_yet', 'no')), 
	CONSTRAINT fk_ask_contact_id FOREIGN KEY(contact_id) REFERENCES contact (id) ON DELETE SET NULL, 
	CONSTRAINT fk_ask_deal_id FOREIGN KEY(deal_id) REFERENCES deal (id) ON DELETE CASCADE, 
	CONSTRAINT fk_ask_organisation_id FOREIGN KEY(organisation_id) REFERENCES organisation (id) ON DELETE CASCADE, 
	CONSTRAINT fk_ask_quote_id FOREIGN KEY(quote_id) REFERENCES quote (id) ON DELETE SET NULL
);
INSERT INTO "ask" VALUES('01a14f4feb0072be9b1dd3ae87c28bcd','01a08a358b407599a8916d08d4042c36','01a08a358b407fae8782d4d52450d1c3','01a08a358b4072c397c6f4e2ec1e07d7','01a14a976c007448986562dcfba1bcb4','Shall we start?','yes','yes','[]',NULL,NULL,'',NULL,'2026-10-18 14:00:00.000000');
INSERT INTO "ask" VALUES('01a1214914c076f298a252e37603e85f','01a0aeb395c07111887c12cb5c88a534','01a0aeb395c07ac0acf71a333d9394d6','01a0aeb395c07b7fbe5de21ebb7b239d','01a11c9095c073a7aa3ce3497221ea95','Shall we start?','yes','yes','[]',NULL,NULL,'',NULL,'2026-10-09 15:30:00.000000');
INSERT INTO "ask" VALUES('01a167fd0e8076b799bade75d07344cc','01a0d8294b207f3085da8467f06313ff','01a0d8294b2075d9ab384309c9a937a6','01a0d8294b207d859b8e8fb2bff29101','01a163448f8072049a831bb10069d402','Aloitetaanko?','yes','yes','[]',NULL,NULL,'',NULL,'2026-10-23 09:00:00.000000');
INSERT INTO "ask" VALUES('01a20c9c9c8070fda6836886a260cd0b','01a16241776079d28cc8678b093b5dd5','01a162417760768dab4a439921109d0d',NULL,NULL,'Shall we?','yes','yes','[]',NULL,NULL,'a pilot',NULL,'2026-11-24 08:12:00.000000');
CREATE TABLE batch (
	id VARCHAR(32) NOT NULL, 
	file TEXT NOT NULL, 
	at DATETIME NOT NULL, 
	counts JSON NOT NULL, 
	operation_id INTEGER, 
	reverted BOOLEAN DEFAULT 0 NOT NULL, 
	CONSTRAINT pk_batch PRIMARY KEY (id)
);
INSERT INTO "batch" VALUES('01a20c9c9c807fe293f448b3a5aa3c81','list29.csv','2026-11-24 08:12:00.000000','{"imported": 1, "updated": 1, "skipped": 0, "rejected": 0, "columns": {"Yritys": "organisation.name", "Puhelin": "contact.phone", "Yhteyshenkil\u00f6": "contact.name"}}',NULL,1);
CREATE TABLE call (
	id VARCHAR(32) NOT NULL, 
	organisation_id VARCHAR(32) NOT NULL, 
	deal_id VARCHAR(32), 
	contact_id VARCHAR(32), 
	followup_id VARCHAR(32), 
	phone VARCHAR(16), 
	started_at DATETIME NOT NULL, 
	ended_at DATETIME NOT NULL, 
	outcome VARCHAR(20) NOT NULL, 
	part INTEGER NOT NULL, 
	reached JSON NOT NULL, 
	notes TEXT DEFAULT '' NOT NULL, 
	script VARCHAR(40) NOT NULL, 
	script_version TEXT NOT NULL, 
	language VARCHAR(2) NOT NULL, 
	CONSTRAINT pk_call PRIMARY KEY (id), 
	CONSTRAINT ck_call_outcome_known CHECK (outcome IN ('no_answer', 'busy', 'voicemail', 'wrong_number', 'gatekeeper', 'call_back', 'booked', 'later', 'no', 'do_not_call')), 
	CONSTRAINT fk_call_contact_id FOREIGN KEY(contact_id) REFERENCES contact (id) ON DELETE SET NULL, 
	CONSTRAINT fk_call_deal_id FOREIGN KEY(deal_id) REFERENCES deal (id) ON DELETE SET NULL, 
	CONSTRAINT fk_call_followup_id FOREIGN KEY(followup_id) REFERENCES followup (id) ON DELETE SET NULL, 
	CONSTRAINT fk_call_organisation_id FOREIGN KEY(organisation_id) REFERENCES organisation (id) ON DELETE CASCADE
);
INSERT INTO "call" VALUES('01a1e30f19607e688d464138a6233255','01a14479dec07bdd8164d8399f767c45','01a14479dec0787bac1d7da0a6eb8c9e','01a14479dec07b0f8b91ce375bc8fbbc',NULL,'+358405550000','2026-11-16 06:33:00.000000','2026-11-16 06:39:50.000000','call_back',2,'{"introduce": 0, "relevance": 14, "propose": 92}','wants to ask the team first','opener','1','fi');
INSERT INTO "call" VALUES('019f8da3574075058a0fe75d2a9eba0c','019f7e8652807cc3830d8b7628dbd25e','019f7e8652807f5cb729c619c60a3cab','019f7e8652807f8c8074513021da8978',NULL,'+358405555838','2026-07-23 06:22:00.000000','2026-07-23 06:22:17.000000','no_answer',0,'{"introduce": 0}','','opener','1','fi');
INSERT INTO "call" VALUES('019fdbadfa807a02ad864c44e049548e','019f7e8652807cc3830d8b7628dbd25e','019f7e8652807f5cb729c619c60a3cab','019f7e8652807f8c8074513021da8978',NULL,'+358405555838','2026-08-07 10:04:00.000000','2026-08-07 10:04:41.000000','busy',0,'{"introduce": 0}','in another call, she sounded near','opener','1','fi');
INSERT INTO "call" VALUES('01a19af17d807f0cae81d66d346c6e2b','019f7e8652807cc3830d8b7628dbd25e','019f7e8652807f5cb729c619c60a3cab','019f7e8652807f8c8074513021da8978',NULL,'+358405555838','2026-11-02 06:28:00.000000','2026-11-02 06:30:06.000000','no',2,'{"introduce": 0, "relevance": 39, "propose": 126}','built their own with the union, proud of it','opener','1','fi');
INSERT INTO "call" VALUES('01a0d885c3007d199af84e6b4f596727','01a0d1fa58c072a5aa3753915c76f18a','01a0d1fa58c07ada9892139600ddb74d','01a0d1fa58c07438a54cb864ef901b93',NULL,'+358405551676','2026-09-25 12:24:00.000000','2026-09-25 12:24:20.000000','busy',0,'{"introduce": 0}','in another call, she sounded near','opener','1','fi');
INSERT INTO "call" VALUES('01a1688f8a807b25bb121dc54e5a3a26','01a0d1fa58c072a5aa3753915c76f18a','01a0d1fa58c07ada9892139600ddb74d','01a0d1fa58c07438a54cb864ef901b93',NULL,'+358405551676','2026-10-23 11:40:00.000000','2026-10-23 11:40:17.000000','busy',0,'{"introduce": 0}','in another call, she sounded near','opener','1','fi');
INSERT INTO "call" VALUES('01a1c940a76072d2b465325278f845f5','01a0d1fa58c072a5aa3753915c76f18a','01a0d1fa58c07ada9892139600ddb74d','01a0d1fa58c07438a54cb864ef901b93',NULL,'+358405551676','2026-11-11 06:17:00.000000','2026-11-11 06:24:32.000000','gatekeeper',2,'{"introduce": 0, "relevance": 22, "propose": 119}','assistant keeps the calendar, ask for her by name','opener','1','fi');
INSERT INTO "call" VALUES('01a0e79c5f2070bdb3ec28d00252f615','01a0d8294b207f3085da8467f06313ff','01a0d8294b2075d9ab384309c9a937a6','01a0d8294b207d859b8e8fb2bff29101',NULL,'+358405557514','2026-09-28 10:43:00.000000','2026-09-28 10:43:20.000000','voicemail',0,'{"introduce": 0}','','opener','1','fi');
INSERT INTO "call" VALUES('01a13031ea2079f8ae50bd4eb52fa53c','01a0d8294b207f3085da8467f06313ff','01a0d8294b2075d9ab384309c9a937a6','01a0d8294b207d859b8e8fb2bff29101',NULL,'+358405557514','2026-10-12 12:59:00.000000','2026-10-12 12:59:24.000000','voicemail',0,'{"introduce": 0}','','opener','1','fi');
INSERT INTO "call" VALUES('01a13f18eac07327b453324ef486ab73','01a0d8294b207f3085da8467f06313ff','01a0d8294b2075d9ab384309c9a937a6','01a0d8294b207d859b8e8fb2bff29101',NULL,'+358405557514','2026-10-15 10:26:00.000000','2026-10-15 10:28:04.000000','booked',2,'{"introduce": 0, "relevance": 20, "propose": 75}','warm talk, knows our customer next door','opener','1','fi');
INSERT INTO "call" VALUES('01a1875b25a07d848f0b97522634f16f','01a119f26b407d69958d2adb7e5a3930','01a119f26b4071b5a9f0441ec9bafe62','01a119f26b407fb0a16d27a23501e088',NULL,'+358405555433','2026-10-29 11:11:00.000000','2026-10-29 11:18:28.000000','booked',2,'{"introduce": 0, "relevance": 14, "propose": 97}','wants headlines only, reads memos carefully','opener','1','fi');
INSERT INTO "call" VALUES('01a12fc8a1007dabaff83f045caded41','01a08a358b407599a8916d08d4042c36','01a08a358b407fae8782d4d52450d1c3','01a08a358b4072c397c6f4e2ec1e07d7',NULL,'+358405555028','2026-10-12 11:04:00.000000','2026-10-12 11:08:19.000000','booked',2,'{"introduce": 0, "relevance": 36, "propose": 127}','moved offices in October, backs complain','opener','1','en');
INSERT INTO "call" VALUES('01a176d912a077799e93cc5789d3a4b7','01a16241776079d28cc8678b093b5dd5','01a162417760768dab4a439921109d0d','01a16241776074b898463b8a4d27667d',NULL,'+358405550866','2026-10-26 06:15:00.000000','2026-10-26 06:15:16.000000','voicemail',0,'{"introduce": 0}','greeting says back on Monday','opener','1','fi');
INSERT INTO "call" VALUES('01a1cebfd1c07988a8226f9c24617bfa','01a16241776079d28cc8678b093b5dd5','01a162417760768dab4a439921109d0d','01a16241776074b898463b8a4d27667d',NULL,'+358405550866','2026-11-12 07:54:00.000000','2026-11-12 07:54:17.000000','no_answer',0,'{"introduce": 0}','','opener','1','fi');
INSERT INTO "call" VALUES('01a1ed7e9ba077a29059129e61fbaa7b','01a16241776079d28cc8678b093b5dd5','01a162417760768dab4a439921109d0d','01a16241776074b898463b8a4d27667d',NULL,'+358405550866','2026-11-18 07:11:00.000000','2026-11-18 07:11:26.000000','voicemail',0,'{"introduce": 0}','greeting says back on Monday','opener','1','fi');
INSERT INTO "call" VALUES('01a1b045b2007405bf0de0a14d0167e9','01a1a5d370a077e4b9f125a5fa07ba82','01a1a5d370a07982988700ad28b604bf','01a1a5d370a07f8dbac569924a9f6396',NULL,'+358405552542','2026-11-06 09:52:00.000000','2026-11-06 09:52:38.000000','no_answer',0,'{"introduce": 0}','','opener','1','fi');
INSERT INTO "call" VALUES('01a1b07378c0751885092dfd6a5daa44','01a1a5d370a077e4b9f125a5fa07ba82','01a1a5d370a07982988700ad28b604bf','01a1a5d370a07f8dbac569924a9f6396',NULL,'+358405552542','2026-11-06 10:42:00.000000','2026-11-06 10:42:36.000000','no_answer',0,'{"introduce": 0}','','opener','1','fi');
INSERT INTO "call" VALUES('01a1cfa1f46074ebbbf98bb8f1f70efb','01a1a5d370a077e4b9f125a5fa07ba82','01a1a5d370a07982988700ad28b604bf','01a1a5d370a07f8dbac569924a9f6396',NULL,'+358405552542','2026-11-12 12:01:00.000000','2026-11-12 12:05:29.000000','booked',2,'{"introduce": 0, "relevance": 19, "propose": 113}','wants headlines only, reads memos carefully','opener','1','fi');
INSERT INTO "call" VALUES('01a1f415ecc07e52be54430ce172eb9f','01a13e0ad6207c81b96a48a1ef6cbfc5','01a13e0ad6207849b98171f9fe1362ae','01a13e0ad62077d4bee395e609694bd8',NULL,'+358405558380','2026-11-19 13:54:00.000000','2026-11-19 13:54:40.000000','busy',0,'{"introduce": 0}','','opener','1','fi');
INSERT INTO "call" VALUES('01a1ed547e60710f82192e41d47c6c29','01a18792fe807a1fb4095c57b54b5d27','01a18792fe807ae9a4514f4279c8c490','01a18792fe807dbdbb5c6d05a61bfafb',NULL,'+358405557975','2026-11-18 06:25:00.000000','2026-11-18 06:29:02.000000','gatekeeper',1,'{"introduce": 0, "relevance": 33}','switchboard was kind: best just after the morning meeting','opener','1','en');
INSERT INTO "call" VALUES('01a1afd256c078aa95fa699b6cf18ca8','01a13962d1e076ef876c6515b1d2b6ae','01a13962d1e07f91bf681505e3813084','01a13962d1e07a5d894ef5af950554f8',NULL,'+358405555894','2026-11-06 07:46:00.000000','2026-11-06 07:46:16.000000','no_answer',0,'{"introduce": 0}','','opener','1','fi');
INSERT INTO "call" VALUES('01a1e8cf446071188c6e0a5bcfd3a28f','01a13962d1e076ef876c6515b1d2b6ae','01a13962d1e07f91bf681505e3813084','01a13962d1e07a5d894ef5af950554f8',NULL,'+358405555894','2026-11-17 09:21:00.000000','2026-11-17 09:24:32.000000','booked',2,'{"introduce": 0, "relevance": 23, "propose": 129}','wants headlines only, reads memos carefully','opener','1','fi');
INSERT INTO "call" VALUES('01a1d4c013007eb2b4ad99794ae0d0b1','01a14479dec07bdd8164d8399f767c45','01a0ec2d80007d32a54f0c369d53827c','01a0ec2d800071f88c843f2b7c97c9f5',NULL,'+358405551732','2026-11-13 11:52:00.000000','2026-11-13 11:59:07.000000','call_back',2,'{"introduce": 0, "relevance": 19, "propose": 103}','wants to ask the team first','opener','1','fi');
INSERT INTO "call" VALUES('01a144c7b0a079208ebc557247a5968c','019f7e8652807cc3830d8b7628dbd25e','01a11ff82ac07a909bb3f5bd8e35f901','01a11ff82ac07110a94315eacd5380da',NULL,'+358405559651','2026-10-16 12:55:00.000000','2026-10-16 12:55:23.000000','no_answer',0,'{"introduce": 0}','','opener','1','fi');
INSERT INTO "call" VALUES('01a157d7736079fba0e290ce66061874','019f7e8652807cc3830d8b7628dbd25e','01a11ff82ac07a909bb3f5bd8e35f901','01a11ff82ac07110a94315eacd5380da',NULL,'+358405559651','2026-10-20 05:45:00.000000','2026-10-20 05:45:43.000000','busy',0,'{"introduce": 0}','','opener','1','fi');
INSERT INTO "call" VALUES('01a1814316a076e8828d52522263a3b6','019f7e8652807cc3830d8b7628dbd25e','01a11ff82ac07a909bb3f5bd8e35f901','01a11ff82ac07110a94315eacd5380da',NULL,'+358405559651','2026-10-28 06:47:00.000000','2026-10-28 06:50:52.000000','booked',2,'{"introduce": 0, "relevance": 24, "propose": 128}','warm talk, knows our customer next door','opener','1','fi');
INSERT INTO "call" VALUES('01a182462ec0726b9926779f0dbc9bc1','01a143d7d260798281a7d2f41ff2581f','01a143d7d260707a87dc1f70cbe50995','01a143d7d260763cbd13e9b67418a947',NULL,'+358405557570','2026-10-28 11:30:00.000000','2026-10-28 11:30:44.000000','voicemail',0,'{"introduce": 0}','','opener','1','fi');
INSERT INTO "call" VALUES('01a1eeb3240076dfb3b8fd46f1d2957b','01a143d7d260798281a7d2f41ff2581f','01a143d7d260707a87dc1f70cbe50995','01a143d7d260763cbd13e9b67418a947',NULL,'+358405557570','2026-11-18 12:48:00.000000','2026-11-18 12:48:41.000000','voicemail',0,'{"introduce": 0}','left my name and number, nothing more','opener','1','fi');
INSERT INTO "call" VALUES('01a1f79ca28073938b5e41f4ae5d6477','01a143d7d260798281a7d2f41ff2581f','01a143d7d260707a87dc1f70cbe50995','01a143d7d260763cbd13e9b67418a947',NULL,'+358405557570','2026-11-20 06:20:00.000000','2026-11-20 06:20:17.000000','no_answer',0,'{"introduce": 0}','','opener','1','fi');
INSERT INTO "call" VALUES('01a1a0e403207b4a9d1f33f5ee37deaf','01a0c8d46d807aa7a9520ca2f902b366','01a0c8d46d807d5d9ab34a686038f93f','01a0c8d46d807363921297647dcf62d2',NULL,'+358405553408','2026-11-03 10:11:00.000000','2026-11-03 10:11:15.000000','busy',0,'{"introduce": 0}','in another call, she sounded near','opener','1','fi');
INSERT INTO "call" VALUES('01a1c98ca4807b90a2ecc67e60cdb5d6','01a0c8d46d807aa7a9520ca2f902b366','01a0c8d46d807d5d9ab34a686038f93f','01a0c8d46d807363921297647dcf62d2',NULL,'+358405553408','2026-11-11 07:40:00.000000','2026-11-11 07:46:05.000000','gatekeeper',1,'{"introduce": 0, "relevance": 34}','assistant keeps the calendar, ask for her by name','opener','1','fi');
INSERT INTO "call" VALUES('01a1d4f6172070a0b212bc0333d0fabe','01a19bca78607a1b8df3ebb24bc0edca','01a19bca7860718c903336b265402308','01a19bca78607da3b6144e376ef2f11c',NULL,'+358405551327','2026-11-13 12:51:00.000000','2026-11-13 12:51:15.000000','voicemail',0,'{"introduce": 0}','','opener','1','fi');
INSERT INTO "call" VALUES('01a1f37c1dc07c2aa94781dd7b224bdf','01a19bca78607a1b8df3ebb24bc0edca','01a19bca7860718c903336b265402308','01a19bca78607da3b6144e376ef2f11c',NULL,'+358405551327','2026-11-19 11:06:00.000000','2026-11-19 11:06:31.000000','voicemail',0,'{"introduce": 0}','left my name and number, nothing more','opener','1','fi');
INSERT INTO "call" VALUES('01a1f7e40bc076d4801ccfc65938730b','01a19bca78607a1b8df3ebb24bc0edca','01a19bca7860718c903336b265402308','01a19bca78607da3b6144e376ef2f11c',NULL,'+358405551327','2026-11-20 07:38:00.000000','2026-11-20 07:38:42.000000','voicemail',0,'{"introduce": 0}','','opener','1','fi');
INSERT INTO "call" VALUES('01a0ce2052e076e29bd2815ea557f95e','01a0aeb395c07111887c12cb5c88a534','01a0aeb395c07ac0acf71a333d9394d6','01a0aeb395c07b7fbe5de21ebb7b239d',NULL,'+358405554679','2026-09-23 11:57:00.000000','2026-09-23 11:57:30.000000','busy',0,'{"introduce": 0}','','opener','1','en');
INSERT INTO "call" VALUES('01a0f6501ac07457b9b5e3d0b9f6cf07','01a0aeb395c07111887c12cb5c88a534','01a0aeb395c07ac0acf71a333d9394d6','01a0aeb395c07b7fbe5de21ebb7b239d',NULL,'+358405554679','2026-10-01 07:14:00.000000','2026-10-01 07:16:02.000000','booked',2,'{"introduce": 0, "relevance": 34, "propose": 101}','moved offices in October, backs complain','opener','1','en');
INSERT INTO "call" VALUES('01a1443534a07cbcb329a0acb41f47a3','01a0ec4f5fe0715ab279fe6e3eae75cb','01a0ec4f5fe077e08fbaaf42469cf72c','01a0ec4f5fe07f79adbc037bcc7ec116',NULL,'+358405558436','2026-10-16 10:15:00.000000','2026-10-16 10:15:21.000000','no_answer',0,'{"introduce": 0}','','opener','1','fi');
INSERT INTO "call" VALUES('01a19c786ba075fba1f5fc0c49387ef3','01a0ec4f5fe0715ab279fe6e3eae75cb','01a0ec4f5fe077e08fbaaf42469cf72c','01a0ec4f5fe07f79adbc037bcc7ec116',NULL,'+358405558436','2026-11-02 13:35:00.000000','2026-11-02 13:40:59.000000','booked',2,'{"introduce": 0, "relevance": 34, "propose": 80}','took the first of the two times, brings the finance manager','opener','1','fi');
INSERT INTO "call" VALUES('01a1f8032c807a01b95b929e9a9a80fd','01a14479dec07bdd8164d8399f767c45','01a14479dec0787bac1d7da0a6eb8c9e','01a14479dec07b0f8b91ce375bc8fbbc',NULL,NULL,'2026-11-20 08:12:00.000000','2026-11-20 08:12:00.000000','no',0,'{}','','opener','1','en');
INSERT INTO "call" VALUES('01a20c9c9c8079519d9dc9f81818e811','01a18792fe807a1fb4095c57b54b5d27','01a18792fe807ae9a4514f4279c8c490','01a18792fe807dbdbb5c6d05a61bfafb',NULL,NULL,'2026-11-24 08:05:00.000000','2026-11-24 08:12:00.000000','later',0,'{}','hm','','1','en');
INSERT INTO "call" VALUES('01a20c9c9c80711dab0d549b6f03675a','019f7e8652807cc3830d8b7628dbd25e','01a11ff82ac07a909bb3f5bd8e35f901','01a11ff82ac07110a94315eacd5380da',NULL,NULL,'2026-11-24 08:05:00.000000','2026-11-24 08:12:00.000000','no',0,'{}','hm','','1','en');
INSERT INTO "call" VALUES('01a20c9c9c807f289fb17c2390c192cf','01a13962d1e076ef876c6515b1d2b6ae','01a13962d1e07f91bf681505e3813084','01a13962d1e07a5d894ef5af950554f8',NULL,NULL,'2026-11-24 08:05:00.000000','2026-11-24 08:12:00.000000','busy',0,'{}','hm','','1','en');
INSERT INTO "call" VALUES('01a20c9c9c8070ffb29d0da9953f48f1','01a14479dec07bdd8164d8399f767c45','01a0ec2d80007d32a54f0c369d53827c','01a0ec2d800071f88c843f2b7c97c9f5',NULL,NULL,'2026-11-24 08:05:00.000000','2026-11-24 08:12:00.000000','no',0,'{}','hm','','1','en');
INSERT INTO "call" VALUES('01a20c9c9c807dbe8e81973e0becd7b0','01a18bd1b9a07b6cb37634d608958fdc','01a18bd1b9a07f93a963674e66ac92dd','01a18bd1b9a073b29320daf70661d563',NULL,NULL,'2026-11-24 08:05:00.000000','2026-11-24 08:12:00.000000','later',0,'{}','hm','','1','en');
INSERT INTO "call" VALUES('01a20c9c9c8078f58ef8aa3892276658','01a13e0ad6207c81b96a48a1ef6cbfc5','01a13e0ad6207849b98171f9fe1362ae','01a13e0ad62077d4bee395e609694bd8',NULL,NULL,'2026-11-24 08:05:00.000000','2026-11-24 08:12:00.000000','do_not_call',0,'{}','hm','','1','en');
INSERT INTO "call" VALUES('01a20c9c9c80792294e3bf911a61dbe2','01a0d1fa58c072a5aa3753915c76f18a','01a0d1fa58c07ada9892139600ddb74d','01a0d1fa58c07438a54cb864ef901b93',NULL,NULL,'2026-11-24 08:05:00.000000','2026-11-24 08:12:00.000000','no_answer',0,'{}','hm','','1','en');
INSERT INTO "call" VALUES('01a20c9c9c807b668c38fb2918f135d2','01a0c8d46d807aa7a9520ca2f902b366','01a0c8d46d807d5d9ab34a686038f93f','01a0c8d46d807363921297647dcf62d2',NULL,NULL,'2026-11-24 08:05:00.000000','2026-11-24 08:12:00.000000','later',0,'{}','hm','','1','en');
INSERT INTO "call" VALUES('01a20c9c9c807c898d82feacab6286cd','01a0ec4f5fe0715ab279fe6e3eae75cb','01a0ec4f5fe077e08fbaaf42469cf72c','01a0ec4f5fe07f79adbc037bcc7ec116',NULL,NULL,'2026-11-24 08:10:00.000000','2026-11-24 08:12:00.000000','no_answer',0,'{}','näppäili [b]paljon[/b]','opener','1','fi');
CREATE TABLE care_step (
	id VARCHAR(32) NOT NULL, 
	organisation_id VARCHAR(32) NOT NULL, 
	deal_id VARCHAR(32) NOT NULL, 
	item VARCHAR(40) NOT NULL, 
	due_on DATE NOT NULL, 
	owner TEXT DEFAULT '' NOT NULL, 
	done_on DATE, 
	text TEXT DEFAULT '' NOT NULL, 
	created_at DATETIME NOT NULL, 
	version INTEGER DEFAULT '1' NOT NULL, 
	CONSTRAINT pk_care_step PRIMARY KEY (id), 
	CONSTRAINT fk_care_step_deal_id FOREIGN KEY(deal_id) REFERENCES deal (id) ON DELETE CASCADE, 
	CONSTRAINT fk_care_step_organisation_id FOREIGN KEY(organisation_id) REFERENCES organisation (id) ON DELETE CASCADE, 
	CONSTRAINT uq_care_step_deal_id_item UNIQUE (deal_id, item)
);
INSERT INTO "care_step" VALUES('01a20c9c9c8077c08316909e3bbbe9ea','01a1e87bf4407ebe9e954868ef4253af','01a1e87bf4407de59fe80519123989be','first_contact','2026-11-27','Aino Laine',NULL,'','2026-11-24 08:12:00.000000',1);
INSERT INTO "care_step" VALUES('01a20c9c9c8072ea96d0cc5fd4c28c2e','01a1e87bf4407ebe9e954868ef4253af','01a1e87bf4407de59fe80519123989be','written_plan','2026-11-27','Aino Laine',NULL,'','2026-11-24 08:12:00.000000',1);
INSERT INTO "care_step" VALUES('01a20c9c9c807011882c9cbc43435cc5','01a1e87bf4407ebe9e954868ef4253af','01a1e87bf4407de59fe80519123989be','classify','2026-12-01','Aino Laine',NULL,'','2026-11-24 08:12:00.000000',1);
INSERT INTO "care_step" VALUES('01a20c9c9c80788dab4013ef254b0c4e','01a1e87bf4407ebe9e954868ef4253af','01a1e87bf4407de59fe80519123989be','keep_in_touch','2026-12-08','Aino Laine',NULL,'','2026-11-24 08:12:00.000000',1);
INSERT INTO "care_step" VALUES('01a20c9c9c80790e9c1caaf75e8766ed','01a1e87bf4407ebe9e954868ef4253af','01a1e87bf4407de59fe80519123989be','satisfaction','2026-12-29','Aino Laine',NULL,'','2026-11-24 08:12:00.000000',1);
INSERT INTO "care_step" VALUES('01a20c9c9c807203b3fe39c0519088f5','01a1e87bf4407ebe9e954868ef4253af','01a1e87bf4407de59fe80519123989be','map_again','2027-11-24','Aino Laine',NULL,'','2026-11-24 08:12:00.000000',1);
INSERT INTO "care_step" VALUES('01a20c9c9c80783f9bf4a8b2b0c4312d','01a1e87bf4407ebe9e954868ef4253af','01a1e87bf4407de59fe80519123989be','recommend','2026-12-31','Otto','2026-11-24','','2026-11-24 08:12:00.000000',4);
INSERT INTO "care_step" VALUES('01a20c9c9c807a7a9e1a8ef4f341e07a','01a1e87bf4407ebe9e954868ef4253af','01a1e87bf4407de59fe80519123989be','deepen','2027-05-24','Aino Laine',NULL,'','2026-11-24 08:12:00.000000',1);
INSERT INTO "care_step" VALUES('01a20c9c9c807330ba0b9965cda6c6fd','01a16241776079d28cc8678b093b5dd5','01a162417760768dab4a439921109d0d','first_contact','2026-11-27','Aino Laine',NULL,'','2026-11-24 08:12:00.000000',1);
INSERT INTO "care_step" VALUES('01a20c9c9c8075b1be26f36a8483f8b8','01a16241776079d28cc8678b093b5dd5','01a162417760768dab4a439921109d0d','written_plan','2026-11-27','Aino Laine',NULL,'','2026-11-24 08:12:00.000000',1);
INSERT INTO "care_step" VALUES('01a20c9c9c807fd4876b3e36bb2313f5','01a16241776079d28cc8678b093b5dd5','01a162417760768dab4a439921109d0d','classify','2026-12-01','Aino Laine',NULL,'','2026-11-24 08:12:00.000000',1);
INSERT INTO "care_step" VALUES('01a20c9c9c80747b8a44eb860726e25c','01a16241776079d28cc8678b093b5dd5','01a162417760768dab4a439921109d0d','keep_in_touch','2026-12-08','Aino Laine',NULL,'','2026-11-24 08:12:00.000000',1);
INSERT INTO "care_step" VALUES('01a20c9c9c8073198259405278e4b98d','01a16241776079d28cc8678b093b5dd5','01a162417760768dab4a439921109d0d','satisfaction','2026-12-29','Aino Laine',NULL,'','2026-11-24 08:12:00.000000',1);
INSERT INTO "care_step" VALUES('01a20c9c9c807f4e9aea6429b1491e24','01a16241776079d28cc8678b093b5dd5','01a162417760768dab4a439921109d0d','map_again','2027-11-24','Aino Laine',NULL,'','2026-11-24 08:12:00.000000',1);
INSERT INTO "care_step" VALUES('01a20c9c9c807cedb27d83495822cb77','01a16241776079d28cc8678b093b5dd5','01a162417760768dab4a439921109d0d','recommend','2027-02-24','Aino Laine',NULL,'','2026-11-24 08:12:00.000000',1);
INSERT INTO "care_step" VALUES('01a20c9c9c807fceb91ee9e5efe09f07','01a16241776079d28cc8678b093b5dd5','01a162417760768dab4a439921109d0d','deepen','2027-05-24','Aino Laine',NULL,'','2026-11-24 08:12:00.000000',1);
INSERT INTO "care_step" VALUES('01a20c9c9c80731f9f2a8b79fc8e80b3','01a143d7d260798281a7d2f41ff2581f','01a143d7d260707a87dc1f70cbe50995','first_contact','2026-11-27','Aino Laine',NULL,'','2026-11-24 08:12:00.000000',1);
INSERT INTO "care_step" VALUES('01a20c9c9c8073639fb85c0dd37ee915','01a143d7d260798281a7d2f41ff2581f','01a143d7d260707a87dc1f70cbe50995','written_plan','2026-11-27','Aino Laine',NULL,'','2026-11-24 08:12:00.000000',1);
INSERT INTO "care_step" VALUES('01a20c9c9c80736580783f0a072a98d2','01a143d7d260798281a7d2f41ff2581f','01a143d7d260707a87dc1f70cbe50995','classify','2026-12-01','Aino Laine',NULL,'','2026-11-24 08:12:00.000000',1);
INSERT INTO "care_step" VALUES('01a20c9c9c8073da804c25d64affdcd1','01a143d7d260798281a7d2f41ff2581f','01a143d7d260707a87dc1f70cbe50995','keep_in_touch','2026-12-08','Aino Laine',NULL,'','2026-11-24 08:12:00.000000',1);
INSERT INTO "care_step" VALUES('01a20c9c9c8075369620bf0dc38084a0','01a143d7d260798281a7d2f41ff2581f','01a143d7d260707a87dc1f70cbe50995','satisfaction','2026-12-29','Aino Laine',NULL,'','2026-11-24 08:12:00.000000',1);
INSERT INTO "care_step" VALUES('01a20c9c9c8076b68b5ab3ee4265bb31','01a143d7d260798281a7d2f41ff2581f','01a143d7d260707a87dc1f70cbe50995','map_again','2027-11-24','Aino Laine',NULL,'','2026-11-24 08:12:00.000000',1);
INSERT INTO "care_step" VALUES('01a20c9c9c8070f8a18e0b7bd58dcdb4','01a143d7d260798281a7d2f41ff2581f','01a143d7d260707a87dc1f70cbe50995','recommend','2027-02-24','Aino Laine',NULL,'','2026-11-24 08:12:00.000000',1);
INSERT INTO "care_step" VALUES('01a20c9c9c8075aabd6b881ae8f6e0bd','01a143d7d260798281a7d2f41ff2581f','01a143d7d260707a87dc1f70cbe50995','deepen','2027-05-24','Aino Laine',NULL,'','2026-11-24 08:12:00.000000',1);
INSERT INTO "care_step" VALUES('01a20c9c9c8070728fcd7f4073c1cd2c','01a0aeb395c07111887c12cb5c88a534','01a0aeb395c07ac0acf71a333d9394d6','first_contact','2026-11-27','Aino Laine',NULL,'','2026-11-24 08:12:00.000000',1);
INSERT INTO "care_step" VALUES('01a20c9c9c807e9ba4ddf9b9c28ee907','01a0aeb395c07111887c12cb5c88a534','01a0aeb395c07ac0acf71a333d9394d6','written_plan','2026-11-27','Aino Laine',NULL,'','2026-11-24 08:12:00.000000',1);
INSERT INTO "care_step" VALUES('01a20c9c9c807535b178ba0a1038f0b5','01a0aeb395c07111887c12cb5c88a534','01a0aeb395c07ac0acf71a333d9394d6','classify','2026-12-01','Aino Laine',NULL,'','2026-11-24 08:12:00.000000',1);
INSERT INTO "care_step" VALUES('01a20c9c9c807817b92e23399ccea098','01a0aeb395c07111887c12cb5c88a534','01a0aeb395c07ac0acf71a333d9394d6','keep_in_touch','2026-12-08','Aino Laine',NULL,'','2026-11-24 08:12:00.000000',1);
INSERT INTO "care_step" VALUES('01a20c9c9c807332831d03bf9b2bd6c0','01a0aeb395c07111887c12cb5c88a534','01a0aeb395c07ac0acf71a333d9394d6','satisfaction','2026-12-29','Aino Laine',NULL,'','2026-11-24 08:12:00.000000',1);
INSERT INTO "care_step" VALUES('01a20c9c9c80773d86f5a1b4b156d1ad','01a0aeb395c07111887c12cb5c88a534','01a0aeb395c07ac0acf71a333d9394d6','map_again','2027-11-24','Aino Laine',NULL,'','2026-11-24 08:12:00.000000',1);
INSERT INTO "care_step" VALUES('01a20c9c9c807cea888564e88216858f','01a0aeb395c07111887c12cb5c88a534','01a0aeb395c07ac0acf71a333d9394d6','recommend','2027-02-24','Aino Laine',NULL,'','2026-11-24 08:12:00.000000',1);
INSERT INTO "care_step" VALUES('01a20c9c9c807f1281fc069e7a609683','01a0aeb395c07111887c12cb5c88a534','01a0aeb395c07ac0acf71a333d9394d6','deepen','2027-05-24','Aino Laine',NULL,'','2026-11-24 08:12:00.000000',1);
CREATE TABLE change (
	operation_id INTEGER NOT NULL, 
	step INTEGER NOT NULL, 
	"table" VARCHAR(30) NOT NULL, 
	"row" VARCHAR(120) NOT NULL, 
	"before" JSON, 
	"after" JSON, 
	CONSTRAINT pk_change PRIMARY KEY (operation_id, step)
);
INSERT INTO "change" VALUES(1,0,'procurement','01a1f8032c8078b697b750923ceb3ffd',NULL,NULL);
INSERT INTO "change" VALUES(1,1,'question','01a1f8032c807ea59eb561a421636369',NULL,NULL);
INSERT INTO "change" VALUES(2,0,'call','01a1f8032c807a01b95b929e9a9a80fd',NULL,NULL);
INSERT INTO "change" VALUES(2,1,'objection','01a1f8032c8079b090c67fd994b2b8fd',NULL,NULL);
INSERT INTO "change" VALUES(2,2,'followup','01a1e30f196075f09cfb10f62827688d','{"state": "open", "result": "", "done_at": null}','{"state": "cancelled", "result": "No", "done_at": "2026-11-20T08:12:00+00:00"}');
INSERT INTO "change" VALUES(2,3,'followup','01a1f8032c807d67a8a8529f035efa25',NULL,NULL);
INSERT INTO "change" VALUES(2,4,'deal','01a14479dec0787bac1d7da0a6eb8c9e','{"state": "open", "reason": null, "closed_at": null}','{"state": "lost", "reason": "no_need", "closed_at": "2026-11-20T08:12:00+00:00"}');
INSERT INTO "change" VALUES(2,5,'stage_event','01a1f8032c8078d182650644781f9c58',NULL,NULL);
INSERT INTO "change" VALUES(3,0,'call','01a20c9c9c8079519d9dc9f81818e811',NULL,NULL);
INSERT INTO "change" VALUES(3,1,'followup','01a1ed547e60700f96165b4e4dbc03c2','{"state": "open", "result": "", "done_at": null}','{"state": "cancelled", "result": "Later", "done_at": "2026-11-24T08:12:00+00:00"}');
INSERT INTO "change" VALUES(3,2,'followup','01a20c9c9c80781fa8e25d940ed90475',NULL,NULL);
INSERT INTO "change" VALUES(3,3,'deal','01a18792fe807ae9a4514f4279c8c490','{"state": "open", "reason": null, "reason_words": "", "later_until": null}','{"state": "later", "reason": "budget_round", "reason_words": "hm", "later_until": "2027-03-01"}');
INSERT INTO "change" VALUES(3,4,'stage_event','01a20c9c9c807160899950d836f675cc',NULL,NULL);
INSERT INTO "change" VALUES(4,0,'call','01a20c9c9c80711dab0d549b6f03675a',NULL,NULL);
INSERT INTO "change" VALUES(4,1,'followup','01a20c9c9c8078d09738f7d93d9c1724',NULL,NULL);
INSERT INTO "change" VALUES(4,2,'deal','01a11ff82ac07a909bb3f5bd8e35f901','{"state": "open", "reason": null, "reason_words": "", "closed_at": null}','{"state": "lost", "reason": "no_budget", "reason_words": "hm", "closed_at": "2026-11-24T08:12:00+00:00"}');
INSERT INTO "change" VALUES(4,3,'stage_event','01a20c9c9c807d388f21ddb66cad4a26',NULL,NULL);
INSERT INTO "change" VALUES(4,4,'followup','01a1ed93aa407dd0975775880933c54d','{"state": "open", "done_at": null}','{"state": "cancelled", "done_at": "2026-11-24T08:12:00+00:00"}');
INSERT INTO "change" VALUES(5,0,'call','01a20c9c9c807f289fb17c2390c192cf',NULL,NULL);
INSERT INTO "change" VALUES(5,1,'followup','01a20c9c9c807a0aa170b33839263059',NULL,NULL);
INSERT INTO "change" VALUES(6,0,'call','01a20c9c9c8070ffb29d0da9953f48f1',NULL,NULL);
INSERT INTO "change" VALUES(6,1,'followup','01a1d4c0130072eca654b4ad701ed40c','{"state": "open", "result": "", "done_at": null}','{"state": "cancelled", "result": "No", "done_at": "2026-11-24T08:12:00+00:00"}');
INSERT INTO "change" VALUES(6,2,'followup','01a20c9c9c80765a95e60af593bd04cf',NULL,NULL);
INSERT INTO "change" VALUES(6,3,'deal','01a0ec2d80007d32a54f0c369d53827c','{"state": "open", "reason": null, "reason_words": "", "closed_at": null}','{"state": "lost", "reason": "no_budget", "reason_words": "hm", "closed_at": "2026-11-24T08:12:00+00:00"}');
INSERT INTO "change" VALUES(6,4,'stage_event','01a20c9c9c80738bb9ebdacc0cb1e29c',NULL,NULL);
INSERT INTO "change" VALUES(7,0,'call','01a20c9c9c807dbe8e81973e0becd7b0',NULL,NULL);
INSERT INTO "change" VALUES(7,1,'followup','01a18bd1b9a0777caf39d55a4fd4b392','{"state": "open", "result": "", "done_at": null}','{"state": "cancelled", "result": "Later", "done_at": "2026-11-24T08:12:00+00:00"}');
INSERT INTO "change" VALUES(7,2,'followup','01a20c9c9c8076b58a23d5962217bead',NULL,NULL);
INSERT INTO "change" VALUES(7,3,'deal','01a18bd1b9a07f93a963674e66ac92dd','{"state": "open", "reason": null, "reason_words": "", "later_until": null}','{"state": "later", "reason": "budget_round", "reason_words": "hm", "later_until": "2027-03-01"}');
INSERT INTO "change" VALUES(7,4,'stage_event','01a20c9c9c8071e28a6a63ec24ede6a4',NULL,NULL);
INSERT INTO "change" VALUES(8,0,'call','01a20c9c9c8078f58ef8aa3892276658',NULL,NULL);
INSERT INTO "change" VALUES(8,1,'followup','01a1f415ecc07c288423e5e21e40fa8c','{"state": "open", "result": "", "done_at": null}','{"state": "cancelled", "result": "Do not call", "done_at": "2026-11-24T08:12:00+00:00"}');
INSERT INTO "change" VALUES(8,2,'deal','01a13e0ad6207849b98171f9fe1362ae','{"state": "open", "reason": null, "reason_words": "", "closed_at": null}','{"state": "lost", "reason": "do_not_call", "reason_words": "hm", "closed_at": "2026-11-24T08:12:00+00:00"}');
INSERT INTO "change" VALUES(8,3,'stage_event','01a20c9c9c8072e6ae97ba94d0eda82f',NULL,NULL);
INSERT INTO "change" VALUES(8,4,'contact','01a13e0ad62077d4bee395e609694bd8','{"do_not_contact": false}','{"do_not_contact": true}');
INSERT INTO "change" VALUES(9,0,'call','01a20c9c9c80792294e3bf911a61dbe2',NULL,NULL);
INSERT INTO "change" VALUES(9,1,'followup','01a1c940a7607f99819521fe0e979cf3','{"state": "open", "result": "", "done_at": null}','{"state": "cancelled", "result": "No answer", "done_at": "2026-11-24T08:12:00+00:00"}');
INSERT INTO "change" VALUES(9,2,'followup','01a20c9c9c8075f4b01850c5a38fd547',NULL,NULL);
INSERT INTO "change" VALUES(10,0,'call','01a20c9c9c807b668c38fb2918f135d2',NULL,NULL);
INSERT INTO "change" VALUES(10,1,'followup','01a1c98ca4807a5d9bba5b40d4c300e7','{"state": "open", "result": "", "done_at": null}','{"state": "cancelled", "result": "Later", "done_at": "2026-11-24T08:12:00+00:00"}');
INSERT INTO "change" VALUES(10,2,'followup','01a20c9c9c8070f6907a70c31012f037',NULL,NULL);
INSERT INTO "change" VALUES(10,3,'deal','01a0c8d46d807d5d9ab34a686038f93f','{"state": "open", "reason": null, "reason_words": "", "later_until": null}','{"state": "later", "reason": "budget_round", "reason_words": "hm", "later_until": "2027-03-01"}');
INSERT INTO "change" VALUES(10,4,'stage_event','01a20c9c9c8077f0b4b9b5df9e7769b1',NULL,NULL);
INSERT INTO "change" VALUES(11,0,'followup','01a20c9c9c8076d6881ed162ae2eb154',NULL,NULL);
INSERT INTO "change" VALUES(12,0,'followup','01a20c9c9c807771906bf2efc6f87718',NULL,NULL);
INSERT INTO "change" VALUES(13,0,'followup','01a162cacba07c628c07985b796bfa00','{"state": "open", "done_at": null}','{"state": "done", "done_at": "2026-11-24T08:12:00+00:00"}');
INSERT INTO "change" VALUES(14,0,'deal','01a162cacba072daa6523995570f0cbe','{"no_step": ""}','{"no_step": "they call us"}');
INSERT INTO "change" VALUES(15,0,'meeting','01a20c9c9c8073f98cbd87ad5c90a958',NULL,NULL);
INSERT INTO "change" VALUES(15,1,'followup','01a20c9c9c807b2cae05319acb5c7427',NULL,NULL);
INSERT INTO "change" VALUES(15,2,'followup','01a20c9c9c80714cbe7d1bfbc7a2ea20',NULL,NULL);
INSERT INTO "change" VALUES(15,3,'followup','01a1c52ec8a07008895367c221ea2f04','{"state": "open", "result": "", "done_at": null}','{"state": "cancelled", "result": "Meeting booked", "done_at": "2026-11-24T08:12:00+00:00"}');
INSERT INTO "change" VALUES(15,4,'deal','01a1c52ec8a07ae99c6d13a1598a2ea5','{"stage": "prospecting", "stage_entered_at": "2026-11-10T11:19:00+00:00"}','{"stage": "needs", "stage_entered_at": "2026-11-24T08:12:00+00:00"}');
INSERT INTO "change" VALUES(15,5,'stage_event','01a20c9c9c8078658cdd2055930d6eaf',NULL,NULL);
INSERT INTO "change" VALUES(16,0,'followup','01a1e3d5c4c07e72b7cfd8913ce3808e','{"due_on": "2026-11-30"}','{"due_on": "2026-12-01"}');
INSERT INTO "change" VALUES(16,1,'remembered','playbook',NULL,NULL);
INSERT INTO "change" VALUES(17,0,'view','01a20c9c9c807499b2e6cc3ababced20',NULL,NULL);
INSERT INTO "change" VALUES(18,0,'view','01a20c9c9c807499b2e6cc3ababced20','{"name": "Fair 14"}','{"name": "Fairs 15"}');
INSERT INTO "change" VALUES(19,0,'followup','01a1e3d5c4c07e72b7cfd8913ce3808e','{"state": "open", "result": "", "done_at": null}','{"state": "done", "result": "answered", "done_at": "2026-11-24T08:12:00+00:00"}');
INSERT INTO "change" VALUES(20,0,'deal','01a0c8d46d807d5d9ab34a686038f93f','{"later_until": "2027-03-01"}','{"later_until": "2027-01-23"}');
INSERT INTO "change" VALUES(20,1,'followup','01a20c9c9c8070f6907a70c31012f037','{"due_on": "2027-03-01", "moved": 0, "reason": "Asked to come back now: hm"}','{"due_on": "2027-01-23", "moved": 1, "reason": "later"}');
INSERT INTO "change" VALUES(21,0,'followup','01a15d0e4a20750d9e74b050c082f57f','{"state": "open", "result": "", "done_at": null}','{"state": "done", "result": "all said", "done_at": "2026-11-24T08:12:00+00:00"}');
INSERT INTO "change" VALUES(21,1,'followup','01a1cfa772a07ec68895787f99c4258b','{"state": "open", "result": "", "done_at": null}','{"state": "done", "result": "all said", "done_at": "2026-11-24T08:12:00+00:00"}');
INSERT INTO "change" VALUES(21,2,'followup','01a1e3d5c4c07477b3bd423e67c6b462','{"state": "open", "result": "", "done_at": null}','{"state": "done", "result": "all said", "done_at": "2026-11-24T08:12:00+00:00"}');
INSERT INTO "change" VALUES(21,3,'meeting','01a20c9c9c8073f98cbd87ad5c90a958','{"state": "agreed"}','{"state": "held"}');
INSERT INTO "change" VALUES(21,4,'followup','01a20c9c9c807b2cae05319acb5c7427','{"state": "open", "result": "", "done_at": null}','{"state": "done", "result": "held", "done_at": "2026-11-24T08:12:00+00:00"}');
INSERT INTO "change" VALUES(21,5,'followup','01a20c9c9c80714cbe7d1bfbc7a2ea20','{"state": "open", "result": "", "done_at": null}','{"state": "done", "result": "held", "done_at": "2026-11-24T08:12:00+00:00"}');
INSERT INTO "change" VALUES(21,6,'followup','01a20c9c9c80712bbaecbd389be4bcfc',NULL,NULL);
INSERT INTO "change" VALUES(21,7,'followup','01a20c9c9c807b2cae05319acb5c7427','{"result": "held"}','{"result": "all said"}');
INSERT INTO "change" VALUES(22,0,'followup','01a158a91b407925ac5590f37c8de338','{"due_on": "2026-12-21", "moved": 0}','{"due_on": "2026-12-28", "moved": 1}');
INSERT INTO "change" VALUES(22,1,'followup','01a1cfa772a07eabbaa30fac0e42d43c','{"due_on": "2027-11-12", "moved": 0}','{"due_on": "2027-11-19", "moved": 1}');
INSERT INTO "change" VALUES(22,2,'followup','01a1e3d5c4c07598802b4b4c5fbf2e16','{"due_on": "2026-12-16", "moved": 0}','{"due_on": "2026-12-23", "moved": 1}');
INSERT INTO "change" VALUES(22,3,'followup','01a20c9c9c8070f6907a70c31012f037','{"due_on": "2027-01-23", "moved": 1}','{"due_on": "2027-02-01", "moved": 2}');
INSERT INTO "change" VALUES(22,4,'deal','01a0c8d46d807d5d9ab34a686038f93f','{"later_until": "2027-01-23"}','{"later_until": "2027-02-01"}');
INSERT INTO "change" VALUES(23,0,'followup','01a1590b11607f02bce240c658780d0a','{"due_on": "2026-12-18", "due_at": "2026-12-18T06:00:00+00:00", "moved": 0, "reason": "New prospect from well-being fair: agree a meeting"}','{"due_on": "2026-12-01", "due_at": null, "moved": 1, "reason": "New prospect from well-being fair: agree a meeting \u00b7 moved because the fair"}');
INSERT INTO "change" VALUES(23,1,'followup','01a19b888d6076e9ade01c196037983b','{"due_on": "2026-12-14", "due_at": "2026-12-14T12:13:00+00:00", "moved": 0, "reason": "New prospect from municipal web pages: agree a meeting"}','{"due_on": "2026-12-01", "due_at": null, "moved": 1, "reason": "New prospect from municipal web pages: agree a meeting \u00b7 moved because the fair"}');
INSERT INTO "change" VALUES(23,2,'followup','01a20c9c9c8076b58a23d5962217bead','{"due_on": "2027-03-01", "moved": 0, "reason": "Asked to come back now: hm"}','{"due_on": "2026-12-01", "moved": 1, "reason": "Asked to come back now: hm \u00b7 moved because the fair"}');
INSERT INTO "change" VALUES(23,3,'deal','01a18bd1b9a07f93a963674e66ac92dd','{"later_until": "2027-03-01"}','{"later_until": "2026-12-01"}');
INSERT INTO "change" VALUES(24,0,'followup','01a158a91b407925ac5590f37c8de338','{"held": false, "result": ""}','{"held": true, "result": "they move house"}');
INSERT INTO "change" VALUES(24,1,'followup','01a1590b11607f02bce240c658780d0a','{"held": false, "result": ""}','{"held": true, "result": "they move house"}');
INSERT INTO "change" VALUES(24,2,'followup','01a1e3d5c4c07598802b4b4c5fbf2e16','{"held": false, "result": ""}','{"held": true, "result": "they move house"}');
INSERT INTO "change" VALUES(24,3,'followup','01a1e8cf4460711bba8b2a4a6de8f9c1','{"held": false, "result": ""}','{"held": true, "result": "they move house"}');
INSERT INTO "change" VALUES(25,0,'followup','01a158a91b407925ac5590f37c8de338','{"held": true, "result": "they move house"}','{"held": false, "result": ""}');
INSERT INTO "change" VALUES(25,1,'followup','01a1590b11607f02bce240c658780d0a','{"held": true, "result": "they move house"}','{"held": false, "result": ""}');
INSERT INTO "change" VALUES(26,0,'followup','01a1e8cf4460711bba8b2a4a6de8f9c1','{"kind": "prepare", "priority": 3}','{"kind": "call_back", "priority": 0}');
INSERT INTO "change" VALUES(26,1,'followup','01a1ed7e9ba07f7cb2fbfa70f50be271','{"kind": "retry", "priority": 6}','{"kind": "call_back", "priority": 0}');
INSERT INTO "change" VALUES(26,2,'followup','01a1f7e40bc07e3d8cf09ecc785e2583','{"kind": "retry", "priority": 6}','{"kind": "call_back", "priority": 0}');
INSERT INTO "change" VALUES(27,0,'meeting','01a1e8cf44607f12a9e1c814101b5dfd','{"state": "agreed"}','{"state": "cancelled"}');
INSERT INTO "change" VALUES(27,1,'followup','01a1e8cf44607b8d9542de9d068aa9f1','{"state": "open", "done_at": null}','{"state": "cancelled", "done_at": "2026-11-24T08:12:00+00:00"}');
INSERT INTO "change" VALUES(27,2,'followup','01a1e8cf4460711bba8b2a4a6de8f9c1','{"state": "open", "result": "they move house", "done_at": null}','{"state": "cancelled", "result": "", "done_at": "2026-11-24T08:12:00+00:00"}');
INSERT INTO "change" VALUES(28,0,'view','01a20c9c9c807499b2e6cc3ababced20','{"id": "01a20c9c9c807499b2e6cc3ababced20", "place": "queue", "name": "Fairs 15", "words": "#fair class:A1", "rank": 1}',NULL);
INSERT INTO "change" VALUES(29,0,'contact','01a0ec2d800071f88c843f2b7c97c9f5','{"organisation_id": "01a0ec2d80007b39a7bf02a8ff92d93f"}','{"organisation_id": "01a14479dec07bdd8164d8399f767c45"}');
INSERT INTO "change" VALUES(29,1,'deal','01a0ec2d80007d32a54f0c369d53827c','{"organisation_id": "01a0ec2d80007b39a7bf02a8ff92d93f"}','{"organisation_id": "01a14479dec07bdd8164d8399f767c45"}');
INSERT INTO "change" VALUES(29,2,'phone','01a0ec2d800073809f52c148d7916ac1','{"organisation_id": "01a0ec2d80007b39a7bf02a8ff92d93f"}','{"organisation_id": "01a14479dec07bdd8164d8399f767c45"}');
INSERT INTO "change" VALUES(29,3,'followup','01a1d4c0130072eca654b4ad701ed40c','{"organisation_id": "01a0ec2d80007b39a7bf02a8ff92d93f"}','{"organisation_id": "01a14479dec07bdd8164d8399f767c45"}');
INSERT INTO "change" VALUES(29,4,'followup','01a20c9c9c80765a95e60af593bd04cf','{"organisation_id": "01a0ec2d80007b39a7bf02a8ff92d93f"}','{"organisation_id": "01a14479dec07bdd8164d8399f767c45"}');
INSERT INTO "change" VALUES(29,5,'call','01a1d4c013007eb2b4ad99794ae0d0b1','{"organisation_id": "01a0ec2d80007b39a7bf02a8ff92d93f"}','{"organisation_id": "01a14479dec07bdd8164d8399f767c45"}');
INSERT INTO "change" VALUES(29,6,'call','01a20c9c9c8070ffb29d0da9953f48f1','{"organisation_id": "01a0ec2d80007b39a7bf02a8ff92d93f"}','{"organisation_id": "01a14479dec07bdd8164d8399f767c45"}');
INSERT INTO "change" VALUES(29,7,'organisation','01a0ec2d80007b39a7bf02a8ff92d93f','{"id": "01a0ec2d80007b39a7bf02a8ff92d93f", "name": "Ranta Konepaja Oy", "search_key": "ranta konepaja oy", "business_id": "9039577-0", "segment": "company", "industry": "metal industry", "headcount": 21, "city": "Kokkola", "web": "https://www.ranta-konepaja.example", "source": "referral", "sourced_on": "2026-09-25", "care_class": null, "tags": ["spring"], "notes": "", "do_not_call": false, "created_at": "2026-09-29T08:00:00+00:00", "version": 1}',NULL);
INSERT INTO "change" VALUES(29,8,'organisation','01a14479dec07bdd8164d8399f767c45','{"name": "Amber Energy Oy", "search_key": "amber energy oy", "tags": [], "notes": "", "created_at": "2026-10-16T11:30:00+00:00"}','{"name": "Ranta Konepaja Oy", "search_key": "ranta konepaja oy", "tags": ["spring"], "notes": "also known as Amber Energy Oy, 9039577-0", "created_at": "2026-09-29T08:00:00+00:00"}');
INSERT INTO "change" VALUES(30,0,'contact','01a11ff82ac07110a94315eacd5380da','{"organisation_id": "01a11ff82ac0769caf6ee85d9c511071"}','{"organisation_id": "019f7e8652807cc3830d8b7628dbd25e"}');
INSERT INTO "change" VALUES(30,1,'deal','01a11ff82ac07a909bb3f5bd8e35f901','{"organisation_id": "01a11ff82ac0769caf6ee85d9c511071"}','{"organisation_id": "019f7e8652807cc3830d8b7628dbd25e"}');
INSERT INTO "change" VALUES(30,2,'phone','01a11ff82ac070b0b69043d59f55eff4','{"organisation_id": "01a11ff82ac0769caf6ee85d9c511071"}','{"organisation_id": "019f7e8652807cc3830d8b7628dbd25e"}');
INSERT INTO "change" VALUES(30,3,'analysis','01a1a022d6007a7fb04406ef5a789cbb','{"organisation_id": "01a11ff82ac0769caf6ee85d9c511071"}','{"organisation_id": "019f7e8652807cc3830d8b7628dbd25e"}');
INSERT INTO "change" VALUES(30,4,'meeting','01a1814316a077d5bd4c2fe899a7dcd1','{"organisation_id": "01a11ff82ac0769caf6ee85d9c511071"}','{"organisation_id": "019f7e8652807cc3830d8b7628dbd25e"}');
INSERT INTO "change" VALUES(30,5,'note','01a144cb5a207be09e4c73df9343f55b','{"organisation_id": "01a11ff82ac0769caf6ee85d9c511071"}','{"organisation_id": "019f7e8652807cc3830d8b7628dbd25e"}');
INSERT INTO "change" VALUES(30,6,'note','01a1a08c1f207576a7aefb1f04c8f393','{"organisation_id": "01a11ff82ac0769caf6ee85d9c511071"}','{"organisation_id": "019f7e8652807cc3830d8b7628dbd25e"}');
INSERT INTO "change" VALUES(30,7,'followup','01a1ed93aa407dd0975775880933c54d','{"organisation_id": "01a11ff82ac0769caf6ee85d9c511071"}','{"organisation_id": "019f7e8652807cc3830d8b7628dbd25e"}');
INSERT INTO "change" VALUES(30,8,'followup','01a20c9c9c8078d09738f7d93d9c1724','{"organisation_id": "01a11ff82ac0769caf6ee85d9c511071"}','{"organisation_id": "019f7e8652807cc3830d8b7628dbd25e"}');
INSERT INTO "change" VALUES(30,9,'paper','01a1a0f56840746cb38a27a03732dbdf','{"organisation_id": "01a11ff82ac0769caf6ee85d9c511071"}','{"organisation_id": "019f7e8652807cc3830d8b7628dbd25e"}');
INSERT INTO "change" VALUES(30,10,'call','01a144c7b0a079208ebc557247a5968c','{"organisation_id": "01a11ff82ac0769caf6ee85d9c511071"}','{"organisation_id": "019f7e8652807cc3830d8b7628dbd25e"}');
INSERT INTO "change" VALUES(30,11,'call','01a157d7736079fba0e290ce66061874','{"organisation_id": "01a11ff82ac0769caf6ee85d9c511071"}','{"organisation_id": "019f7e8652807cc3830d8b7628dbd25e"}');
INSERT INTO "change" VALUES(30,12,'call','01a1814316a076e8828d52522263a3b6','{"organisation_id": "01a11ff82ac0769caf6ee85d9c511071"}','{"organisation_id": "019f7e8652807cc3830d8b7628dbd25e"}');
INSERT INTO "change" VALUES(30,13,'call','01a20c9c9c80711dab0d549b6f03675a','{"organisation_id": "01a11ff82ac0769caf6ee85d9c511071"}','{"organisation_id": "019f7e8652807cc3830d8b7628dbd25e"}');
INSERT INTO "change" VALUES(30,14,'phone','019f7e8652807358815c33b2df1461aa','{"rank": 1}','{"rank": 0}');
INSERT INTO "change" VALUES(30,15,'organisation','01a11ff82ac0769caf6ee85d9c511071','{"id": "01a11ff82ac0769caf6ee85d9c511071", "name": "Vesi Paino Oy", "search_key": "vesi paino oy", "business_id": "9622388-1", "segment": "company", "industry": "printing and packaging", "headcount": 189, "city": "Sein\u00e4joki", "web": "https://www.vesi-paino.example", "source": "our web page", "sourced_on": "2026-10-08", "care_class": null, "tags": [], "notes": "", "do_not_call": false, "created_at": "2026-10-09T09:22:00+00:00", "version": 1}',NULL);
INSERT INTO "change" VALUES(30,16,'organisation','019f7e8652807cc3830d8b7628dbd25e','{"name": "Hilla Kauppa Oy", "search_key": "hilla kauppa oy", "notes": ""}','{"name": "Vesi Paino Oy", "search_key": "vesi paino oy", "notes": "also known as Hilla Kauppa Oy, 9622388-1"}');
INSERT INTO "change" VALUES(31,0,'deal','019f7e8652807f5cb729c619c60a3cab','{"contact_id": "019f7e86528079e0a38642ea126a1e48"}','{"contact_id": "019f7e8652807f8c8074513021da8978"}');
INSERT INTO "change" VALUES(31,1,'phone','019f7e8652807205b1e0c07e9e115e4b','{"contact_id": "019f7e86528079e0a38642ea126a1e48"}','{"contact_id": "019f7e8652807f8c8074513021da8978"}');
INSERT INTO "change" VALUES(31,2,'note','019f8da700c078a0b2ea6928f6236bf2','{"contact_id": "019f7e86528079e0a38642ea126a1e48"}','{"contact_id": "019f7e8652807f8c8074513021da8978"}');
INSERT INTO "change" VALUES(31,3,'followup','01a19af17d8070598c7d6df0621aef57','{"contact_id": "019f7e86528079e0a38642ea126a1e48"}','{"contact_id": "019f7e8652807f8c8074513021da8978"}');
INSERT INTO "change" VALUES(31,4,'call','019f8da3574075058a0fe75d2a9eba0c','{"contact_id": "019f7e86528079e0a38642ea126a1e48"}','{"contact_id": "019f7e8652807f8c8074513021da8978"}');
INSERT INTO "change" VALUES(31,5,'call','019fdbadfa807a02ad864c44e049548e','{"contact_id": "019f7e86528079e0a38642ea126a1e48"}','{"contact_id": "019f7e8652807f8c8074513021da8978"}');
INSERT INTO "change" VALUES(31,6,'call','01a19af17d807f0cae81d66d346c6e2b','{"contact_id": "019f7e86528079e0a38642ea126a1e48"}','{"contact_id": "019f7e8652807f8c8074513021da8978"}');
INSERT INTO "change" VALUES(31,7,'contact','019f7e86528079e0a38642ea126a1e48','{"id": "019f7e86528079e0a38642ea126a1e48", "organisation_id": "019f7e8652807cc3830d8b7628dbd25e", "name": "Noora Kangas", "search_key": "noora kangas", "title": "safety representative", "role": "user", "email": "noora.kangas@hilla-kauppa.example", "email_key": "noora.kangas@hilla-kauppa.example", "channel": "email", "language": "fi", "personal": "", "do_not_contact": false, "created_at": "2026-07-20T07:56:00+00:00", "version": 1}',NULL);
INSERT INTO "change" VALUES(31,8,'contact','019f7e8652807f8c8074513021da8978','{"personal": ""}','{"personal": "also known as Noora Kangas, noora.kangas@hilla-kauppa.example"}');
INSERT INTO "change" VALUES(31,9,'phone','019f7e8652807358815c33b2df1461aa','{"rank": 0}','{"rank": 1}');
INSERT INTO "change" VALUES(32,0,'organisation','01a20c9c9c8076b2830e07bc1e398f10',NULL,NULL);
INSERT INTO "change" VALUES(32,1,'contact','01a20c9c9c80757b81d3fcff2a3af4d4',NULL,NULL);
INSERT INTO "change" VALUES(32,2,'contact','01a20c9c9c807507917f9acae01f5057',NULL,NULL);
INSERT INTO "change" VALUES(32,3,'phone','01a20c9c9c8077d3aeeacbe226e87555',NULL,NULL);
INSERT INTO "change" VALUES(32,4,'deal','01a20c9c9c807f648a097c976bf46c69',NULL,NULL);
INSERT INTO "change" VALUES(32,5,'stage_event','01a20c9c9c807c3893deef86ab1031d0',NULL,NULL);
INSERT INTO "change" VALUES(32,6,'followup','01a20c9c9c807ca292b1d3f28ede0d7a',NULL,NULL);
INSERT INTO "change" VALUES(32,7,'batch','01a20c9c9c807fe293f448b3a5aa3c81',NULL,NULL);
INSERT INTO "change" VALUES(33,0,'organisation','01a158c2bdc0772eb0486fb34ebf97b4','{"name": "Kuusiniemen kunta", "search_key": "kuusiniemen kunta", "business_id": "9935402-7", "industry": "public administration", "headcount": 395, "city": "Kuusiniemi", "web": "https://www.kuusiniemen-kunta.example", "source": "municipal web pages", "sourced_on": "2026-10-02", "tags": []}','{"name": "Kuusiniemen kunta 2", "search_key": "kuusiniemen kunta 2", "business_id": null, "industry": "", "headcount": null, "city": "", "web": "", "source": "", "sourced_on": null, "tags": ["new"]}');
INSERT INTO "change" VALUES(33,1,'phone','01a20c9c9c8077239269a9a5ae658f33',NULL,NULL);
INSERT INTO "change" VALUES(34,0,'followup','01a20c9c9c807ca292b1d3f28ede0d7a','{"id": "01a20c9c9c807ca292b1d3f28ede0d7a", "organisation_id": "01a20c9c9c8076b2830e07bc1e398f10", "deal_id": "01a20c9c9c807f648a097c976bf46c69", "contact_id": "01a20c9c9c80757b81d3fcff2a3af4d4", "meeting_id": null, "kind": "first_call", "due_on": "2026-11-24", "due_at": null, "priority": 8, "reason": "New prospect from list29.csv: agree a meeting \u00b7 missing: industry, headcount", "rule": "first_call", "agreed": false, "attempt": 0, "moved": 0, "held": false, "script": null, "state": "open", "result": "", "done_at": null, "created_at": "2026-11-24T08:12:00+00:00", "version": 1}',NULL);
INSERT INTO "change" VALUES(34,1,'stage_event','01a20c9c9c807c3893deef86ab1031d0','{"id": "01a20c9c9c807c3893deef86ab1031d0", "deal_id": "01a20c9c9c807f648a097c976bf46c69", "from_stage": null, "to_stage": "prospecting", "state": "open", "at": "2026-11-24T08:12:00+00:00"}',NULL);
INSERT INTO "change" VALUES(34,2,'phone','01a20c9c9c8077d3aeeacbe226e87555','{"id": "01a20c9c9c8077d3aeeacbe226e87555", "organisation_id": "01a20c9c9c8076b2830e07bc1e398f10", "contact_id": "01a20c9c9c80757b81d3fcff2a3af4d4", "e164": "+35891234529", "typed": "09 123 4529", "bad": false, "rank": 0, "version": 1}',NULL);
INSERT INTO "change" VALUES(34,3,'deal','01a20c9c9c807f648a097c976bf46c69','{"id": "01a20c9c9c807f648a097c976bf46c69", "organisation_id": "01a20c9c9c8076b2830e07bc1e398f10", "contact_id": "01a20c9c9c80757b81d3fcff2a3af4d4", "title": "Uusi 29 Oy", "value_cents": 0, "currency": "EUR", "stage": "prospecting", "stage_entered_at": "2026-11-24T08:12:00+00:00", "state": "open", "reason": null, "reason_words": "", "later_until": null, "no_step": "", "process": null, "ticked": [], "created_at": "2026-11-24T08:12:00+00:00", "closed_at": null, "version": 1}',NULL);
INSERT INTO "change" VALUES(34,4,'contact','01a20c9c9c807507917f9acae01f5057','{"id": "01a20c9c9c807507917f9acae01f5057", "organisation_id": "01a0d8294b207f3085da8467f06313ff", "name": "Otto", "search_key": "otto", "title": "", "role": null, "email": "", "email_key": "", "channel": null, "language": null, "personal": "", "do_not_contact": false, "created_at": "2026-11-24T08:12:00+00:00", "version": 1}',NULL);
INSERT INTO "change" VALUES(34,5,'contact','01a20c9c9c80757b81d3fcff2a3af4d4','{"id": "01a20c9c9c80757b81d3fcff2a3af4d4", "organisation_id": "01a20c9c9c8076b2830e07bc1e398f10", "name": "Eeva", "search_key": "eeva", "title": "", "role": null, "email": "", "email_key": "", "channel": null, "language": null, "personal": "", "do_not_contact": false, "created_at": "2026-11-24T08:12:00+00:00", "version": 1}',NULL);
INSERT INTO "change" VALUES(34,6,'organisation','01a20c9c9c8076b2830e07bc1e398f10','{"id": "01a20c9c9c8076b2830e07bc1e398f10", "name": "Uusi 29 Oy", "search_key": "uusi 29 oy", "business_id": null, "segment": "company", "industry": "", "headcount": null, "city": "", "web": "", "source": "list29.csv", "sourced_on": "2026-11-24", "care_class": null, "tags": [], "notes": "", "do_not_call": false, "created_at": "2026-11-24T08:12:00+00:00", "version": 1}',NULL);
INSERT INTO "change" VALUES(34,7,'batch','01a20c9c9c807fe293f448b3a5aa3c81','{"reverted": false}','{"reverted": true}');
INSERT INTO "change" VALUES(35,0,'organisation','01a20c9c9c80762eb774eb5248db40af',NULL,NULL);
INSERT INTO "change" VALUES(35,1,'deal','01a20c9c9c80758eab2cd31ee3151288',NULL,NULL);
INSERT INTO "change" VALUES(35,2,'stage_event','01a20c9c9c807763b0ce583505c6af07',NULL,NULL);
INSERT INTO "change" VALUES(35,3,'followup','01a20c9c9c8079c4ab0537e65affb229',NULL,NULL);
INSERT INTO "change" VALUES(36,0,'contact','01a20c9c9c8070f1be62aa0a1df9fd78',NULL,NULL);
INSERT INTO "change" VALUES(36,1,'phone','01a20c9c9c80749b84aaeac137dc76fb',NULL,NULL);
INSERT INTO "change" VALUES(37,0,'contact','01a119f26b407fb0a16d27a23501e088','{"name": "Jari Kettunen", "search_key": "jari kettunen", "title": "purchasing manager", "role": "purchaser", "email": "jari.kettunen@tuomi-rakennus.example", "email_key": "jari.kettunen@tuomi-rakennus.example", "channel": "video", "language": "fi"}','{"name": "Toinen", "search_key": "toinen", "title": "", "role": null, "email": "", "email_key": "", "channel": null, "language": null}');
INSERT INTO "change" VALUES(37,1,'phone','01a20c9c9c8073f6bd0561e6211c70cf',NULL,NULL);
INSERT INTO "change" VALUES(37,2,'phone','01a119f26b407f3290656c8fbb4e5c11','{"id": "01a119f26b407f3290656c8fbb4e5c11", "organisation_id": "01a119f26b407d69958d2adb7e5a3930", "contact_id": "01a119f26b407fb0a16d27a23501e088", "e164": "+358405555433", "typed": "040 555 5433", "bad": false, "rank": 0, "version": 1}',NULL);
INSERT INTO "change" VALUES(38,0,'phone','01a13e0ad62079b9be0502c84b0e62be','{"id": "01a13e0ad62079b9be0502c84b0e62be", "organisation_id": "01a13e0ad6207c81b96a48a1ef6cbfc5", "contact_id": "01a13e0ad6207493bd23a604b8b15bf4", "e164": "+358405556299", "typed": "040 555 6299", "bad": false, "rank": 1, "version": 1}',NULL);
INSERT INTO "change" VALUES(38,1,'contact','01a13e0ad6207493bd23a604b8b15bf4','{"id": "01a13e0ad6207493bd23a604b8b15bf4", "organisation_id": "01a13e0ad6207c81b96a48a1ef6cbfc5", "name": "Elina Haapala", "search_key": "elina haapala", "title": "finance manager", "role": "payer", "email": "elina.haapala@beacon-cleaning.example", "email_key": "elina.haapala@beacon-cleaning.example", "channel": "phone", "language": "fi", "personal": "", "do_not_contact": false, "created_at": "2026-10-15T05:31:00+00:00", "version": 1}',NULL);
INSERT INTO "change" VALUES(39,0,'contact','019f7e8652807f8c8074513021da8978','{"role": "influencer"}','{"role": "decision_maker"}');
INSERT INTO "change" VALUES(40,0,'note','01a20c9c9c807ea9a415479c65dc9f50',NULL,NULL);
INSERT INTO "change" VALUES(41,0,'note','01a20c9c9c807ea9a415479c65dc9f50','{"text": "a word"}','{"text": "another word"}');
INSERT INTO "change" VALUES(42,0,'note','01a20c9c9c807149bf1b103cdf1582b0',NULL,NULL);
INSERT INTO "change" VALUES(43,0,'note','01a1a5e969a07c909027e5d35c7fe058','{"personal": false}','{"personal": true}');
INSERT INTO "change" VALUES(44,0,'organisation','01a158c2bdc0772eb0486fb34ebf97b4','{"do_not_call": false}','{"do_not_call": true}');
INSERT INTO "change" VALUES(44,1,'followup','01a158c2bdc0778894fcf76f89691141','{"state": "open", "result": "", "done_at": null}','{"state": "cancelled", "result": "do not call", "done_at": "2026-11-24T08:12:00+00:00"}');
INSERT INTO "change" VALUES(45,0,'organisation','01a158c2bdc0772eb0486fb34ebf97b4','{"do_not_call": true}','{"do_not_call": false}');
INSERT INTO "change" VALUES(46,0,'distinct_pair','01a20c9c9c80766db2fdf2022a96fb1a',NULL,NULL);
INSERT INTO "change" VALUES(47,0,'deal','01a1e87bf4407de59fe80519123989be','{"state": "open", "stage": "prospecting", "stage_entered_at": "2026-11-17T07:50:00+00:00", "closed_at": null}','{"state": "won", "stage": "care", "stage_entered_at": "2026-11-24T08:12:00+00:00", "closed_at": "2026-11-24T08:12:00+00:00"}');
INSERT INTO "change" VALUES(47,1,'stage_event','01a20c9c9c807e218720771f8ca81811',NULL,NULL);
INSERT INTO "change" VALUES(47,2,'followup','01a1e87bf44078d4a6f0f010783ba488','{"state": "open", "done_at": null}','{"state": "cancelled", "done_at": "2026-11-24T08:12:00+00:00"}');
INSERT INTO "change" VALUES(47,3,'followup','01a20c9c9c8076e391bc52d9230d977e',NULL,NULL);
INSERT INTO "change" VALUES(47,4,'followup','01a20c9c9c8074768cdb305fdd2e1609',NULL,NULL);
INSERT INTO "change" VALUES(47,5,'followup','01a20c9c9c807fc9aa50df4db4d66a3a',NULL,NULL);
INSERT INTO "change" VALUES(47,6,'followup','01a20c9c9c807e26aec6f0245bd86d40',NULL,NULL);
INSERT INTO "change" VALUES(47,7,'followup','01a20c9c9c8073b3b52ddf5d616499c9',NULL,NULL);
INSERT INTO "change" VALUES(47,8,'followup','01a20c9c9c8072d0953e7c2a26a2c0bd',NULL,NULL);
INSERT INTO "change" VALUES(47,9,'followup','01a20c9c9c807a88bb61867626bb7dbd',NULL,NULL);
INSERT INTO "change" VALUES(47,10,'care_step','01a20c9c9c8077c08316909e3bbbe9ea',NULL,NULL);
INSERT INTO "change" VALUES(47,11,'care_step','01a20c9c9c8072ea96d0cc5fd4c28c2e',NULL,NULL);
INSERT INTO "change" VALUES(47,12,'care_step','01a20c9c9c807011882c9cbc43435cc5',NULL,NULL);
INSERT INTO "change" VALUES(47,13,'care_step','01a20c9c9c80788dab4013ef254b0c4e',NULL,NULL);
INSERT INTO "change" VALUES(47,14,'care_step','01a20c9c9c80790e9c1caaf75e8766ed',NULL,NULL);
INSERT INTO "change" VALUES(47,15,'care_step','01a20c9c9c807203b3fe39c0519088f5',NULL,NULL);
INSERT INTO "change" VALUES(47,16,'care_step','01a20c9c9c80783f9bf4a8b2b0c4312d',NULL,NULL);
INSERT INTO "change" VALUES(47,17,'care_step','01a20c9c9c807a7a9e1a8ef4f341e07a',NULL,NULL);
INSERT INTO "change" VALUES(48,0,'deal','01a15d0e4a207e55bb66b4c0087cb802','{"state": "open", "later_until": null}','{"state": "later", "later_until": "2027-03-15"}');
INSERT INTO "change" VALUES(48,1,'stage_event','01a20c9c9c8070debd628881ad1b72db',NULL,NULL);
INSERT INTO "change" VALUES(48,2,'followup','01a20c9c9c807defa647cb8f74e69a5d',NULL,NULL);
INSERT INTO "change" VALUES(49,0,'deal','01a1c52ec8a07ae99c6d13a1598a2ea5','{"process": null, "stage": "needs"}','{"process": "seven-steps", "stage": "approach"}');
INSERT INTO "change" VALUES(49,1,'stage_event','01a20c9c9c807dffb3aed0b6c7ac1491',NULL,NULL);
INSERT INTO "change" VALUES(50,0,'deal','01a0d8294b2075d9ab384309c9a937a6','{"process": null, "stage": "care"}','{"process": "seven-steps", "stage": "follow_up"}');
INSERT INTO "change" VALUES(50,1,'stage_event','01a20c9c9c8078f38c4169a3ae3a2b7f',NULL,NULL);
INSERT INTO "change" VALUES(51,0,'agreement','76afb5931c5b7cdfbb0bd3cebd85c4c1',NULL,NULL);
INSERT INTO "change" VALUES(51,1,'followup','01a20c9c9c8077b49a81682c64e50cad',NULL,NULL);
INSERT INTO "change" VALUES(52,0,'ask','01a20c9c9c8070fda6836886a260cd0b',NULL,NULL);
INSERT INTO "change" VALUES(52,1,'deal','01a162417760768dab4a439921109d0d','{"stage": "prospecting", "stage_entered_at": "2026-10-22T06:17:00+00:00"}','{"stage": "agreement", "stage_entered_at": "2026-11-24T08:12:00+00:00"}');
INSERT INTO "change" VALUES(52,2,'stage_event','01a20c9c9c807fc0913db17d30cbc97d',NULL,NULL);
INSERT INTO "change" VALUES(52,3,'followup','01a20c9c9c807299b0ccec313571810a',NULL,NULL);
INSERT INTO "change" VALUES(53,0,'need','01a0d8294b2074fc97921e6c8b8e8f4e','{"words": "v\u00e4ki l\u00e4htee kahden vuoden j\u00e4lkeen", "severity": 2, "consequence": "puoli vuotta opettaa jokainen uusi", "counted": "26 \u00d7 3", "quantity": 78.0, "unit_cost": 210.0, "share": 0.3, "euros": 4914, "benefit": "commitment"}','{"words": "knees too", "severity": 3, "consequence": "", "counted": "", "quantity": null, "unit_cost": null, "share": null, "euros": null, "benefit": null}');
INSERT INTO "change" VALUES(54,0,'analysis','01a20c9c9c80799d970dc1951c2442f9',NULL,NULL);
INSERT INTO "change" VALUES(54,1,'followup','01a1e3d5c4c07d4eb058d2ee1d7584ad','{"state": "open", "result": "", "done_at": null}','{"state": "done", "result": "needs mapped", "done_at": "2026-11-24T08:12:00+00:00"}');
INSERT INTO "change" VALUES(54,2,'followup','01a20c9c9c8070009a358ca00d75985d',NULL,NULL);
INSERT INTO "change" VALUES(55,0,'quote','01a20c9c9c807894a6b94c7f9118bb16',NULL,NULL);
INSERT INTO "change" VALUES(56,0,'quote','01a20c9c9c807894a6b94c7f9118bb16','{"options": [{"key": "whole", "name": "12 months", "start": null, "lines": [{"what": "Licence for guided home exercise", "quantity": 50, "unit": "7", "months": 12, "discount": "0", "reason": ""}]}]}','{"options": [{"key": "whole", "name": "12 months", "start": null, "lines": [{"what": "Licence for guided home exercise", "quantity": 50, "unit": "7", "months": 12, "discount": "0", "reason": ""}]}, {"key": "whole_2", "name": "12 months", "start": null, "lines": [{"what": "Licence for guided home exercise", "quantity": 50, "unit": "7", "months": 12, "discount": "0", "reason": ""}]}]}');
INSERT INTO "change" VALUES(57,0,'quote','01a20c9c9c807894a6b94c7f9118bb16','{"options": [{"key": "whole", "name": "12 months", "start": null, "lines": [{"what": "Licence for guided home exercise", "quantity": 50, "unit": "7", "months": 12, "discount": "0", "reason": ""}]}, {"key": "whole_2", "name": "12 months", "start": null, "lines": [{"what": "Licence for guided home exercise", "quantity": 50, "unit": "7", "months": 12, "discount": "0", "reason": ""}]}]}','{"options": [{"key": "whole", "name": "12 months", "start": null, "lines": [{"what": "Licence for guided home exercise", "quantity": 50, "unit": "7", "months": 12, "discount": "0", "reason": ""}, {"what": "Kick-off", "quantity": 1, "unit": "500", "months": 1, "discount": "0", "reason": ""}]}, {"key": "whole_2", "name": "12 months", "start": null, "lines": [{"what": "Licence for guided home exercise", "quantity": 50, "unit": "7", "months": 12, "discount": "0", "reason": ""}]}]}');
INSERT INTO "change" VALUES(58,0,'quote','01a20c9c9c807894a6b94c7f9118bb16','{"options": [{"key": "whole", "name": "12 months", "start": null, "lines": [{"what": "Licence for guided home exercise", "quantity": 50, "unit": "7", "months": 12, "discount": "0", "reason": ""}, {"what": "Kick-off", "quantity": 1, "unit": "500", "months": 1, "discount": "0", "reason": ""}]}, {"key": "whole_2", "name": "12 months", "start": null, "lines": [{"what": "Licence for guided home exercise", "quantity": 50, "unit": "7", "months": 12, "discount": "0", "reason": ""}]}]}','{"options": [{"key": "whole", "name": "Small", "start": null, "lines": [{"what": "Licence for guided home exercise", "quantity": 50, "unit": "7", "months": 12, "discount": "0", "reason": ""}, {"what": "Kick-off", "quantity": 1, "unit": "500", "months": 1, "discount": "0", "reason": ""}]}, {"key": "whole_2", "name": "12 months", "start": null, "lines": [{"what": "Licence for guided home exercise", "quantity": 50, "unit": "7", "months": 12, "discount": "0", "reason": ""}]}]}');
INSERT INTO "change" VALUES(59,0,'quote','01a20c9c9c807894a6b94c7f9118bb16','{"options": [{"key": "whole", "name": "Small", "start": null, "lines": [{"what": "Licence for guided home exercise", "quantity": 50, "unit": "7", "months": 12, "discount": "0", "reason": ""}, {"what": "Kick-off", "quantity": 1, "unit": "500", "months": 1, "discount": "0", "reason": ""}]}, {"key": "whole_2", "name": "12 months", "start": null, "lines": [{"what": "Licence for guided home exercise", "quantity": 50, "unit": "7", "months": 12, "discount": "0", "reason": ""}]}]}','{"options": [{"key": "whole", "name": "Small", "start": null, "lines": [{"what": "Licence for guided home exercise", "quantity": 50, "unit": "8", "months": 6, "discount": "0", "reason": ""}, {"what": "Kick-off", "quantity": 1, "unit": "500", "months": 1, "discount": "0", "reason": ""}]}, {"key": "whole_2", "name": "12 months", "start": null, "lines": [{"what": "Licence for guided home exercise", "quantity": 50, "unit": "7", "months": 12, "discount": "0", "reason": ""}]}]}');
INSERT INTO "change" VALUES(60,0,'quote','01a20c9c9c807894a6b94c7f9118bb16','{"options": [{"key": "whole", "name": "Small", "start": null, "lines": [{"what": "Licence for guided home exercise", "quantity": 50, "unit": "8", "months": 6, "discount": "0", "reason": ""}, {"what": "Kick-off", "quantity": 1, "unit": "500", "months": 1, "discount": "0", "reason": ""}]}, {"key": "whole_2", "name": "12 months", "start": null, "lines": [{"what": "Licence for guided home exercise", "quantity": 50, "unit": "7", "months": 12, "discount": "0", "reason": ""}]}]}','{"options": [{"key": "whole", "name": "Small", "start": null, "lines": [{"what": "Licence for guided home exercise", "quantity": 50, "unit": "8", "months": 6, "discount": "0", "reason": ""}, {"what": "Kick-off", "quantity": 1, "unit": "500", "months": 1, "discount": "0", "reason": ""}]}]}');
INSERT INTO "change" VALUES(61,0,'quote','01a20c9c9c807894a6b94c7f9118bb16','{"valid_until": "2026-12-28"}','{"valid_until": "2027-01-31"}');
INSERT INTO "change" VALUES(62,0,'quote','01a20c9c9c807894a6b94c7f9118bb16','{"state": "draft", "given_at": null}','{"state": "given", "given_at": "2026-11-24T08:12:00+00:00"}');
INSERT INTO "change" VALUES(62,1,'deal','01a20c9c9c80758eab2cd31ee3151288','{"value_cents": 0}','{"value_cents": 290000}');
INSERT INTO "change" VALUES(62,2,'followup','01a20c9c9c8075d3b2ee4e4519f9919c',NULL,NULL);
INSERT INTO "change" VALUES(62,3,'followup','01a20c9c9c807120868739fa9d1de2a0',NULL,NULL);
INSERT INTO "change" VALUES(63,0,'quote','01a1abaffd40776da48928345ab289d2','{"state": "given", "accepted": null, "settled_at": null}','{"state": "accepted", "accepted": "whole", "settled_at": "2026-11-24T08:12:00+00:00"}');
INSERT INTO "change" VALUES(64,0,'procurement','7f432b2ad88fe67629f6858e35d16921',NULL,NULL);
INSERT INTO "change" VALUES(65,0,'procurement','7f432b2ad88fe67629f6858e35d16921','{"route": null, "requirements": []}','{"route": "open", "requirements": [{"key": "register", "text": "Extract from the trade register, as recent as they ask for", "done": false}, {"key": "taxes", "text": "Proof that taxes are paid", "done": false}, {"key": "pension", "text": "Proof that pension insurance is paid", "done": false}, {"key": "references", "text": "References, of the kind and number they ask for", "done": false}, {"key": "service", "text": "The service described point by point", "done": false}, {"key": "access", "text": "Accessibility and privacy answered", "done": false}, {"key": "prices", "text": "The price form filled in, without VAT, as they ask", "done": false}, {"key": "valid", "text": "The bid is valid as long as they ask", "done": false}, {"key": "signer", "text": "Signed by somebody who may sign", "done": false}, {"key": "channel", "text": "In the right system, language and form", "done": false}]}');
INSERT INTO "change" VALUES(66,0,'procurement','7f432b2ad88fe67629f6858e35d16921','{"requirements": [{"key": "register", "text": "Extract from the trade register, as recent as they ask for", "done": false}, {"key": "taxes", "text": "Proof that taxes are paid", "done": false}, {"key": "pension", "text": "Proof that pension insurance is paid", "done": false}, {"key": "references", "text": "References, of the kind and number they ask for", "done": false}, {"key": "service", "text": "The service described point by point", "done": false}, {"key": "access", "text": "Accessibility and privacy answered", "done": false}, {"key": "prices", "text": "The price form filled in, without VAT, as they ask", "done": false}, {"key": "valid", "text": "The bid is valid as long as they ask", "done": false}, {"key": "signer", "text": "Signed by somebody who may sign", "done": false}, {"key": "channel", "text": "In the right system, language and form", "done": false}]}','{"requirements": [{"key": "register", "text": "Extract from the trade register, as recent as they ask for", "done": false}, {"key": "taxes", "text": "Proof that taxes are paid", "done": false}, {"key": "pension", "text": "Proof that pension insurance is paid", "done": false}, {"key": "references", "text": "References, of the kind and number they ask for", "done": false}, {"key": "service", "text": "The service described point by point", "done": false}, {"key": "access", "text": "Accessibility and privacy answered", "done": false}, {"key": "prices", "text": "The price form filled in, without VAT, as they ask", "done": false}, {"key": "valid", "text": "The bid is valid as long as they ask", "done": false}, {"key": "signer", "text": "Signed by somebody who may sign", "done": false}, {"key": "channel", "text": "In the right system, language and form", "done": false}, {"key": "01a20c9c9c807a24a607679d6050914a", "text": "ISO 9001", "done": false}, {"key": "01a20c9c9c80758fb4998d7c4093f6de", "text": "insurance", "done": false}]}');
INSERT INTO "change" VALUES(67,0,'procurement','7f432b2ad88fe67629f6858e35d16921','{"bid_by": null, "decision_on": null}','{"bid_by": "2026-12-18T10:00:00+00:00", "decision_on": "2027-01-15"}');
INSERT INTO "change" VALUES(67,1,'followup','01a20c9c9c8077959d39d0a89a2ef80f',NULL,NULL);
INSERT INTO "change" VALUES(67,2,'followup','01a20c9c9c807d949d87cec31f7296ab',NULL,NULL);
INSERT INTO "change" VALUES(67,3,'followup','01a20c9c9c807fa7be3bfada7cf20724',NULL,NULL);
INSERT INTO "change" VALUES(67,4,'followup','01a20c9c9c8077bdbafb2c68774b15d7',NULL,NULL);
INSERT INTO "change" VALUES(67,5,'followup','01a20c9c9c80724c95fc899e4fd58dbe',NULL,NULL);
INSERT INTO "change" VALUES(68,0,'procurement','7f432b2ad88fe67629f6858e35d16921','{"notice": "", "notes": ""}','{"notice": "HILMA 123", "notes": "two lots"}');
INSERT INTO "change" VALUES(69,0,'procurement','7f432b2ad88fe67629f6858e35d16921','{"sent_at": null, "sent_reason": ""}','{"sent_at": "2026-11-24T08:12:00+00:00", "sent_reason": "it must go"}');
INSERT INTO "change" VALUES(69,1,'followup','01a20c9c9c807d949d87cec31f7296ab','{"state": "open", "result": "", "done_at": null}','{"state": "done", "result": "bid sent", "done_at": "2026-11-24T08:12:00+00:00"}');
INSERT INTO "change" VALUES(69,2,'followup','01a20c9c9c807fa7be3bfada7cf20724','{"state": "open", "result": "", "done_at": null}','{"state": "done", "result": "bid sent", "done_at": "2026-11-24T08:12:00+00:00"}');
INSERT INTO "change" VALUES(69,3,'followup','01a20c9c9c8077959d39d0a89a2ef80f','{"state": "open", "result": "", "done_at": null}','{"state": "done", "result": "bid sent", "done_at": "2026-11-24T08:12:00+00:00"}');
INSERT INTO "change" VALUES(70,0,'procurement','7f432b2ad88fe67629f6858e35d16921','{"sent_at": "2026-11-24T08:12:00+00:00", "sent_reason": "it must go"}','{"sent_at": null, "sent_reason": ""}');
INSERT INTO "change" VALUES(70,1,'followup','01a20c9c9c80757abfeaa1551a28f7b3',NULL,NULL);
INSERT INTO "change" VALUES(70,2,'followup','01a20c9c9c8077a983c71b9abd87a865',NULL,NULL);
INSERT INTO "change" VALUES(70,3,'followup','01a20c9c9c807296b12aa1f6d42fddbb',NULL,NULL);
INSERT INTO "change" VALUES(71,0,'deal','01a1e37de0c076de870627fd3b292eba','{"stage": "prospecting", "stage_entered_at": "2026-11-16T08:34:00+00:00"}','{"stage": "closing", "stage_entered_at": "2026-11-24T08:12:00+00:00"}');
INSERT INTO "change" VALUES(71,1,'stage_event','01a20c9c9c80734885e999f3842e7fc2',NULL,NULL);
INSERT INTO "change" VALUES(71,2,'followup','01a20c9c9c807873b3b7a50df373ca53',NULL,NULL);
INSERT INTO "change" VALUES(72,0,'deal','01a119f26b4071b5a9f0441ec9bafe62','{"stage": "closing", "stage_entered_at": "2026-11-18T07:13:00+00:00"}','{"stage": "benefits", "stage_entered_at": "2026-11-24T08:12:00+00:00"}');
INSERT INTO "change" VALUES(72,1,'stage_event','01a20c9c9c807b08a587be6b5c9bcf35',NULL,NULL);
INSERT INTO "change" VALUES(72,2,'followup','01a20c9c9c80706faa0575438b0d590b',NULL,NULL);
INSERT INTO "change" VALUES(73,0,'deal','01a0ec4f5fe077e08fbaaf42469cf72c','{"stage": "benefits", "stage_entered_at": "2026-11-11T08:52:00+00:00"}','{"stage": "closing", "stage_entered_at": "2026-11-24T08:12:00+00:00"}');
INSERT INTO "change" VALUES(73,1,'stage_event','01a20c9c9c8074c687322e25c215a82a',NULL,NULL);
INSERT INTO "change" VALUES(73,2,'followup','01a20c9c9c807dd2a49636a2fa7f0eab',NULL,NULL);
INSERT INTO "change" VALUES(73,3,'deal','01a13962d1e07f91bf681505e3813084','{"stage": "needs", "stage_entered_at": "2026-11-17T09:21:00+00:00"}','{"stage": "closing", "stage_entered_at": "2026-11-24T08:12:00+00:00"}');
INSERT INTO "change" VALUES(73,4,'stage_event','01a20c9c9c807d86b239f3c7174c77a2',NULL,NULL);
INSERT INTO "change" VALUES(73,5,'followup','01a20c9c9c8075de84b5a81842d87208',NULL,NULL);
INSERT INTO "change" VALUES(74,0,'deal','01a162417760768dab4a439921109d0d','{"state": "open", "stage": "agreement", "closed_at": null}','{"state": "won", "stage": "care", "closed_at": "2026-11-24T08:12:00+00:00"}');
INSERT INTO "change" VALUES(74,1,'stage_event','01a20c9c9c8075b0aac34446e883a1d4',NULL,NULL);
INSERT INTO "change" VALUES(74,2,'followup','01a1ed7e9ba07f7cb2fbfa70f50be271','{"state": "open", "done_at": null}','{"state": "cancelled", "done_at": "2026-11-24T08:12:00+00:00"}');
INSERT INTO "change" VALUES(74,3,'followup','01a20c9c9c807299b0ccec313571810a','{"state": "open", "done_at": null}','{"state": "cancelled", "done_at": "2026-11-24T08:12:00+00:00"}');
INSERT INTO "change" VALUES(74,4,'followup','01a20c9c9c807884b908f227c59db916',NULL,NULL);
INSERT INTO "change" VALUES(74,5,'followup','01a20c9c9c80780b877024208aa4248c',NULL,NULL);
INSERT INTO "change" VALUES(74,6,'followup','01a20c9c9c807392a2eddbbd5464ecc2',NULL,NULL);
INSERT INTO "change" VALUES(74,7,'followup','01a20c9c9c807c9f8fbf33609cfc8652',NULL,NULL);
INSERT INTO "change" VALUES(74,8,'followup','01a20c9c9c807da782216b02fc241d0b',NULL,NULL);
INSERT INTO "change" VALUES(74,9,'followup','01a20c9c9c8073d78e5b2a9231f51707',NULL,NULL);
INSERT INTO "change" VALUES(74,10,'followup','01a20c9c9c807bd5a6934036d17e4497',NULL,NULL);
INSERT INTO "change" VALUES(74,11,'care_step','01a20c9c9c807330ba0b9965cda6c6fd',NULL,NULL);
INSERT INTO "change" VALUES(74,12,'care_step','01a20c9c9c8075b1be26f36a8483f8b8',NULL,NULL);
INSERT INTO "change" VALUES(74,13,'care_step','01a20c9c9c807fd4876b3e36bb2313f5',NULL,NULL);
INSERT INTO "change" VALUES(74,14,'care_step','01a20c9c9c80747b8a44eb860726e25c',NULL,NULL);
INSERT INTO "change" VALUES(74,15,'care_step','01a20c9c9c8073198259405278e4b98d',NULL,NULL);
INSERT INTO "change" VALUES(74,16,'care_step','01a20c9c9c807f4e9aea6429b1491e24',NULL,NULL);
INSERT INTO "change" VALUES(74,17,'care_step','01a20c9c9c807cedb27d83495822cb77',NULL,NULL);
INSERT INTO "change" VALUES(74,18,'care_step','01a20c9c9c807fceb91ee9e5efe09f07',NULL,NULL);
INSERT INTO "change" VALUES(74,19,'deal','01a162cacba072daa6523995570f0cbe','{"stage": "prospecting", "stage_entered_at": "2026-10-22T08:47:00+00:00"}','{"stage": "contacting", "stage_entered_at": "2026-11-24T08:12:00+00:00"}');
INSERT INTO "change" VALUES(74,20,'stage_event','01a20c9c9c807f97b47aebdd597a1ecf',NULL,NULL);
INSERT INTO "change" VALUES(74,21,'deal','01a1a68f1f8074a99304aebcab271b58','{"stage": "prospecting", "stage_entered_at": "2026-11-04T12:36:00+00:00"}','{"stage": "contacting", "stage_entered_at": "2026-11-24T08:12:00+00:00"}');
INSERT INTO "change" VALUES(74,22,'stage_event','01a20c9c9c807384949e259b5d58c705',NULL,NULL);
INSERT INTO "change" VALUES(75,0,'deal','01a19bca7860718c903336b265402308','{"state": "open", "reason": null, "later_until": null}','{"state": "later", "reason": "", "later_until": "2027-04-01"}');
INSERT INTO "change" VALUES(75,1,'stage_event','01a20c9c9c807784ba12917c1a26f889',NULL,NULL);
INSERT INTO "change" VALUES(75,2,'followup','01a1f7e40bc07e3d8cf09ecc785e2583','{"state": "open", "done_at": null}','{"state": "cancelled", "done_at": "2026-11-24T08:12:00+00:00"}');
INSERT INTO "change" VALUES(75,3,'followup','01a20c9c9c8073459675f6ad325b55dd',NULL,NULL);
INSERT INTO "change" VALUES(75,4,'deal','01a1c52ec8a07ae99c6d13a1598a2ea5','{"state": "open", "reason": null, "later_until": null}','{"state": "later", "reason": "", "later_until": "2027-04-01"}');
INSERT INTO "change" VALUES(75,5,'stage_event','01a20c9c9c807fc29fc2d0a17b8f2ab5',NULL,NULL);
INSERT INTO "change" VALUES(75,6,'followup','01a20c9c9c80712bbaecbd389be4bcfc','{"state": "open", "done_at": null}','{"state": "cancelled", "done_at": "2026-11-24T08:12:00+00:00"}');
INSERT INTO "change" VALUES(75,7,'followup','01a20c9c9c807d729c3a23cde67a9b75',NULL,NULL);
INSERT INTO "change" VALUES(75,8,'deal','01a1e3cd876076dc83ba3cf530f1209f','{"state": "open", "reason": null, "later_until": null}','{"state": "later", "reason": "", "later_until": "2027-04-01"}');
INSERT INTO "change" VALUES(75,9,'stage_event','01a20c9c9c807e8dbabec539007d1034',NULL,NULL);
INSERT INTO "change" VALUES(75,10,'followup','01a1e3cd87607b06935d428e984ad8fa','{"state": "open", "done_at": null}','{"state": "cancelled", "done_at": "2026-11-24T08:12:00+00:00"}');
INSERT INTO "change" VALUES(75,11,'followup','01a20c9c9c807cc99810d60ea72991b9',NULL,NULL);
INSERT INTO "change" VALUES(75,12,'deal','01a20c9c9c80758eab2cd31ee3151288','{"state": "open", "reason": null, "later_until": null}','{"state": "later", "reason": "", "later_until": "2027-04-01"}');
INSERT INTO "change" VALUES(75,13,'stage_event','01a20c9c9c807d5895b40aeba4a45eff',NULL,NULL);
INSERT INTO "change" VALUES(75,14,'followup','01a20c9c9c8079c4ab0537e65affb229','{"state": "open", "done_at": null}','{"state": "cancelled", "done_at": "2026-11-24T08:12:00+00:00"}');
INSERT INTO "change" VALUES(75,15,'followup','01a20c9c9c8075d3b2ee4e4519f9919c','{"state": "open", "done_at": null}','{"state": "cancelled", "done_at": "2026-11-24T08:12:00+00:00"}');
INSERT INTO "change" VALUES(75,16,'followup','01a20c9c9c807120868739fa9d1de2a0','{"state": "open", "done_at": null}','{"state": "cancelled", "done_at": "2026-11-24T08:12:00+00:00"}');
INSERT INTO "change" VALUES(75,17,'followup','01a20c9c9c807e8c9eb20109a91c2439',NULL,NULL);
INSERT INTO "change" VALUES(76,0,'organisation','01a0aeb395c07111887c12cb5c88a534','{"tags": []}','{"tags": ["fair 73"]}');
INSERT INTO "change" VALUES(76,1,'organisation','01a0d8294b207f3085da8467f06313ff','{"tags": []}','{"tags": ["fair 73"]}');
INSERT INTO "change" VALUES(76,2,'organisation','01a1a5d370a077e4b9f125a5fa07ba82','{"tags": []}','{"tags": ["fair 73"]}');
INSERT INTO "change" VALUES(76,3,'organisation','01a1e87bf4407ebe9e954868ef4253af','{"tags": ["spring"]}','{"tags": ["spring", "fair 73"]}');
INSERT INTO "change" VALUES(77,0,'deal','01a18792fe807ae9a4514f4279c8c490','{"later_until": "2027-03-01"}','{"later_until": "2026-12-09"}');
INSERT INTO "change" VALUES(77,1,'followup','01a20c9c9c80781fa8e25d940ed90475','{"due_on": "2027-03-01", "moved": 0}','{"due_on": "2026-12-09", "moved": 1}');
INSERT INTO "change" VALUES(78,0,'deal','01a13e0ad6207849b98171f9fe1362ae','{"stage_entered_at": "2026-10-15T05:31:00+00:00", "state": "lost", "reason": "do_not_call", "reason_words": "hm", "closed_at": "2026-11-24T08:12:00+00:00"}','{"stage_entered_at": "2026-11-24T08:12:00+00:00", "state": "open", "reason": null, "reason_words": "", "closed_at": null}');
INSERT INTO "change" VALUES(78,1,'stage_event','01a20c9c9c807b638845007063771407',NULL,NULL);
INSERT INTO "change" VALUES(79,0,'deal','01a162cacba072daa6523995570f0cbe','{"ticked": ["reason", "timing"]}','{"ticked": ["reason", "timing", "hand_over"]}');
INSERT INTO "change" VALUES(80,0,'deal','01a20c9c9c8077a4b30698a1c0093492',NULL,NULL);
INSERT INTO "change" VALUES(80,1,'stage_event','01a20c9c9c8076f0adb3997fe39639be',NULL,NULL);
INSERT INTO "change" VALUES(80,2,'followup','01a20c9c9c807552a2c68e45ca04c79f',NULL,NULL);
INSERT INTO "change" VALUES(80,3,'deal','01a20c9c9c8077a4b30698a1c0093492','{"value_cents": 0}','{"value_cents": 10000}');
INSERT INTO "change" VALUES(81,0,'deal','01a0d1fa58c07ada9892139600ddb74d','{"title": "Quarry Electric Oy", "value_cents": 0, "contact_id": "01a0d1fa58c07438a54cb864ef901b93"}','{"title": "Less", "value_cents": 5000, "contact_id": null}');
INSERT INTO "change" VALUES(82,0,'need','01a20c9c9c807f238d02c5e116353d03',NULL,NULL);
INSERT INTO "change" VALUES(83,0,'need','01a08a358b40739fbad18c6a78b9d3d6','{"words": "people leave after two years", "severity": 4, "consequence": "half a year to train each new one", "counted": "34 \u00d7 3", "quantity": 102.0, "unit_cost": 180.0, "share": 0.25, "euros": 4590, "benefit": "commitment"}','{"words": "knees too", "severity": 3, "consequence": "", "counted": "", "quantity": null, "unit_cost": null, "share": null, "euros": null, "benefit": null}');
INSERT INTO "change" VALUES(84,0,'need','01a08a358b40739fbad18c6a78b9d3d6','{"rank": 3}','{"rank": 2}');
INSERT INTO "change" VALUES(84,1,'need','01a08a358b407fc88ab772dcb7ed25da','{"rank": 2}','{"rank": 3}');
INSERT INTO "change" VALUES(85,0,'need','01a0d8294b207b3fac9837044692ba03','{"id": "01a0d8294b207b3fac9837044692ba03", "analysis_id": "01a15d14b2c07867a488b6c85ad3ba32", "rank": 2, "words": "yksi palvelu kaikkiin toimipisteisiin", "kind": "explicit", "severity": 4, "consequence": "kaukana tunnetaan j\u00e4\u00e4v\u00e4n unohduksiin", "touches": "", "counted": "26 \u00d7 3", "quantity": 78.0, "unit_cost": 140.0, "share": 0.5, "euros": 5460, "benefit": "wider_service", "question": null, "version": 1}',NULL);
INSERT INTO "change" VALUES(86,0,'presentation','01a20c9c9c807656b8c9817af8be8831',NULL,NULL);
INSERT INTO "change" VALUES(87,0,'paper','01a20c9c9c807893923f0824128b2f33','{"sent_at": null}','{"sent_at": "2026-11-24T08:12:00+00:00"}');
INSERT INTO "change" VALUES(88,0,'quote','01a20c9c9c807be5a6c1494e7691b06f',NULL,NULL);
INSERT INTO "change" VALUES(89,0,'quote','01a20c9c9c807be5a6c1494e7691b06f','{"state": "draft", "given_at": null}','{"state": "given", "given_at": "2026-11-24T08:12:00+00:00"}');
INSERT INTO "change" VALUES(89,1,'deal','01a13962d1e07f91bf681505e3813084','{"value_cents": 0}','{"value_cents": 814800}');
INSERT INTO "change" VALUES(89,2,'followup','01a20c9c9c807b9895bd448ff26149ed',NULL,NULL);
INSERT INTO "change" VALUES(89,3,'followup','01a20c9c9c807fe0ab855c1f28aaca51',NULL,NULL);
INSERT INTO "change" VALUES(90,0,'quote','01a20c9c9c807894a6b94c7f9118bb16','{"state": "given", "settled_at": null}','{"state": "declined", "settled_at": "2026-11-24T08:12:00+00:00"}');
INSERT INTO "change" VALUES(91,0,'agreement','f2478f08121140bb052cdef01a88677c',NULL,NULL);
INSERT INTO "change" VALUES(92,0,'agreement','5fde324b699b11221cd6ecd98295fad1',NULL,NULL);
INSERT INTO "change" VALUES(93,0,'agreement','eef17eabed8ea1534849a1c5122cdf1d',NULL,NULL);
INSERT INTO "change" VALUES(93,1,'deal','01a143d7d260707a87dc1f70cbe50995','{"state": "open", "stage": "prospecting", "stage_entered_at": "2026-10-16T08:33:00+00:00", "closed_at": null}','{"state": "won", "stage": "care", "stage_entered_at": "2026-11-24T08:12:00+00:00", "closed_at": "2026-11-24T08:12:00+00:00"}');
INSERT INTO "change" VALUES(93,2,'stage_event','01a20c9c9c80798b939630d69c9011ef',NULL,NULL);
INSERT INTO "change" VALUES(93,3,'followup','01a1f79ca28071549db745e7bfe647a7','{"state": "open", "done_at": null}','{"state": "cancelled", "done_at": "2026-11-24T08:12:00+00:00"}');
INSERT INTO "change" VALUES(93,4,'followup','01a20c9c9c807a85b96f74adfaf55496',NULL,NULL);
INSERT INTO "change" VALUES(93,5,'followup','01a20c9c9c80727d99b44e92effddeea',NULL,NULL);
INSERT INTO "change" VALUES(93,6,'followup','01a20c9c9c80721a8c5c715f8c74fc1e',NULL,NULL);
INSERT INTO "change" VALUES(93,7,'followup','01a20c9c9c807cc883a56cc1057a40b2',NULL,NULL);
INSERT INTO "change" VALUES(93,8,'followup','01a20c9c9c807a66b9f3635cf88c422b',NULL,NULL);
INSERT INTO "change" VALUES(93,9,'followup','01a20c9c9c807bfe86ce03f91a4f44f9',NULL,NULL);
INSERT INTO "change" VALUES(93,10,'followup','01a20c9c9c8076f0a3a5ef88ef02090b',NULL,NULL);
INSERT INTO "change" VALUES(93,11,'care_step','01a20c9c9c80731f9f2a8b79fc8e80b3',NULL,NULL);
INSERT INTO "change" VALUES(93,12,'care_step','01a20c9c9c8073639fb85c0dd37ee915',NULL,NULL);
INSERT INTO "change" VALUES(93,13,'care_step','01a20c9c9c80736580783f0a072a98d2',NULL,NULL);
INSERT INTO "change" VALUES(93,14,'care_step','01a20c9c9c8073da804c25d64affdcd1',NULL,NULL);
INSERT INTO "change" VALUES(93,15,'care_step','01a20c9c9c8075369620bf0dc38084a0',NULL,NULL);
INSERT INTO "change" VALUES(93,16,'care_step','01a20c9c9c8076b68b5ab3ee4265bb31',NULL,NULL);
INSERT INTO "change" VALUES(93,17,'care_step','01a20c9c9c8070f8a18e0b7bd58dcdb4',NULL,NULL);
INSERT INTO "change" VALUES(93,18,'care_step','01a20c9c9c8075aabd6b881ae8f6e0bd',NULL,NULL);
INSERT INTO "change" VALUES(93,19,'followup','01a20c9c9c807a99b54a09cde5cfedfa',NULL,NULL);
INSERT INTO "change" VALUES(94,0,'care_step','01a20c9c9c80783f9bf4a8b2b0c4312d','{"done_on": null}','{"done_on": "2026-11-24"}');
INSERT INTO "change" VALUES(95,0,'care_step','01a20c9c9c80783f9bf4a8b2b0c4312d','{"due_on": "2027-02-24"}','{"due_on": "2026-12-31"}');
INSERT INTO "change" VALUES(96,0,'care_step','01a20c9c9c80783f9bf4a8b2b0c4312d','{"owner": "Aino Laine"}','{"owner": "Otto"}');
INSERT INTO "change" VALUES(97,0,'feedback','01a20c9c9c807e7790a6ec179556585e',NULL,NULL);
INSERT INTO "change" VALUES(97,1,'followup','01a20c9c9c807d39abae4b5b844a7034',NULL,NULL);
INSERT INTO "change" VALUES(98,0,'complaint','01a20c9c9c807807a0cfab4ceaefc4d2',NULL,NULL);
INSERT INTO "change" VALUES(98,1,'followup','01a20c9c9c80726e8825ae562179b37d',NULL,NULL);
INSERT INTO "change" VALUES(98,2,'complaint','01a20c9c9c807807a0cfab4ceaefc4d2','{"steps": {}}','{"steps": {":followups": ["01a20c9c9c80726e8825ae562179b37d"]}}');
INSERT INTO "change" VALUES(98,3,'complaint','01a20c9c9c807807a0cfab4ceaefc4d2','{"steps": {":followups": ["01a20c9c9c80726e8825ae562179b37d"]}}','{"steps": {":followups": ["01a20c9c9c80726e8825ae562179b37d"], "listen": "2026-11-24T08:12:00+00:00"}}');
INSERT INTO "change" VALUES(99,0,'complaint','01a20c9c9c807807a0cfab4ceaefc4d2','{"steps": {":followups": ["01a20c9c9c80726e8825ae562179b37d"], "listen": "2026-11-24T08:12:00+00:00"}}','{"steps": {":followups": ["01a20c9c9c80726e8825ae562179b37d"], "listen": "2026-11-24T08:12:00+00:00", "calm": "2026-11-24T08:12:00+00:00"}}');
INSERT INTO "change" VALUES(100,0,'complaint','01a20c9c9c807807a0cfab4ceaefc4d2','{"text": "", "remedy": "", "owner": "Aino Laine", "promised_on": null}','{"text": "it broke", "remedy": "a new one", "owner": "Otto", "promised_on": "2026-12-03"}');
INSERT INTO "change" VALUES(100,1,'followup','01a20c9c9c80704e82b3359986048719',NULL,NULL);
INSERT INTO "change" VALUES(100,2,'complaint','01a20c9c9c807807a0cfab4ceaefc4d2','{"steps": {":followups": ["01a20c9c9c80726e8825ae562179b37d"], "listen": "2026-11-24T08:12:00+00:00", "calm": "2026-11-24T08:12:00+00:00"}}','{"steps": {":followups": ["01a20c9c9c80726e8825ae562179b37d", "01a20c9c9c80704e82b3359986048719"], "listen": "2026-11-24T08:12:00+00:00", "calm": "2026-11-24T08:12:00+00:00", ":promise": "01a20c9c9c80704e82b3359986048719"}}');
INSERT INTO "change" VALUES(101,0,'complaint','01a20c9c9c807807a0cfab4ceaefc4d2','{"promised_on": "2026-12-03"}','{"promised_on": "2027-01-21"}');
INSERT INTO "change" VALUES(101,1,'followup','01a20c9c9c80704e82b3359986048719','{"due_on": "2026-12-03"}','{"due_on": "2027-01-21"}');
INSERT INTO "change" VALUES(102,0,'complaint','01a20c9c9c807807a0cfab4ceaefc4d2','{"steps": {":followups": ["01a20c9c9c80726e8825ae562179b37d", "01a20c9c9c80704e82b3359986048719"], "listen": "2026-11-24T08:12:00+00:00", "calm": "2026-11-24T08:12:00+00:00", ":promise": "01a20c9c9c80704e82b3359986048719"}}','{"steps": {":followups": ["01a20c9c9c80726e8825ae562179b37d", "01a20c9c9c80704e82b3359986048719"], "listen": "2026-11-24T08:12:00+00:00", ":promise": "01a20c9c9c80704e82b3359986048719"}}');
INSERT INTO "change" VALUES(103,0,'complaint','01a20c9c9c807807a0cfab4ceaefc4d2','{"state": "open", "steps": {":followups": ["01a20c9c9c80726e8825ae562179b37d", "01a20c9c9c80704e82b3359986048719"], "listen": "2026-11-24T08:12:00+00:00", ":promise": "01a20c9c9c80704e82b3359986048719"}, "satisfied": null, "closed_at": null}','{"state": "closed", "steps": {":followups": ["01a20c9c9c80726e8825ae562179b37d", "01a20c9c9c80704e82b3359986048719"], "listen": "2026-11-24T08:12:00+00:00", ":promise": "01a20c9c9c80704e82b3359986048719", "check": "2026-11-24T08:12:00+00:00", ":why": "as agreed"}, "satisfied": true, "closed_at": "2026-11-24T08:12:00+00:00"}');
INSERT INTO "change" VALUES(103,1,'followup','01a20c9c9c80726e8825ae562179b37d','{"state": "open", "result": "", "done_at": null}','{"state": "done", "result": "as agreed", "done_at": "2026-11-24T08:12:00+00:00"}');
INSERT INTO "change" VALUES(103,2,'followup','01a20c9c9c80704e82b3359986048719','{"state": "open", "result": "", "done_at": null}','{"state": "done", "result": "as agreed", "done_at": "2026-11-24T08:12:00+00:00"}');
INSERT INTO "change" VALUES(103,3,'feedback','01a20c9c9c807c6db0ac06acdf703017',NULL,NULL);
INSERT INTO "change" VALUES(103,4,'followup','01a20c9c9c8070129bca3cb72ee0289d',NULL,NULL);
INSERT INTO "change" VALUES(104,0,'followup','01a20c9c9c8070129bca3cb72ee0289d','{"state": "open", "done_at": null}','{"state": "cancelled", "done_at": "2026-11-24T08:12:00+00:00"}');
INSERT INTO "change" VALUES(104,1,'followup','01a20c9c9c8072678c966f46c6aa7d55',NULL,NULL);
INSERT INTO "change" VALUES(104,2,'complaint','01a20c9c9c807807a0cfab4ceaefc4d2','{"state": "closed", "steps": {":followups": ["01a20c9c9c80726e8825ae562179b37d", "01a20c9c9c80704e82b3359986048719"], "listen": "2026-11-24T08:12:00+00:00", ":promise": "01a20c9c9c80704e82b3359986048719", "check": "2026-11-24T08:12:00+00:00", ":why": "as agreed"}, "satisfied": true, "closed_at": "2026-11-24T08:12:00+00:00"}','{"state": "open", "steps": {"listen": "2026-11-24T08:12:00+00:00", ":followups": ["01a20c9c9c8072678c966f46c6aa7d55"]}, "satisfied": null, "closed_at": null}');
INSERT INTO "change" VALUES(104,3,'followup','01a20c9c9c807790a43d35702c1eea1f',NULL,NULL);
INSERT INTO "change" VALUES(104,4,'complaint','01a20c9c9c807807a0cfab4ceaefc4d2','{"steps": {"listen": "2026-11-24T08:12:00+00:00", ":followups": ["01a20c9c9c8072678c966f46c6aa7d55"]}}','{"steps": {"listen": "2026-11-24T08:12:00+00:00", ":followups": ["01a20c9c9c8072678c966f46c6aa7d55", "01a20c9c9c807790a43d35702c1eea1f"], ":promise": "01a20c9c9c807790a43d35702c1eea1f"}}');
INSERT INTO "change" VALUES(105,0,'organisation','01a20c9c9c8071eeb9a6442e9e7d6b37',NULL,NULL);
INSERT INTO "change" VALUES(105,1,'contact','01a20c9c9c8075348fcf31ca8e752fdf',NULL,NULL);
INSERT INTO "change" VALUES(105,2,'phone','01a20c9c9c80787e84b28054aead44b0',NULL,NULL);
INSERT INTO "change" VALUES(105,3,'deal','01a20c9c9c807c8dbb8444d18e317041',NULL,NULL);
INSERT INTO "change" VALUES(105,4,'stage_event','01a20c9c9c807e209b29fc99c6c80e2b',NULL,NULL);
INSERT INTO "change" VALUES(105,5,'followup','01a20c9c9c8073f88e8bec948f6f915f',NULL,NULL);
INSERT INTO "change" VALUES(105,6,'followup','01a20c9c9c8073f88e8bec948f6f915f','{"reason": "New prospect from your list: agree a meeting"}','{"reason": "New prospect from Lumo Tilit Oy: agree a meeting"}');
INSERT INTO "change" VALUES(105,7,'recommendation','01a20c9c9c8070ad86e4099030f97058',NULL,NULL);
INSERT INTO "change" VALUES(105,8,'recommendation','01a20c9c9c8070ad86e4099030f97058','{"state": "asked", "text": "", "prospect_id": null, "answered_at": null}','{"state": "given", "text": "greet from Anna", "prospect_id": "01a20c9c9c8071eeb9a6442e9e7d6b37", "answered_at": "2026-11-24T08:12:00+00:00"}');
INSERT INTO "change" VALUES(105,9,'note','01a20c9c9c80781c9905d591c5b2e75a',NULL,NULL);
INSERT INTO "change" VALUES(106,0,'care_step','01a20c9c9c8070728fcd7f4073c1cd2c',NULL,NULL);
INSERT INTO "change" VALUES(106,1,'care_step','01a20c9c9c807e9ba4ddf9b9c28ee907',NULL,NULL);
INSERT INTO "change" VALUES(106,2,'care_step','01a20c9c9c807535b178ba0a1038f0b5',NULL,NULL);
INSERT INTO "change" VALUES(106,3,'care_step','01a20c9c9c807817b92e23399ccea098',NULL,NULL);
INSERT INTO "change" VALUES(106,4,'care_step','01a20c9c9c807332831d03bf9b2bd6c0',NULL,NULL);
INSERT INTO "change" VALUES(106,5,'care_step','01a20c9c9c80773d86f5a1b4b156d1ad',NULL,NULL);
INSERT INTO "change" VALUES(106,6,'care_step','01a20c9c9c807cea888564e88216858f',NULL,NULL);
INSERT INTO "change" VALUES(106,7,'care_step','01a20c9c9c807f1281fc069e7a609683',NULL,NULL);
INSERT INTO "change" VALUES(107,0,'grading','01a20c9c9c80785eb2fff17b3f665ede',NULL,NULL);
INSERT INTO "change" VALUES(107,1,'organisation','01a18bd1b9a07b6cb37634d608958fdc','{"care_class": null}','{"care_class": "A1"}');
INSERT INTO "change" VALUES(108,0,'grading','01a20c9c9c807f13a040015ce064a114',NULL,NULL);
INSERT INTO "change" VALUES(108,1,'organisation','01a18bd1b9a07b6cb37634d608958fdc','{"care_class": "A1"}','{"care_class": null}');
INSERT INTO "change" VALUES(109,0,'complaint','01a20c9c9c807ec18274a3ebed84e91e',NULL,NULL);
INSERT INTO "change" VALUES(109,1,'followup','01a20c9c9c807f17a48b96628f3c4be3',NULL,NULL);
INSERT INTO "change" VALUES(109,2,'followup','01a20c9c9c807f17a48b96628f3c4be3','{"reason": "A complaint: hear them out and put it right"}','{"reason": "\u201cit broke\u201d"}');
INSERT INTO "change" VALUES(109,3,'complaint','01a20c9c9c807ec18274a3ebed84e91e','{"steps": {}}','{"steps": {":followups": ["01a20c9c9c807f17a48b96628f3c4be3"]}}');
INSERT INTO "change" VALUES(110,0,'complaint','01a20c9c9c807807a0cfab4ceaefc4d2','{"state": "open", "steps": {"listen": "2026-11-24T08:12:00+00:00", ":followups": ["01a20c9c9c8072678c966f46c6aa7d55", "01a20c9c9c807790a43d35702c1eea1f"], ":promise": "01a20c9c9c807790a43d35702c1eea1f"}, "closed_at": null}','{"state": "closed", "steps": {"listen": "2026-11-24T08:12:00+00:00", ":followups": ["01a20c9c9c8072678c966f46c6aa7d55", "01a20c9c9c807790a43d35702c1eea1f"], ":promise": "01a20c9c9c807790a43d35702c1eea1f", ":why": "they withdrew it"}, "closed_at": "2026-11-24T08:12:00+00:00"}');
INSERT INTO "change" VALUES(110,1,'followup','01a20c9c9c8072678c966f46c6aa7d55','{"state": "open", "result": "", "done_at": null}','{"state": "done", "result": "they withdrew it", "done_at": "2026-11-24T08:12:00+00:00"}');
INSERT INTO "change" VALUES(110,2,'followup','01a20c9c9c807790a43d35702c1eea1f','{"state": "open", "result": "", "done_at": null}','{"state": "done", "result": "they withdrew it", "done_at": "2026-11-24T08:12:00+00:00"}');
INSERT INTO "change" VALUES(110,3,'followup','01a20c9c9c80772b970a39d133dcd77f',NULL,NULL);
INSERT INTO "change" VALUES(111,0,'recommendation','01a20c9c9c8071f1aaa8b9e0231b3e14',NULL,NULL);
INSERT INTO "change" VALUES(112,0,'recommendation','01a20c9c9c80750db12ea6b36471fde4',NULL,NULL);
INSERT INTO "change" VALUES(112,1,'recommendation','01a20c9c9c80750db12ea6b36471fde4','{"state": "asked", "text": "", "answered_at": null}','{"state": "given", "text": "they are good", "answered_at": "2026-11-24T08:12:00+00:00"}');
INSERT INTO "change" VALUES(113,0,'recommendation','01a20c9c9c8073daabd0d7fb12926185',NULL,NULL);
INSERT INTO "change" VALUES(113,1,'recommendation','01a20c9c9c8073daabd0d7fb12926185','{"answered_at": null, "state": "asked"}','{"answered_at": "2026-11-24T08:12:00+00:00", "state": "declined"}');
INSERT INTO "change" VALUES(114,0,'view','01a20c9c9c80736492b80aed6da79a87',NULL,NULL);
INSERT INTO "change" VALUES(115,0,'call','01a20c9c9c807c898d82feacab6286cd',NULL,NULL);
INSERT INTO "change" VALUES(115,1,'objection','01a20c9c9c807c6fa5a3863e1f525265',NULL,NULL);
INSERT INTO "change" VALUES(115,2,'followup','01a20c9c9c807dd2a49636a2fa7f0eab','{"state": "open", "result": "", "done_at": null}','{"state": "cancelled", "result": "No answer", "done_at": "2026-11-24T08:12:00+00:00"}');
INSERT INTO "change" VALUES(115,3,'followup','01a20c9c9c807771906bf2efc6f87718','{"state": "open", "result": "", "done_at": null}','{"state": "cancelled", "result": "No answer", "done_at": "2026-11-24T08:12:00+00:00"}');
INSERT INTO "change" VALUES(115,4,'followup','01a20c9c9c807b77b08360852789d059',NULL,NULL);
CREATE TABLE complaint (
	id VARCHAR(32) NOT NULL, 
	organisation_id VARCHAR(32) NOT NULL, 
	deal_id VARCHAR(32), 
	contact_id VARCHAR(32), 
	state VARCHAR(8) NOT NULL, 
	text TEXT DEFAULT '' NOT NULL, 
	cause TEXT DEFAULT '' NOT NULL, 
	remedy TEXT DEFAULT '' NOT NULL, 
	owner TEXT DEFAULT '' NOT NULL, 
	steps JSON NOT NULL, 
	promised_on DATE, 
	satisfied BOOLEAN, 
	opened_at DATETIME NOT NULL, 
	closed_at DATETIME, 
	version INTEGER DEFAULT '1' NOT NULL, 
	CONSTRAINT pk_complaint PRIMARY KEY (id), 
	CONSTRAINT ck_complaint_state_known CHECK (state IN ('open', 'closed')), 
	CONSTRAINT fk_complaint_contact_id FOREIGN KEY(contact_id) REFERENCES contact (id) ON DELETE SET NULL, 
	CONSTRAINT fk_complaint_deal_id FOREIGN KEY(deal_id) REFERENCES deal (id) ON DELETE SET NULL, 
	CONSTRAINT fk_complaint_organisation_id FOREIGN KEY(organisation_id) REFERENCES organisation (id) ON DELETE CASCADE
);
INSERT INTO "complaint" VALUES('01a20c9c9c807807a0cfab4ceaefc4d2','01a14479dec07bdd8164d8399f767c45','01a14479dec0787bac1d7da0a6eb8c9e','01a14479dec07b0f8b91ce375bc8fbbc','closed','it broke','','a new one','Otto','{"listen": "2026-11-24T08:12:00+00:00", ":followups": ["01a20c9c9c8072678c966f46c6aa7d55", "01a20c9c9c807790a43d35702c1eea1f"], ":promise": "01a20c9c9c807790a43d35702c1eea1f", ":why": "they withdrew it"}','2027-01-21',NULL,'2026-11-24 08:12:00.000000','2026-11-24 08:12:00.000000',12);
INSERT INTO "complaint" VALUES('01a20c9c9c807ec18274a3ebed84e91e','01a20c9c9c80762eb774eb5248db40af','01a20c9c9c80758eab2cd31ee3151288',NULL,'open','it broke','','','Aino Laine','{":followups": ["01a20c9c9c807f17a48b96628f3c4be3"]}',NULL,NULL,'2026-11-24 08:12:00.000000',NULL,2);
CREATE TABLE contact (
	id VARCHAR(32) NOT NULL, 
	organisation_id VARCHAR(32) NOT NULL, 
	name TEXT DEFAULT '' NOT NULL, 
	search_key TEXT NOT NULL, 
	title TEXT DEFAULT '' NOT NULL, 
	role VARCHAR(20), 
	email TEXT DEFAULT '' NOT NULL, 
	email_key TEXT NOT NULL, 
	channel VARCHAR(20), 
	language VARCHAR(2), 
	personal TEXT DEFAULT '' NOT NULL, 
	do_not_contact BOOLEAN DEFAULT 0 NOT NULL, 
	created_at DATETIME NOT NULL, 
	version INTEGER DEFAULT '1' NOT NULL, 
	CONSTRAINT pk_contact PRIMARY KEY (id), 
	CONSTRAINT fk_contact_organisation_id FOREIGN KEY(organisation_id) REFERENCES organisation (id) ON DELETE CASCADE
);
INSERT INTO "contact" VALUES('01a14479dec07b0f8b91ce375bc8fbbc','01a14479dec07bdd8164d8399f767c45','Katja Koivisto','katja koivisto','finance manager','payer','katja.koivisto@amber-energy.example','katja.koivisto@amber-energy.example','meeting','fi','sings in a choir on Wednesdays',0,'2026-10-16 11:30:00.000000',1);
INSERT INTO "contact" VALUES('01a1ab2c274071a28b33e968617959ce','01a1ab2c274073f39e5271007814e8a2','Anna Tamminen','anna tamminen','HR manager','decision_maker','anna.tamminen@kaski-muovi.example','anna.tamminen@kaski-muovi.example','phone','fi','',0,'2026-11-05 10:06:00.000000',1);
INSERT INTO "contact" VALUES('019f7e8652807f8c8074513021da8978','019f7e8652807cc3830d8b7628dbd25e','Meri Niskanen','meri niskanen','office manager','decision_maker','meri.niskanen@hilla-kauppa.example','meri.niskanen@hilla-kauppa.example','phone','fi','also known as Noora Kangas, noora.kangas@hilla-kauppa.example',0,'2026-07-20 07:56:00.000000',3);
INSERT INTO "contact" VALUES('01a0d1fa58c07438a54cb864ef901b93','01a0d1fa58c072a5aa3753915c76f18a','Marika Manninen','marika manninen','executive assistant','gatekeeper','marika.manninen@quarry-electric.example','marika.manninen@quarry-electric.example','meeting','fi','',0,'2026-09-24 05:54:00.000000',1);
INSERT INTO "contact" VALUES('01a0d8294b207d859b8e8fb2bff29101','01a0d8294b207f3085da8467f06313ff','Teemu Kinnunen','teemu kinnunen','finance manager','payer','teemu.kinnunen@suunnittelu-paasi.example','teemu.kinnunen@suunnittelu-paasi.example','email','fi','',0,'2026-09-25 10:43:00.000000',1);
INSERT INTO "contact" VALUES('01a119f26b407fb0a16d27a23501e088','01a119f26b407d69958d2adb7e5a3930','Toinen','toinen','',NULL,'','',NULL,NULL,'',0,'2026-10-08 05:18:00.000000',2);
INSERT INTO "contact" VALUES('01a162cacba07d5d87e5eb8dab163406','01a162cacba07b468f2f39495d09dd29','Marko Manninen','marko manninen','executive assistant','gatekeeper','marko.manninen@aarni-sahko.example','marko.manninen@aarni-sahko.example','video','fi','',0,'2026-10-22 08:47:00.000000',1);
INSERT INTO "contact" VALUES('01a162cacba07b76b0ddb48bfb1ff91a','01a162cacba07b468f2f39495d09dd29','Inka Anttila','inka anttila','well-being lead','champion','inka.anttila@aarni-sahko.example','inka.anttila@aarni-sahko.example','email','fi','drinks tea, never coffee',0,'2026-10-22 08:47:00.000000',1);
INSERT INTO "contact" VALUES('01a1590b1160749db6832b6246103a2b','01a1590b11607abd936e816b402d5ebb','Satu Räsänen','satu räsänen','executive assistant','gatekeeper','satu.rasanen@willow-rowan.example','satu.rasanen@willow-rowan.example','meeting','fi','',0,'2026-10-20 11:21:00.000000',1);
INSERT INTO "contact" VALUES('01a08a358b4072c397c6f4e2ec1e07d7','01a08a358b407599a8916d08d4042c36','Claire Ashdown','claire ashdown','safety representative','user','claire.ashdown@sparrow-willow.example','claire.ashdown@sparrow-willow.example','meeting','en','',0,'2026-09-10 07:26:00.000000',1);
INSERT INTO "contact" VALUES('01a08a358b4075d7b9e324de73250c60','01a08a358b407599a8916d08d4042c36','Seppo Halonen','seppo halonen','managing director','decision_maker','seppo.halonen@sparrow-willow.example','seppo.halonen@sparrow-willow.example',NULL,'fi','drinks tea, never coffee',0,'2026-09-10 07:26:00.000000',1);
INSERT INTO "contact" VALUES('01a16241776074b898463b8a4d27667d','01a16241776079d28cc8678b093b5dd5','Olli Toivonen','olli toivonen','purchasing manager','purchaser','olli.toivonen@vesi-leipomo.example','olli.toivonen@vesi-leipomo.example','phone','fi','dog called Rusty',0,'2026-10-22 06:17:00.000000',1);
INSERT INTO "contact" VALUES('01a16241776074b294b59db0f37b7afb','01a16241776079d28cc8678b093b5dd5','Harri Haapala','harri haapala','managing director','decision_maker','harri.haapala@vesi-leipomo.example','harri.haapala@vesi-leipomo.example',NULL,'fi','',0,'2026-10-22 06:17:00.000000',1);
INSERT INTO "contact" VALUES('01a19b888d607e4b923c694059e2be57','01a19b888d6071769bcddba3220b2d2d','Fiona Garrick','fiona garrick','HR manager','decision_maker','fiona.garrick@leipomo-routa.example','fiona.garrick@leipomo-routa.example','meeting','en','',0,'2026-11-02 09:13:00.000000',1);
INSERT INTO "contact" VALUES('01a19b888d60790d93777fec1ba0895d','01a19b888d6071769bcddba3220b2d2d','Minna Aalto','minna aalto','purchasing manager','purchaser','minna.aalto@leipomo-routa.example','minna.aalto@leipomo-routa.example','meeting','fi','',0,'2026-11-02 09:13:00.000000',1);
INSERT INTO "contact" VALUES('01a1a5d370a07f8dbac569924a9f6396','01a1a5d370a077e4b9f125a5fa07ba82','Emilia Anttila','emilia anttila','executive assistant','gatekeeper','emilia.anttila@honka-sahko.example','emilia.anttila@honka-sahko.example','meeting','fi','',0,'2026-11-04 09:11:00.000000',1);
INSERT INTO "contact" VALUES('01a13e0ad62077d4bee395e609694bd8','01a13e0ad6207c81b96a48a1ef6cbfc5','Elina Virtanen','elina virtanen','purchasing manager','purchaser','elina.virtanen@beacon-cleaning.example','elina.virtanen@beacon-cleaning.example',NULL,'fi','two boys who play floorball',1,'2026-10-15 05:31:00.000000',2);
INSERT INTO "contact" VALUES('01a1c52ec8a07562b54146ec889351cd','01a1c52ec8a074858cfa01162043a7e2','Saara Laine','saara laine','procurement specialist','purchaser','saara.laine@utuselan-kaupunki.example','saara.laine@utuselan-kaupunki.example',NULL,'fi','two boys who play floorball',0,'2026-11-10 11:19:00.000000',1);
INSERT INTO "contact" VALUES('01a1e3cd876071bbaaa48aedaf8c30a0','01a1e3cd8760774a8da05d44409eca59','Ian Norwood','ian norwood','HR manager','decision_maker','ian.norwood@lakka-siivous.example','ian.norwood@lakka-siivous.example','email','en','',0,'2026-11-16 10:01:00.000000',1);
INSERT INTO "contact" VALUES('01a18792fe807dbdbb5c6d05a61bfafb','01a18792fe807a1fb4095c57b54b5d27','Martin Langley','martin langley','director of education','decision_maker','martin.langley@riekonlammen-kunta.example','martin.langley@riekonlammen-kunta.example',NULL,'en','drinks tea, never coffee',0,'2026-10-29 12:12:00.000000',1);
INSERT INTO "contact" VALUES('01a13962d1e07a5d894ef5af950554f8','01a13962d1e076ef876c6515b1d2b6ae','Laura Turunen','laura turunen','purchasing manager','purchaser','laura.turunen@helmi-hoiva.example','laura.turunen@helmi-hoiva.example','phone','fi','',0,'2026-10-14 07:49:00.000000',1);
INSERT INTO "contact" VALUES('01a13962d1e072a4a486f35e4f9a7669','01a13962d1e076ef876c6515b1d2b6ae','Joni Uusitalo','joni uusitalo','executive assistant','gatekeeper','joni.uusitalo@helmi-hoiva.example','joni.uusitalo@helmi-hoiva.example','video','fi','skis to work in winter',0,'2026-10-14 07:49:00.000000',1);
INSERT INTO "contact" VALUES('01a0ec2d800071f88c843f2b7c97c9f5','01a14479dec07bdd8164d8399f767c45','Kati Nurmi','kati nurmi','executive assistant','gatekeeper','kati.nurmi@ranta-konepaja.example','kati.nurmi@ranta-konepaja.example','meeting','fi','',0,'2026-09-29 08:00:00.000000',2);
INSERT INTO "contact" VALUES('01a11ff82ac07110a94315eacd5380da','019f7e8652807cc3830d8b7628dbd25e','Hanna Eskola','hanna eskola','managing director','decision_maker','hanna.eskola@vesi-paino.example','hanna.eskola@vesi-paino.example','email','fi','',0,'2026-10-09 09:22:00.000000',2);
INSERT INTO "contact" VALUES('01a143d7d260763cbd13e9b67418a947','01a143d7d260798281a7d2f41ff2581f','Iida Ojala','iida ojala','managing director','decision_maker','iida.ojala@lumo-tilit.example','iida.ojala@lumo-tilit.example',NULL,'fi','',0,'2026-10-16 08:33:00.000000',1);
INSERT INTO "contact" VALUES('01a0c8d46d807363921297647dcf62d2','01a0c8d46d807aa7a9520ca2f902b366','Aino Ikonen','aino ikonen','safety representative','user','aino.ikonen@aura-rakennus.example','aino.ikonen@aura-rakennus.example','phone','fi','',0,'2026-09-22 11:16:00.000000',1);
INSERT INTO "contact" VALUES('01a19bca78607da3b6144e376ef2f11c','01a19bca78607a1b8df3ebb24bc0edca','Leena Hirvonen','leena hirvonen','executive assistant','gatekeeper','leena.hirvonen@louhi-siivous.example','leena.hirvonen@louhi-siivous.example','email','fi','dog called Rusty',0,'2026-11-02 10:25:00.000000',1);
INSERT INTO "contact" VALUES('01a19bca7860792fbe39e9a997b663f0','01a19bca78607a1b8df3ebb24bc0edca','Edith Merrin','edith merrin','HR manager','decision_maker','edith.merrin@louhi-siivous.example','edith.merrin@louhi-siivous.example',NULL,'en','two boys who play floorball',0,'2026-11-02 10:25:00.000000',1);
INSERT INTO "contact" VALUES('01a1e87bf440777192c1114e6dbbab09','01a1e87bf4407ebe9e954868ef4253af','Fiona Oakden','fiona oakden','well-being coordinator','champion','fiona.oakden@sarkaniemen-kunta.example','fiona.oakden@sarkaniemen-kunta.example','email','en','two boys who play floorball',0,'2026-11-17 07:50:00.000000',1);
INSERT INTO "contact" VALUES('01a15d0e4a207c00a95a8513d1845c1a','01a15d0e4a2074709c387b1f410a8aab','George Clarke','george clarke','safety representative','user','george.clarke@pine-beacon.example','george.clarke@pine-beacon.example','video','en','skis to work in winter',0,'2026-10-21 06:03:00.000000',1);
INSERT INTO "contact" VALUES('01a1a68f1f80774eac7f0eba0590ea6e','01a1a68f1f807b008f13a784f01cf87e','Janne Lindroos','janne lindroos','HR manager','decision_maker','janne.lindroos@hilla-puu.example','janne.lindroos@hilla-puu.example','video','fi','two boys who play floorball',0,'2026-11-04 12:36:00.000000',1);
INSERT INTO "contact" VALUES('01a18bd1b9a073b29320daf70661d563','01a18bd1b9a07b6cb37634d608958fdc','Daniel Merrin','daniel merrin','office manager','influencer','daniel.merrin@tilit-askel.example','daniel.merrin@tilit-askel.example','video','en','',0,'2026-10-30 07:59:00.000000',1);
INSERT INTO "contact" VALUES('01a0aeb395c07b7fbe5de21ebb7b239d','01a0aeb395c07111887c12cb5c88a534','William Clarke','william clarke','managing director','decision_maker','william.clarke@leipomo-pihlaja.example','william.clarke@leipomo-pihlaja.example','email','en','',0,'2026-09-17 09:30:00.000000',1);
INSERT INTO "contact" VALUES('01a158c2bdc07fff938ffb08e439ed87','01a158c2bdc0772eb0486fb34ebf97b4','Maija Ikonen','maija ikonen','HR director','decision_maker','maija.ikonen@kuusiniemen-kunta.example','maija.ikonen@kuusiniemen-kunta.example','email','fi','sings in a choir on Wednesdays',0,'2026-10-20 10:02:00.000000',1);
INSERT INTO "contact" VALUES('01a158c2bdc077b98fccb8852382ed24','01a158c2bdc0772eb0486fb34ebf97b4','Miia Virtanen','miia virtanen','HR director','decision_maker','miia.virtanen@kuusiniemen-kunta.example','miia.virtanen@kuusiniemen-kunta.example','meeting','fi','skis to work in winter',0,'2026-10-20 10:02:00.000000',1);
INSERT INTO "contact" VALUES('01a0ec4f5fe07f79adbc037bcc7ec116','01a0ec4f5fe0715ab279fe6e3eae75cb','Kimmo Lampinen','kimmo lampinen','well-being lead','champion','kimmo.lampinen@fieldgate-print.example','kimmo.lampinen@fieldgate-print.example','meeting','fi','',0,'2026-09-29 08:37:00.000000',1);
INSERT INTO "contact" VALUES('01a1e37de0c071f087086c7a0723fcc9','01a1e37de0c078eabd2c7500c3879815','Tuomas Manninen','tuomas manninen','administrative secretary','gatekeeper','tuomas.manninen@hietaselan-kaupunki.example','tuomas.manninen@hietaselan-kaupunki.example',NULL,'fi','',0,'2026-11-16 08:34:00.000000',1);
INSERT INTO "contact" VALUES('01a1e37de0c076f99b6e138fd393cb56','01a1e37de0c078eabd2c7500c3879815','Noora Heino','noora heino','HR director','decision_maker','noora.heino@hietaselan-kaupunki.example','noora.heino@hietaselan-kaupunki.example','meeting','fi','skis to work in winter',0,'2026-11-16 08:34:00.000000',1);
INSERT INTO "contact" VALUES('01a20c9c9c8070f1be62aa0a1df9fd78','01a08a358b407599a8916d08d4042c36','Uuno','uuno','',NULL,'','',NULL,NULL,'',0,'2026-11-24 08:12:00.000000',1);
INSERT INTO "contact" VALUES('01a20c9c9c8075348fcf31ca8e752fdf','01a20c9c9c8071eeb9a6442e9e7d6b37','Outi','outi','',NULL,'','',NULL,NULL,'',0,'2026-11-24 08:12:00.000000',1);
CREATE TABLE deal (
	id VARCHAR(32) NOT NULL, 
	organisation_id VARCHAR(32) NOT NULL, 
	contact_id VARCHAR(32), 
	title TEXT NOT NULL, 
	value_cents INTEGER NOT NULL, 
	currency VARCHAR(3) NOT NULL, 
	stage VARCHAR(40) NOT NULL, 
	stage_entered_at DATETIME NOT NULL, 
	state VARCHAR(8) NOT NULL, 
	reason VARCHAR(40), 
	reason_words TEXT NOT NULL, 
	later_until DATE, 
	ticked JSON NOT NULL, 
	created_at DATETIME NOT NULL, 
	closed_at DATETIME, 
	version INTEGER DEFAULT '1' NOT NULL, no_step TEXT DEFAULT '' NOT NULL, process VARCHAR(40), 
	CONSTRAINT pk_deal PRIMARY KEY (id), 
	CONSTRAINT ck_deal_state_known CHECK (state IN ('open', 'won', 'lost', 'later')), 
	CONSTRAINT fk_deal_contact_id FOREIGN KEY(contact_id) REFERENCES contact (id) ON DELETE SET NULL, 
	CONSTRAINT fk_deal_organisation_id FOREIGN KEY(organisation_id) REFERENCES organisation (id) ON DELETE CASCADE
);
INSERT INTO "deal" VALUES('01a14479dec0787bac1d7da0a6eb8c9e','01a14479dec07bdd8164d8399f767c45','01a14479dec07b0f8b91ce375bc8fbbc','Amber Energy Oy',0,'EUR','contacting','2026-11-16 06:33:00.000000','lost','no_need','',NULL,'["industry", "contact", "headcount", "reason", "timing"]','2026-10-16 11:30:00.000000','2026-11-20 08:12:00.000000',2,'',NULL);
INSERT INTO "deal" VALUES('01a1ab2c27407684b77b9aa2bb2edb20','01a1ab2c274073f39e5271007814e8a2','01a1ab2c274071a28b33e968617959ce','Kaski Muovi Oy',0,'EUR','prospecting','2026-11-05 10:06:00.000000','open',NULL,'',NULL,'["reason"]','2026-11-05 10:06:00.000000',NULL,1,'',NULL);
INSERT INTO "deal" VALUES('019f7e8652807f5cb729c619c60a3cab','019f7e8652807cc3830d8b7628dbd25e','019f7e8652807f8c8074513021da8978','Hilla Kauppa Oy',0,'EUR','prospecting','2026-07-20 07:56:00.000000','lost','other','happy with the present supplier, thanked for asking',NULL,'[]','2026-07-20 07:56:00.000000','2026-11-02 06:28:00.000000',2,'',NULL);
INSERT INTO "deal" VALUES('01a0d1fa58c07ada9892139600ddb74d','01a0d1fa58c072a5aa3753915c76f18a',NULL,'Less',5000,'EUR','contacting','2026-11-11 06:17:00.000000','open',NULL,'',NULL,'["industry", "contact", "headcount", "reason", "timing"]','2026-09-24 05:54:00.000000',NULL,2,'',NULL);
INSERT INTO "deal" VALUES('01a0d8294b2075d9ab384309c9a937a6','01a0d8294b207f3085da8467f06313ff','01a0d8294b207d859b8e8fb2bff29101','10 licences, 6 months',48000,'EUR','follow_up','2026-11-12 12:07:00.000000','won',NULL,'',NULL,'["industry", "contact", "headcount", "reason", "timing", "meeting", "invitation", "spin", "consequence", "deciders", "timetable", "next_step", "memo", "presented", "quote", "decision_meeting", "asked", "objections", "terms", "route", "walked", "signed", "people", "kick_off", "hand_over"]','2026-09-25 10:43:00.000000','2026-11-12 12:07:00.000000',2,'','seven-steps');
INSERT INTO "deal" VALUES('01a119f26b4071b5a9f0441ec9bafe62','01a119f26b407d69958d2adb7e5a3930','01a119f26b407fb0a16d27a23501e088','210 licences, 12 months',1764000,'EUR','benefits','2026-11-24 08:12:00.000000','open',NULL,'',NULL,'["industry", "contact", "headcount", "reason", "timing", "meeting", "invitation", "spin", "consequence", "deciders", "timetable", "next_step", "memo", "presented", "quote", "decision_meeting"]','2026-10-08 05:18:00.000000',NULL,2,'',NULL);
INSERT INTO "deal" VALUES('01a162cacba072daa6523995570f0cbe','01a162cacba07b468f2f39495d09dd29','01a162cacba07d5d87e5eb8dab163406','Aarni Sähkö Oy',0,'EUR','contacting','2026-11-24 08:12:00.000000','open',NULL,'',NULL,'["reason", "timing", "hand_over"]','2026-10-22 08:47:00.000000',NULL,4,'they call us',NULL);
INSERT INTO "deal" VALUES('01a1590b116075b78c3136d8ac738c8c','01a1590b11607abd936e816b402d5ebb','01a1590b1160749db6832b6246103a2b','Willow & Rowan Ltd',0,'EUR','prospecting','2026-10-20 11:21:00.000000','open',NULL,'',NULL,'["timing"]','2026-10-20 11:21:00.000000',NULL,1,'',NULL);
INSERT INTO "deal" VALUES('01a08a358b407fae8782d4d52450d1c3','01a08a358b407599a8916d08d4042c36','01a08a358b4072c397c6f4e2ec1e07d7','20 licences, 3 months',54000,'EUR','care','2026-11-16 10:10:00.000000','won',NULL,'',NULL,'["industry", "contact", "headcount", "reason", "timing", "meeting", "invitation", "spin", "consequence", "deciders", "timetable", "next_step", "memo", "presented", "quote", "decision_meeting", "asked", "objections", "terms", "route", "walked", "signed", "people", "kick_off", "hand_over"]','2026-09-10 07:26:00.000000','2026-11-16 10:10:00.000000',1,'',NULL);
INSERT INTO "deal" VALUES('01a162417760768dab4a439921109d0d','01a16241776079d28cc8678b093b5dd5','01a16241776074b898463b8a4d27667d','Vesi Leipomo Oy',0,'EUR','care','2026-11-24 08:12:00.000000','won',NULL,'',NULL,'["timing"]','2026-10-22 06:17:00.000000','2026-11-24 08:12:00.000000',3,'',NULL);
INSERT INTO "deal" VALUES('01a19b888d607a11935005d32404f266','01a19b888d6071769bcddba3220b2d2d','01a19b888d607e4b923c694059e2be57','Leipomo Routa Oy',0,'EUR','prospecting','2026-11-02 09:13:00.000000','open',NULL,'',NULL,'["timing"]','2026-11-02 09:13:00.000000',NULL,1,'',NULL);
INSERT INTO "deal" VALUES('01a1a5d370a07982988700ad28b604bf','01a1a5d370a077e4b9f125a5fa07ba82','01a1a5d370a07f8dbac569924a9f6396','10 licences, 3 months',27000,'EUR','needs','2026-11-12 12:01:00.000000','open',NULL,'',NULL,'["industry", "contact", "headcount", "reason", "timing", "meeting", "invitation"]','2026-11-04 09:11:00.000000',NULL,1,'',NULL);
INSERT INTO "deal" VALUES('01a13e0ad6207849b98171f9fe1362ae','01a13e0ad6207c81b96a48a1ef6cbfc5','01a13e0ad62077d4bee395e609694bd8','Beacon Cleaning Oy',0,'EUR','prospecting','2026-11-24 08:12:00.000000','open',NULL,'',NULL,'[]','2026-10-15 05:31:00.000000',NULL,3,'',NULL);
INSERT INTO "deal" VALUES('01a1c52ec8a07ae99c6d13a1598a2ea5','01a1c52ec8a074858cfa01162043a7e2','01a1c52ec8a07562b54146ec889351cd','Utuselän kaupunki',0,'EUR','approach','2026-11-24 08:12:00.000000','later','','','2027-04-01','["reason", "timing"]','2026-11-10 11:19:00.000000',NULL,4,'','seven-steps');
INSERT INTO "deal" VALUES('01a1e3cd876076dc83ba3cf530f1209f','01a1e3cd8760774a8da05d44409eca59','01a1e3cd876071bbaaa48aedaf8c30a0','Lakka Siivous Oy',0,'EUR','prospecting','2026-11-16 10:01:00.000000','later','','','2027-04-01','["reason"]','2026-11-16 10:01:00.000000',NULL,2,'',NULL);
INSERT INTO "deal" VALUES('01a18792fe807ae9a4514f4279c8c490','01a18792fe807a1fb4095c57b54b5d27','01a18792fe807dbdbb5c6d05a61bfafb','Riekonlammen kunta',0,'EUR','contacting','2026-11-18 06:25:00.000000','later','budget_round','hm','2026-12-09','["industry", "contact", "headcount", "reason", "timing"]','2026-10-29 12:12:00.000000',NULL,3,'',NULL);
INSERT INTO "deal" VALUES('01a13962d1e07f91bf681505e3813084','01a13962d1e076ef876c6515b1d2b6ae','01a13962d1e07a5d894ef5af950554f8','Helmi Hoiva Oy',814800,'EUR','closing','2026-11-24 08:12:00.000000','open',NULL,'',NULL,'["industry", "contact", "headcount", "reason", "timing", "meeting", "invitation"]','2026-10-14 07:49:00.000000',NULL,3,'',NULL);
INSERT INTO "deal" VALUES('01a0ec2d80007d32a54f0c369d53827c','01a14479dec07bdd8164d8399f767c45','01a0ec2d800071f88c843f2b7c97c9f5','Ranta Konepaja Oy',0,'EUR','contacting','2026-11-13 11:52:00.000000','lost','no_budget','hm',NULL,'["industry", "contact", "headcount", "reason", "timing"]','2026-09-29 08:00:00.000000','2026-11-24 08:12:00.000000',3,'',NULL);
INSERT INTO "deal" VALUES('01a11ff82ac07a909bb3f5bd8e35f901','019f7e8652807cc3830d8b7628dbd25e','01a11ff82ac07110a94315eacd5380da','110 licences, 3 months',297000,'EUR','benefits','2026-11-18 07:34:00.000000','lost','no_budget','hm',NULL,'["industry", "contact", "headcount", "reason", "timing", "meeting", "invitation", "spin", "consequence", "deciders", "timetable", "next_step", "memo"]','2026-10-09 09:22:00.000000','2026-11-24 08:12:00.000000',3,'',NULL);
INSERT INTO "deal" VALUES('01a143d7d260707a87dc1f70cbe50995','01a143d7d260798281a7d2f41ff2581f','01a143d7d260763cbd13e9b67418a947','Lumo Tilit Oy',0,'EUR','care','2026-11-24 08:12:00.000000','won',NULL,'',NULL,'["reason"]','2026-10-16 08:33:00.000000','2026-11-24 08:12:00.000000',2,'',NULL);
INSERT INTO "deal" VALUES('01a0c8d46d807d5d9ab34a686038f93f','01a0c8d46d807aa7a9520ca2f902b366','01a0c8d46d807363921297647dcf62d2','Aura Rakennus Oy',0,'EUR','contacting','2026-11-11 07:40:00.000000','later','budget_round','hm','2027-02-01','["industry", "contact", "headcount", "reason", "timing"]','2026-09-22 11:16:00.000000',NULL,4,'',NULL);
INSERT INTO "deal" VALUES('01a19bca7860718c903336b265402308','01a19bca78607a1b8df3ebb24bc0edca','01a19bca78607da3b6144e376ef2f11c','Louhi Siivous Oy',0,'EUR','prospecting','2026-11-02 10:25:00.000000','later','','','2027-04-01','[]','2026-11-02 10:25:00.000000',NULL,2,'',NULL);
INSERT INTO "deal" VALUES('01a1e87bf4407de59fe80519123989be','01a1e87bf4407ebe9e954868ef4253af','01a1e87bf440777192c1114e6dbbab09','Sarkaniemen kunta',0,'EUR','care','2026-11-24 08:12:00.000000','won',NULL,'',NULL,'["reason", "timing"]','2026-11-17 07:50:00.000000','2026-11-24 08:12:00.000000',2,'',NULL);
INSERT INTO "deal" VALUES('01a15d0e4a207e55bb66b4c0087cb802','01a15d0e4a2074709c387b1f410a8aab','01a15d0e4a207c00a95a8513d1845c1a','Pine & Beacon Ltd',0,'EUR','prospecting','2026-10-21 06:03:00.000000','later',NULL,'','2027-03-15','["reason"]','2026-10-21 06:03:00.000000',NULL,2,'',NULL);
INSERT INTO "deal" VALUES('01a1a68f1f8074a99304aebcab271b58','01a1a68f1f807b008f13a784f01cf87e','01a1a68f1f80774eac7f0eba0590ea6e','Hilla Puu Oy',0,'EUR','contacting','2026-11-24 08:12:00.000000','open',NULL,'',NULL,'["reason"]','2026-11-04 12:36:00.000000',NULL,2,'',NULL);
INSERT INTO "deal" VALUES('01a18bd1b9a07f93a963674e66ac92dd','01a18bd1b9a07b6cb37634d608958fdc','01a18bd1b9a073b29320daf70661d563','Tilit Askel Oy',0,'EUR','prospecting','2026-10-30 07:59:00.000000','later','budget_round','hm','2026-12-01','[]','2026-10-30 07:59:00.000000',NULL,3,'',NULL);
INSERT INTO "deal" VALUES('01a0aeb395c07ac0acf71a333d9394d6','01a0aeb395c07111887c12cb5c88a534','01a0aeb395c07b7fbe5de21ebb7b239d','10 licences, 3 months',27000,'EUR','care','2026-10-20 09:34:00.000000','won',NULL,'',NULL,'["industry", "contact", "headcount", "reason", "timing", "meeting", "invitation", "spin", "consequence", "deciders", "timetable", "next_step", "memo", "presented", "quote", "decision_meeting", "asked", "objections", "terms", "route", "walked", "signed", "people", "kick_off", "hand_over"]','2026-09-17 09:30:00.000000','2026-10-20 09:34:00.000000',1,'',NULL);
INSERT INTO "deal" VALUES('01a158c2bdc0767391c6aafa43737b58','01a158c2bdc0772eb0486fb34ebf97b4','01a158c2bdc07fff938ffb08e439ed87','Kuusiniemen kunta',0,'EUR','prospecting','2026-10-20 10:02:00.000000','open',NULL,'',NULL,'["reason", "timing"]','2026-10-20 10:02:00.000000',NULL,1,'',NULL);
INSERT INTO "deal" VALUES('01a0ec4f5fe077e08fbaaf42469cf72c','01a0ec4f5fe0715ab279fe6e3eae75cb','01a0ec4f5fe07f79adbc037bcc7ec116','190 licences, 3 months',513000,'EUR','closing','2026-11-24 08:12:00.000000','open',NULL,'',NULL,'["industry", "contact", "headcount", "reason", "timing", "meeting", "invitation", "spin", "consequence", "deciders", "timetable", "next_step", "memo"]','2026-09-29 08:37:00.000000',NULL,2,'',NULL);
INSERT INTO "deal" VALUES('01a1e37de0c076de870627fd3b292eba','01a1e37de0c078eabd2c7500c3879815','01a1e37de0c071f087086c7a0723fcc9','Hietaselän kaupunki',0,'EUR','closing','2026-11-24 08:12:00.000000','open',NULL,'',NULL,'[]','2026-11-16 08:34:00.000000',NULL,2,'',NULL);
INSERT INTO "deal" VALUES('01a20c9c9c80758eab2cd31ee3151288','01a20c9c9c80762eb774eb5248db40af',NULL,'Uusi 32',290000,'EUR','prospecting','2026-11-24 08:12:00.000000','later','','','2027-04-01','[]','2026-11-24 08:12:00.000000',NULL,3,'',NULL);
INSERT INTO "deal" VALUES('01a20c9c9c8077a4b30698a1c0093492','01a19b888d6071769bcddba3220b2d2d',NULL,'More',10000,'EUR','prospecting','2026-11-24 08:12:00.000000','open',NULL,'',NULL,'[]','2026-11-24 08:12:00.000000',NULL,2,'',NULL);
INSERT INTO "deal" VALUES('01a20c9c9c807c8dbb8444d18e317041','01a20c9c9c8071eeb9a6442e9e7d6b37','01a20c9c9c8075348fcf31ca8e752fdf','Suositeltu 102 Oy',0,'EUR','prospecting','2026-11-24 08:12:00.000000','open',NULL,'',NULL,'[]','2026-11-24 08:12:00.000000',NULL,1,'',NULL);
CREATE TABLE distinct_pair (
	id VARCHAR(32) NOT NULL, 
	one_id VARCHAR(32) NOT NULL, 
	other_id VARCHAR(32) NOT NULL, 
	at DATETIME NOT NULL, 
	CONSTRAINT pk_distinct_pair PRIMARY KEY (id), 
	CONSTRAINT fk_distinct_pair_one_id FOREIGN KEY(one_id) REFERENCES organisation (id) ON DELETE CASCADE, 
	CONSTRAINT fk_distinct_pair_other_id FOREIGN KEY(other_id) REFERENCES organisation (id) ON DELETE CASCADE, 
	CONSTRAINT uq_distinct_pair_one_id_other_id UNIQUE (one_id, other_id)
);
INSERT INTO "distinct_pair" VALUES('01a20c9c9c80766db2fdf2022a96fb1a','01a0aeb395c07111887c12cb5c88a534','01a0aeb395c07111887c12cb5c88a534','2026-11-24 08:12:00.000000');
CREATE TABLE draft (
	id VARCHAR(120) NOT NULL, 
	content JSON NOT NULL, 
	at DATETIME NOT NULL, 
	CONSTRAINT pk_draft PRIMARY KEY (id)
);
INSERT INTO "draft" VALUES('note/x','{"text": "half a sentence"}','2026-11-20 08:12:00.000000');
INSERT INTO "draft" VALUES('call:somebody','{"note": "kesken j\u00e4i [b]muistiinpano[/b]", "part": 2}','2026-11-24 08:12:00.000000');
CREATE TABLE feedback (
	id VARCHAR(32) NOT NULL, 
	organisation_id VARCHAR(32) NOT NULL, 
	deal_id VARCHAR(32), 
	contact_id VARCHAR(32), 
	kind VARCHAR(12) NOT NULL, 
	score INTEGER NOT NULL, 
	lowest INTEGER NOT NULL, 
	highest INTEGER NOT NULL, 
	better VARCHAR(6) NOT NULL, 
	asked TEXT DEFAULT '' NOT NULL, 
	text TEXT DEFAULT '' NOT NULL, 
	at DATETIME NOT NULL, 
	version INTEGER DEFAULT '1' NOT NULL, 
	CONSTRAINT pk_feedback PRIMARY KEY (id), 
	CONSTRAINT ck_feedback_better_known CHECK (better IN ('higher', 'lower')), 
	CONSTRAINT ck_feedback_kind_known CHECK (kind IN ('satisfaction', 'nps', 'ces')), 
	CONSTRAINT fk_feedback_contact_id FOREIGN KEY(contact_id) REFERENCES contact (id) ON DELETE SET NULL, 
	CONSTRAINT fk_feedback_deal_id FOREIGN KEY(deal_id) REFERENCES deal (id) ON DELETE SET NULL, 
	CONSTRAINT fk_feedback_organisation_id FOREIGN KEY(organisation_id) REFERENCES organisation (id) ON DELETE CASCADE
);
INSERT INTO "feedback" VALUES('01a20c9c9c807e7790a6ec179556585e','01a0aeb395c07111887c12cb5c88a534','01a0aeb395c07ac0acf71a333d9394d6',NULL,'satisfaction',1,1,5,'higher','Now that it has been in use for a while: how satisfied are you with it, and with us? What made you say so? How are the quality, the speed and the way we bend to your needs?','as they say','2026-11-24 08:12:00.000000',1);
INSERT INTO "feedback" VALUES('01a20c9c9c807c6db0ac06acdf703017','01a14479dec07bdd8164d8399f767c45','01a14479dec0787bac1d7da0a6eb8c9e','01a14479dec07b0f8b91ce375bc8fbbc','satisfaction',4,1,5,'higher','Nyt kun palvelu on ollut hetken käytössä: miten tyytyväisiä olette siihen ja meihin? Miksi juuri näin? Entä laatu, nopeus ja se, miten joustamme teidän tarpeissanne?','well','2026-11-24 08:12:00.000000',1);
CREATE TABLE "followup" (
	id VARCHAR(32) NOT NULL, 
	organisation_id VARCHAR(32) NOT NULL, 
	deal_id VARCHAR(32), 
	contact_id VARCHAR(32), 
	meeting_id VARCHAR(32), 
	kind VARCHAR(40) NOT NULL, 
	due_on DATE NOT NULL, 
	due_at DATETIME, 
	priority INTEGER NOT NULL, 
	reason TEXT NOT NULL, 
	rule VARCHAR(40) NOT NULL, 
	agreed BOOLEAN DEFAULT 0 NOT NULL, 
	attempt INTEGER NOT NULL, 
	moved INTEGER NOT NULL, 
	state VARCHAR(10) NOT NULL, 
	result TEXT DEFAULT ('') NOT NULL, 
	done_at DATETIME, 
	created_at DATETIME NOT NULL, 
	version INTEGER DEFAULT '1' NOT NULL, 
	held BOOLEAN DEFAULT 0 NOT NULL, 
	script VARCHAR(40), 
	CONSTRAINT pk_followup PRIMARY KEY (id), 
	CONSTRAINT ck_followup_state_known CHECK (state IN ('open', 'done', 'cancelled')), 
	CONSTRAINT fk_followup_contact_id FOREIGN KEY(contact_id) REFERENCES contact (id) ON DELETE SET NULL, 
	CONSTRAINT fk_followup_deal_id FOREIGN KEY(deal_id) REFERENCES deal (id) ON DELETE SET NULL, 
	CONSTRAINT fk_followup_meeting_id FOREIGN KEY(meeting_id) REFERENCES meeting (id) ON DELETE SET NULL, 
	CONSTRAINT fk_followup_organisation_id FOREIGN KEY(organisation_id) REFERENCES organisation (id) ON DELETE CASCADE
);
INSERT INTO "followup" VALUES('01a1e30f196075f09cfb10f62827688d','01a14479dec07bdd8164d8399f767c45','01a14479dec0787bac1d7da0a6eb8c9e','01a14479dec07b0f8b91ce375bc8fbbc',NULL,'call_back','2026-11-20','2026-11-20 08:15:00.000000',0,'Asked to be called now: has talked with the team by then','call_back',1,0,0,'cancelled','No','2026-11-20 08:12:00.000000','2026-11-16 06:33:00.000000',2,0,NULL);
INSERT INTO "followup" VALUES('01a1ab2c2740763b84069545de11cc9d','01a1ab2c274073f39e5271007814e8a2','01a1ab2c27407684b77b9aa2bb2edb20','01a1ab2c274071a28b33e968617959ce',NULL,'first_call','2026-11-20','2026-11-20 06:00:00.000000',8,'New prospect from networking breakfast: agree a meeting','first_call',0,0,0,'open','',NULL,'2026-11-05 10:06:00.000000',1,0,NULL);
INSERT INTO "followup" VALUES('01a19af17d8070598c7d6df0621aef57','019f7e8652807cc3830d8b7628dbd25e','019f7e8652807f5cb729c619c60a3cab','019f7e8652807f8c8074513021da8978',NULL,'ask_again','2027-02-02',NULL,7,'Said no three months ago: ask what has changed','ask_again_lost',0,0,0,'open','',NULL,'2026-11-02 06:28:00.000000',2,0,NULL);
INSERT INTO "followup" VALUES('01a1c940a7607f99819521fe0e979cf3','01a0d1fa58c072a5aa3753915c76f18a','01a0d1fa58c07ada9892139600ddb74d','01a0d1fa58c07438a54cb864ef901b93',NULL,'gatekeeper','2026-11-25','2026-11-25 08:00:00.000000',5,'Hint from the one who answered: ask for the assistant, she keeps the calendar','gatekeeper',0,0,0,'cancelled','No answer','2026-11-24 08:12:00.000000','2026-11-11 06:17:00.000000',2,0,NULL);
INSERT INTO "followup" VALUES('01a1cfa772a07b84a959fea37bd9e8a1','01a0d8294b207f3085da8467f06313ff','01a0d8294b2075d9ab384309c9a937a6','01a0d8294b207d859b8e8fb2bff29101',NULL,'first_contact','2026-11-13',NULL,4,'First contact after the deal, at the latest in 3 days','first_contact',0,0,0,'done','','2026-11-13 11:20:00.000000','2026-11-12 12:07:00.000000',1,0,NULL);
INSERT INTO "followup" VALUES('01a1cfa772a07fc894b9adb50c6dea3d','01a0d8294b207f3085da8467f06313ff','01a0d8294b2075d9ab384309c9a937a6','01a0d8294b207d859b8e8fb2bff29101',NULL,'plan','2026-11-16',NULL,4,'Send the plan: timetable, names on both sides, goals','plan',0,0,0,'done','','2026-11-16 11:20:00.000000','2026-11-12 12:07:00.000000',1,0,NULL);
INSERT INTO "followup" VALUES('01a1cfa772a07ec68895787f99c4258b','01a0d8294b207f3085da8467f06313ff','01a0d8294b2075d9ab384309c9a937a6','01a0d8294b207d859b8e8fb2bff29101',NULL,'kick_off','2026-11-19',NULL,4,'Kick-off: agree a time','kick_off',0,0,0,'done','all said','2026-11-24 08:12:00.000000','2026-11-12 12:07:00.000000',2,0,NULL);
INSERT INTO "followup" VALUES('01a1cfa772a073cc8825c7cc67e84707','01a0d8294b207f3085da8467f06313ff','01a0d8294b2075d9ab384309c9a937a6','01a0d8294b207d859b8e8fb2bff29101',NULL,'delivery_check','2026-11-26',NULL,4,'Is everything we promised in use?','delivery_check',0,0,0,'open','',NULL,'2026-11-12 12:07:00.000000',1,0,NULL);
INSERT INTO "followup" VALUES('01a1cfa772a07582980dc6ffbd953dc2','01a0d8294b207f3085da8467f06313ff','01a0d8294b2075d9ab384309c9a937a6','01a0d8294b207d859b8e8fb2bff29101',NULL,'satisfaction','2026-12-14',NULL,4,'A month since the deal: are they satisfied?','satisfaction',0,0,0,'open','',NULL,'2026-11-12 12:07:00.000000',1,0,NULL);
INSERT INTO "followup" VALUES('01a1cfa772a07749800db00dd3881a50','01a0d8294b207f3085da8467f06313ff','01a0d8294b2075d9ab384309c9a937a6','01a0d8294b207d859b8e8fb2bff29101',NULL,'reference_ask','2027-01-12',NULL,6,'If they would recommend us: ask for a reference and a name','reference_ask',0,0,0,'open','',NULL,'2026-11-12 12:07:00.000000',1,0,NULL);
INSERT INTO "followup" VALUES('01a1cfa772a07255abf84914a6a5bc99','01a0d8294b207f3085da8467f06313ff','01a0d8294b2075d9ab384309c9a937a6','01a0d8294b207d859b8e8fb2bff29101',NULL,'care','2027-05-12',NULL,6,'Half a year of use: what has changed?','care',0,0,0,'open','',NULL,'2026-11-12 12:07:00.000000',1,0,NULL);
INSERT INTO "followup" VALUES('01a1cfa772a07eabbaa30fac0e42d43c','01a0d8294b207f3085da8467f06313ff','01a0d8294b2075d9ab384309c9a937a6','01a0d8294b207d859b8e8fb2bff29101',NULL,'yearly_needs','2027-11-19',NULL,6,'A year has passed: map the needs again','yearly_needs',0,0,1,'open','',NULL,'2026-11-12 12:07:00.000000',2,0,NULL);
INSERT INTO "followup" VALUES('01a1ed80706074e78277af3208c9196d','01a119f26b407d69958d2adb7e5a3930','01a119f26b4071b5a9f0441ec9bafe62','01a119f26b407fb0a16d27a23501e088',NULL,'decision','2026-11-23',NULL,2,'Ask for the deal','decision',0,0,0,'open','',NULL,'2026-11-18 07:13:00.000000',1,0,NULL);
INSERT INTO "followup" VALUES('01a162cacba07c628c07985b796bfa00','01a162cacba07b468f2f39495d09dd29','01a162cacba072daa6523995570f0cbe','01a162cacba07d5d87e5eb8dab163406',NULL,'first_call','2026-11-27','2026-11-27 06:00:00.000000',8,'New prospect from referral: agree a meeting','first_call',0,0,0,'done','','2026-11-24 08:12:00.000000','2026-10-22 08:47:00.000000',2,0,NULL);
INSERT INTO "followup" VALUES('01a1590b11607f02bce240c658780d0a','01a1590b11607abd936e816b402d5ebb','01a1590b116075b78c3136d8ac738c8c','01a1590b1160749db6832b6246103a2b',NULL,'first_call','2026-12-01',NULL,8,'New prospect from well-being fair: agree a meeting · moved because the fair','first_call',0,0,1,'open','',NULL,'2026-10-20 11:21:00.000000',4,0,NULL);
INSERT INTO "followup" VALUES('01a1e3d5c4c0759db71fe0ac6a5d89bd','01a08a358b407599a8916d08d4042c36','01a08a358b407fae8782d4d52450d1c3','01a08a358b4072c397c6f4e2ec1e07d7',NULL,'first_contact','2026-11-17',NULL,4,'First contact after the deal, at the latest in 3 days','first_contact',0,0,0,'open','',NULL,'2026-11-16 10:10:00.000000',1,0,NULL);
INSERT INTO "followup" VALUES('01a1e3d5c4c079caa99b2c28615b43f3','01a08a358b407599a8916d08d4042c36','01a08a358b407fae8782d4d52450d1c3','01a08a358b4072c397c6f4e2ec1e07d7',NULL,'plan','2026-11-18',NULL,4,'Send the plan: timetable, names on both sides, goals','plan',0,0,0,'open','',NULL,'2026-11-16 10:10:00.000000',1,0,NULL);
INSERT INTO "followup" VALUES('01a1e3d5c4c07346971503bd126d1569','01a08a358b407599a8916d08d4042c36','01a08a358b407fae8782d4d52450d1c3','01a08a358b4072c397c6f4e2ec1e07d7',NULL,'kick_off','2026-11-23',NULL,4,'Kick-off: agree a time','kick_off',0,0,0,'open','',NULL,'2026-11-16 10:10:00.000000',1,0,NULL);
INSERT INTO "followup" VALUES('01a1e3d5c4c07e72b7cfd8913ce3808e','01a08a358b407599a8916d08d4042c36','01a08a358b407fae8782d4d52450d1c3','01a08a358b4072c397c6f4e2ec1e07d7',NULL,'delivery_check','2026-12-01',NULL,4,'Is everything we promised in use?','delivery_check',0,0,0,'done','answered','2026-11-24 08:12:00.000000','2026-11-16 10:10:00.000000',3,0,NULL);
INSERT INTO "followup" VALUES('01a1e3d5c4c07598802b4b4c5fbf2e16','01a08a358b407599a8916d08d4042c36','01a08a358b407fae8782d4d52450d1c3','01a08a358b4072c397c6f4e2ec1e07d7',NULL,'satisfaction','2026-12-23',NULL,4,'A month since the deal: are they satisfied?','satisfaction',0,0,1,'open','they move house',NULL,'2026-11-16 10:10:00.000000',3,1,NULL);
INSERT INTO "followup" VALUES('01a1e3d5c4c07477b3bd423e67c6b462','01a08a358b407599a8916d08d4042c36','01a08a358b407fae8782d4d52450d1c3','01a08a358b4072c397c6f4e2ec1e07d7',NULL,'reference_ask','2027-01-18',NULL,6,'If they would recommend us: ask for a reference and a name','reference_ask',0,0,0,'done','all said','2026-11-24 08:12:00.000000','2026-11-16 10:10:00.000000',2,0,NULL);
INSERT INTO "followup" VALUES('01a1e3d5c4c07ddda8f8886fdb194b90','01a08a358b407599a8916d08d4042c36','01a08a358b407fae8782d4d52450d1c3','01a08a358b4072c397c6f4e2ec1e07d7',NULL,'care','2027-05-17',NULL,6,'Half a year of use: what has changed?','care',0,0,0,'open','',NULL,'2026-11-16 10:10:00.000000',1,0,NULL);
INSERT INTO "followup" VALUES('01a1e3d5c4c07d4eb058d2ee1d7584ad','01a08a358b407599a8916d08d4042c36','01a08a358b407fae8782d4d52450d1c3','01a08a358b4072c397c6f4e2ec1e07d7',NULL,'yearly_needs','2027-11-16',NULL,6,'A year has passed: map the needs again','yearly_needs',0,0,0,'done','needs mapped','2026-11-24 08:12:00.000000','2026-11-16 10:10:00.000000',2,0,NULL);
INSERT INTO "followup" VALUES('01a1ed7e9ba07f7cb2fbfa70f50be271','01a16241776079d28cc8678b093b5dd5','01a162417760768dab4a439921109d0d','01a16241776074b898463b8a4d27667d',NULL,'call_back','2026-11-26',NULL,0,'Voicemail, try 3 of 6: no call back yet','retry_voicemail',0,3,0,'cancelled','','2026-11-24 08:12:00.000000','2026-11-18 07:11:00.000000',3,0,NULL);
INSERT INTO "followup" VALUES('01a19b888d6076e9ade01c196037983b','01a19b888d6071769bcddba3220b2d2d','01a19b888d607a11935005d32404f266','01a19b888d607e4b923c694059e2be57',NULL,'first_call','2026-12-01',NULL,8,'New prospect from municipal web pages: agree a meeting · moved because the fair','first_call',0,0,1,'open','',NULL,'2026-11-02 09:13:00.000000',2,0,NULL);
INSERT INTO "followup" VALUES('01a1ef151a2073e58616f2038f70d465','01a1a5d370a077e4b9f125a5fa07ba82','01a1a5d370a07982988700ad28b604bf','01a1a5d370a07f8dbac569924a9f6396',NULL,'memo','2026-12-10',NULL,3,'Memo and the next invitation go out today','memo',0,0,0,'open','',NULL,'2026-11-18 14:35:00.000000',1,0,NULL);
INSERT INTO "followup" VALUES('01a1f415ecc07c288423e5e21e40fa8c','01a13e0ad6207c81b96a48a1ef6cbfc5','01a13e0ad6207849b98171f9fe1362ae','01a13e0ad62077d4bee395e609694bd8',NULL,'retry','2026-11-20',NULL,6,'Busy, try 1 of 6: again in half an hour','retry_busy',0,1,0,'cancelled','Do not call','2026-11-24 08:12:00.000000','2026-11-19 13:54:00.000000',2,0,NULL);
INSERT INTO "followup" VALUES('01a1c52ec8a07008895367c221ea2f04','01a1c52ec8a074858cfa01162043a7e2','01a1c52ec8a07ae99c6d13a1598a2ea5','01a1c52ec8a07562b54146ec889351cd',NULL,'first_call','2026-12-16','2026-12-16 05:30:00.000000',8,'New prospect from referral: agree a meeting','first_call',0,0,0,'cancelled','Meeting booked','2026-11-24 08:12:00.000000','2026-11-10 11:19:00.000000',2,0,NULL);
INSERT INTO "followup" VALUES('01a1e3cd87607b06935d428e984ad8fa','01a1e3cd8760774a8da05d44409eca59','01a1e3cd876076dc83ba3cf530f1209f','01a1e3cd876071bbaaa48aedaf8c30a0',NULL,'first_call','2026-11-26','2026-11-26 05:30:00.000000',8,'New prospect from networking breakfast: agree a meeting','first_call',0,0,0,'cancelled','','2026-11-24 08:12:00.000000','2026-11-16 10:01:00.000000',2,0,NULL);
INSERT INTO "followup" VALUES('01a1ed547e60700f96165b4e4dbc03c2','01a18792fe807a1fb4095c57b54b5d27','01a18792fe807ae9a4514f4279c8c490','01a18792fe807dbdbb5c6d05a61bfafb',NULL,'gatekeeper','2026-11-26','2026-11-26 07:30:00.000000',5,'Hint from the one who answered: ask for the assistant, she keeps the calendar','gatekeeper',0,0,0,'cancelled','Later','2026-11-24 08:12:00.000000','2026-11-18 06:25:00.000000',2,0,NULL);
INSERT INTO "followup" VALUES('01a1e8cf44607b8d9542de9d068aa9f1','01a13962d1e076ef876c6515b1d2b6ae','01a13962d1e07f91bf681505e3813084','01a13962d1e07a5d894ef5af950554f8','01a1e8cf44607f12a9e1c814101b5dfd','meeting','2026-12-02','2026-12-02 07:00:00.000000',2,'The meeting as agreed','meeting',1,0,0,'cancelled','','2026-11-24 08:12:00.000000','2026-11-17 09:21:00.000000',2,0,NULL);
INSERT INTO "followup" VALUES('01a1e8cf4460711bba8b2a4a6de8f9c1','01a13962d1e076ef876c6515b1d2b6ae','01a13962d1e07f91bf681505e3813084','01a13962d1e07a5d894ef5af950554f8','01a1e8cf44607f12a9e1c814101b5dfd','call_back','2026-12-01',NULL,0,'Prepare for the meeting Wednesday the 2nd at 9:00','prepare',0,0,0,'cancelled','','2026-11-24 08:12:00.000000','2026-11-17 09:21:00.000000',4,1,NULL);
INSERT INTO "followup" VALUES('01a1d4c0130072eca654b4ad701ed40c','01a14479dec07bdd8164d8399f767c45','01a0ec2d80007d32a54f0c369d53827c','01a0ec2d800071f88c843f2b7c97c9f5',NULL,'call_back','2026-11-20','2026-11-20 10:00:00.000000',0,'Asked to be called now: back at the desk then, has ten minutes','call_back',1,0,0,'cancelled','No','2026-11-24 08:12:00.000000','2026-11-13 11:52:00.000000',3,0,NULL);
INSERT INTO "followup" VALUES('01a1ed93aa407dd0975775880933c54d','019f7e8652807cc3830d8b7628dbd25e','01a11ff82ac07a909bb3f5bd8e35f901','01a11ff82ac07110a94315eacd5380da',NULL,'present','2026-11-20',NULL,3,'Show what answers neck and back pain at the desks, and give the quote','present',0,0,0,'cancelled','','2026-11-24 08:12:00.000000','2026-11-18 07:34:00.000000',3,0,NULL);
INSERT INTO "followup" VALUES('01a1f79ca28071549db745e7bfe647a7','01a143d7d260798281a7d2f41ff2581f','01a143d7d260707a87dc1f70cbe50995','01a143d7d260763cbd13e9b67418a947',NULL,'retry','2026-11-23','2026-11-23 10:00:00.000000',6,'No answer, try 3 of 6: another time of day','retry_no_answer',0,3,0,'cancelled','','2026-11-24 08:12:00.000000','2026-11-20 06:20:00.000000',2,0,NULL);
INSERT INTO "followup" VALUES('01a1c98ca4807a5d9bba5b40d4c300e7','01a0c8d46d807aa7a9520ca2f902b366','01a0c8d46d807d5d9ab34a686038f93f','01a0c8d46d807363921297647dcf62d2',NULL,'gatekeeper','2026-11-25','2026-11-25 11:30:00.000000',5,'Hint from the one who answered: just after the morning meeting','gatekeeper',0,0,0,'cancelled','Later','2026-11-24 08:12:00.000000','2026-11-11 07:40:00.000000',2,0,NULL);
INSERT INTO "followup" VALUES('01a1f7e40bc07e3d8cf09ecc785e2583','01a19bca78607a1b8df3ebb24bc0edca','01a19bca7860718c903336b265402308','01a19bca78607da3b6144e376ef2f11c',NULL,'call_back','2026-11-23',NULL,0,'Voicemail, try 3 of 6: no call back yet','retry_voicemail',0,3,0,'cancelled','','2026-11-24 08:12:00.000000','2026-11-20 07:38:00.000000',3,0,NULL);
INSERT INTO "followup" VALUES('01a1e87bf44078d4a6f0f010783ba488','01a1e87bf4407ebe9e954868ef4253af','01a1e87bf4407de59fe80519123989be','01a1e87bf440777192c1114e6dbbab09',NULL,'first_call','2026-11-20','2026-11-20 10:50:00.000000',8,'New prospect from referral: agree a meeting','first_call',0,0,0,'cancelled','','2026-11-24 08:12:00.000000','2026-11-17 07:50:00.000000',2,0,NULL);
INSERT INTO "followup" VALUES('01a15d0e4a20750d9e74b050c082f57f','01a15d0e4a2074709c387b1f410a8aab','01a15d0e4a207e55bb66b4c0087cb802','01a15d0e4a207c00a95a8513d1845c1a',NULL,'first_call','2026-11-20','2026-11-20 10:03:00.000000',8,'New prospect from business directory: agree a meeting','first_call',0,0,0,'done','all said','2026-11-24 08:12:00.000000','2026-10-21 06:03:00.000000',2,0,NULL);
INSERT INTO "followup" VALUES('01a1a68f1f80729fbe5c72e2bab34605','01a1a68f1f807b008f13a784f01cf87e','01a1a68f1f8074a99304aebcab271b58','01a1a68f1f80774eac7f0eba0590ea6e',NULL,'first_call','2026-11-23',NULL,8,'New prospect from referral: agree a meeting','first_call',0,0,0,'open','',NULL,'2026-11-04 12:36:00.000000',1,0,NULL);
INSERT INTO "followup" VALUES('01a18bd1b9a0777caf39d55a4fd4b392','01a18bd1b9a07b6cb37634d608958fdc','01a18bd1b9a07f93a963674e66ac92dd','01a18bd1b9a073b29320daf70661d563',NULL,'first_call','2026-12-11','2026-12-11 10:59:00.000000',8,'New prospect from our web page: agree a meeting','first_call',0,0,0,'cancelled','Later','2026-11-24 08:12:00.000000','2026-10-30 07:59:00.000000',2,0,NULL);
INSERT INTO "followup" VALUES('01a158a91b407fc28abc637a1639c838','01a0aeb395c07111887c12cb5c88a534','01a0aeb395c07ac0acf71a333d9394d6','01a0aeb395c07b7fbe5de21ebb7b239d',NULL,'first_contact','2026-10-21',NULL,4,'First contact after the deal, at the latest in 3 days','first_contact',0,0,0,'done','','2026-10-21 10:20:00.000000','2026-10-20 09:34:00.000000',1,0,NULL);
INSERT INTO "followup" VALUES('01a158a91b407990a974a768ebda7b78','01a0aeb395c07111887c12cb5c88a534','01a0aeb395c07ac0acf71a333d9394d6','01a0aeb395c07b7fbe5de21ebb7b239d',NULL,'plan','2026-10-22',NULL,4,'Send the plan: timetable, names on both sides, goals','plan',0,0,0,'done','','2026-10-22 10:20:00.000000','2026-10-20 09:34:00.000000',1,0,NULL);
INSERT INTO "followup" VALUES('01a158a91b407baf9b55125e134b8658','01a0aeb395c07111887c12cb5c88a534','01a0aeb395c07ac0acf71a333d9394d6','01a0aeb395c07b7fbe5de21ebb7b239d',NULL,'kick_off','2026-10-27',NULL,4,'Kick-off: agree a time','kick_off',0,0,0,'done','','2026-10-27 11:20:00.000000','2026-10-20 09:34:00.000000',1,0,NULL);
INSERT INTO "followup" VALUES('01a158a91b4070469ffc9c0336e38ed3','01a0aeb395c07111887c12cb5c88a534','01a0aeb395c07ac0acf71a333d9394d6','01a0aeb395c07b7fbe5de21ebb7b239d',NULL,'delivery_check','2026-11-03',NULL,4,'Is everything we promised in use?','delivery_check',0,0,0,'done','','2026-11-03 11:20:00.000000','2026-10-20 09:34:00.000000',1,0,NULL);
INSERT INTO "followup" VALUES('01a158a91b4075ba8a2564da70f33d90','01a0aeb395c07111887c12cb5c88a534','01a0aeb395c07ac0acf71a333d9394d6','01a0aeb395c07b7fbe5de21ebb7b239d',NULL,'satisfaction','2026-11-20',NULL,4,'A month since the deal: are they satisfied?','satisfaction',0,0,0,'done','','2026-11-20 11:20:00.000000','2026-10-20 09:34:00.000000',1,0,NULL);
INSERT INTO "followup" VALUES('01a158a91b407925ac5590f37c8de338','01a0aeb395c07111887c12cb5c88a534','01a0aeb395c07ac0acf71a333d9394d6','01a0aeb395c07b7fbe5de21ebb7b239d',NULL,'reference_ask','2026-12-28',NULL,6,'If they would recommend us: ask for a reference and a name','reference_ask',0,0,1,'open','',NULL,'2026-10-20 09:34:00.000000',4,0,NULL);
INSERT INTO "followup" VALUES('01a158a91b407859a06abc4ec4a38236','01a0aeb395c07111887c12cb5c88a534','01a0aeb395c07ac0acf71a333d9394d6','01a0aeb395c07b7fbe5de21ebb7b239d',NULL,'care','2027-04-20',NULL,6,'Half a year of use: what has changed?','care',0,0,0,'open','',NULL,'2026-10-20 09:34:00.000000',1,0,NULL);
INSERT INTO "followup" VALUES('01a158a91b407b9ca1fb0732a006818d','01a0aeb395c07111887c12cb5c88a534','01a0aeb395c07ac0acf71a333d9394d6','01a0aeb395c07b7fbe5de21ebb7b239d',NULL,'yearly_needs','2027-10-20',NULL,6,'A year has passed: map the needs again','yearly_needs',0,0,0,'open','',NULL,'2026-10-20 09:34:00.000000',1,0,NULL);
INSERT INTO "followup" VALUES('01a158c2bdc0778894fcf76f89691141','01a158c2bdc0772eb0486fb34ebf97b4','01a158c2bdc0767391c6aafa43737b58','01a158c2bdc07fff938ffb08e439ed87',NULL,'first_call','2026-11-27','2026-11-27 06:00:00.000000',8,'New prospect from municipal web pages: agree a meeting','first_call',0,0,0,'cancelled','do not call','2026-11-24 08:12:00.000000','2026-10-20 10:02:00.000000',2,0,NULL);
INSERT INTO "followup" VALUES('01a1c9ce8f8078ac904312a408b690c2','01a0ec4f5fe0715ab279fe6e3eae75cb','01a0ec4f5fe077e08fbaaf42469cf72c','01a0ec4f5fe07f79adbc037bcc7ec116',NULL,'present','2026-11-26',NULL,3,'Show what answers neck and back pain at the desks, and give the quote','present',0,0,0,'open','',NULL,'2026-11-11 08:52:00.000000',1,0,NULL);
INSERT INTO "followup" VALUES('01a1e37de0c070319bb5d7a354934328','01a1e37de0c078eabd2c7500c3879815','01a1e37de0c076de870627fd3b292eba','01a1e37de0c071f087086c7a0723fcc9',NULL,'first_call','2026-11-23','2026-11-23 11:34:00.000000',8,'New prospect from municipal web pages: agree a meeting','first_call',0,0,0,'open','',NULL,'2026-11-16 08:34:00.000000',1,0,NULL);
INSERT INTO "followup" VALUES('01a1f8032c807d67a8a8529f035efa25','01a14479dec07bdd8164d8399f767c45','01a14479dec0787bac1d7da0a6eb8c9e','01a14479dec07b0f8b91ce375bc8fbbc',NULL,'ask_again','2027-02-22',NULL,7,'Said no three months ago: ask what has changed','ask_again_lost',0,0,0,'open','',NULL,'2026-11-20 08:12:00.000000',1,0,NULL);
INSERT INTO "followup" VALUES('01a20c9c9c80781fa8e25d940ed90475','01a18792fe807a1fb4095c57b54b5d27','01a18792fe807ae9a4514f4279c8c490','01a18792fe807dbdbb5c6d05a61bfafb',NULL,'ask_again','2026-12-09',NULL,7,'Asked to come back now: hm','ask_again_later',1,0,1,'open','',NULL,'2026-11-24 08:12:00.000000',2,0,NULL);
INSERT INTO "followup" VALUES('01a20c9c9c8078d09738f7d93d9c1724','019f7e8652807cc3830d8b7628dbd25e','01a11ff82ac07a909bb3f5bd8e35f901','01a11ff82ac07110a94315eacd5380da',NULL,'ask_again','2027-02-24',NULL,7,'Said no three months ago: ask what has changed','ask_again_lost',0,0,0,'open','',NULL,'2026-11-24 08:12:00.000000',2,0,NULL);
INSERT INTO "followup" VALUES('01a20c9c9c807a0aa170b33839263059','01a13962d1e076ef876c6515b1d2b6ae','01a13962d1e07f91bf681505e3813084','01a13962d1e07a5d894ef5af950554f8',NULL,'retry','2026-11-24','2026-11-24 08:42:00.000000',6,'Busy, try 1 of 6: again in half an hour','retry_busy',0,1,0,'open','',NULL,'2026-11-24 08:12:00.000000',1,0,NULL);
INSERT INTO "followup" VALUES('01a20c9c9c80765a95e60af593bd04cf','01a14479dec07bdd8164d8399f767c45','01a0ec2d80007d32a54f0c369d53827c','01a0ec2d800071f88c843f2b7c97c9f5',NULL,'ask_again','2027-02-24',NULL,7,'Said no three months ago: ask what has changed','ask_again_lost',0,0,0,'open','',NULL,'2026-11-24 08:12:00.000000',2,0,NULL);
INSERT INTO "followup" VALUES('01a20c9c9c8076b58a23d5962217bead','01a18bd1b9a07b6cb37634d608958fdc','01a18bd1b9a07f93a963674e66ac92dd','01a18bd1b9a073b29320daf70661d563',NULL,'ask_again','2026-12-01',NULL,7,'Asked to come back now: hm · moved because the fair','ask_again_later',1,0,1,'open','',NULL,'2026-11-24 08:12:00.000000',2,0,NULL);
INSERT INTO "followup" VALUES('01a20c9c9c8075f4b01850c5a38fd547','01a0d1fa58c072a5aa3753915c76f18a','01a0d1fa58c07ada9892139600ddb74d','01a0d1fa58c07438a54cb864ef901b93',NULL,'retry','2026-11-24','2026-11-24 13:00:00.000000',6,'No answer, try 1 of 6: another time of day','retry_no_answer',0,1,0,'open','',NULL,'2026-11-24 08:12:00.000000',1,0,NULL);
INSERT INTO "followup" VALUES('01a20c9c9c8070f6907a70c31012f037','01a0c8d46d807aa7a9520ca2f902b366','01a0c8d46d807d5d9ab34a686038f93f','01a0c8d46d807363921297647dcf62d2',NULL,'ask_again','2027-02-01',NULL,7,'later','ask_again_later',1,0,2,'open','',NULL,'2026-11-24 08:12:00.000000',3,0,NULL);
INSERT INTO "followup" VALUES('01a20c9c9c8076d6881ed162ae2eb154','01a1590b11607abd936e816b402d5ebb','01a1590b116075b78c3136d8ac738c8c','01a1590b1160749db6832b6246103a2b',NULL,'first_call','2026-12-28',NULL,8,'as agreed','',0,0,0,'open','',NULL,'2026-11-24 08:12:00.000000',1,0,NULL);
INSERT INTO "followup" VALUES('01a20c9c9c807771906bf2efc6f87718','01a0ec4f5fe0715ab279fe6e3eae75cb','01a0ec4f5fe077e08fbaaf42469cf72c',NULL,NULL,'call_back','2027-01-04',NULL,0,'they asked for it','',0,0,0,'cancelled','No answer','2026-11-24 08:12:00.000000','2026-11-24 08:12:00.000000',2,0,NULL);
INSERT INTO "followup" VALUES('01a20c9c9c807b2cae05319acb5c7427','01a1c52ec8a074858cfa01162043a7e2','01a1c52ec8a07ae99c6d13a1598a2ea5','01a1c52ec8a07562b54146ec889351cd','01a20c9c9c8073f98cbd87ad5c90a958','meeting','2026-11-25','2026-11-25 09:00:00.000000',2,'The meeting as agreed','meeting',1,0,0,'done','all said','2026-11-24 08:12:00.000000','2026-11-24 08:12:00.000000',3,0,NULL);
INSERT INTO "followup" VALUES('01a20c9c9c80714cbe7d1bfbc7a2ea20','01a1c52ec8a074858cfa01162043a7e2','01a1c52ec8a07ae99c6d13a1598a2ea5','01a1c52ec8a07562b54146ec889351cd','01a20c9c9c8073f98cbd87ad5c90a958','prepare','2026-11-24',NULL,3,'Prepare for the meeting tomorrow 11:00','prepare',0,0,0,'done','held','2026-11-24 08:12:00.000000','2026-11-24 08:12:00.000000',2,0,NULL);
INSERT INTO "followup" VALUES('01a20c9c9c80712bbaecbd389be4bcfc','01a1c52ec8a074858cfa01162043a7e2','01a1c52ec8a07ae99c6d13a1598a2ea5','01a1c52ec8a07562b54146ec889351cd','01a20c9c9c8073f98cbd87ad5c90a958','memo','2026-11-24',NULL,3,'Memo and the next invitation go out today','memo',0,0,0,'cancelled','','2026-11-24 08:12:00.000000','2026-11-24 08:12:00.000000',2,0,NULL);
INSERT INTO "followup" VALUES('01a20c9c9c8079c4ab0537e65affb229','01a20c9c9c80762eb774eb5248db40af','01a20c9c9c80758eab2cd31ee3151288',NULL,NULL,'first_call','2026-11-24','2026-11-24 13:00:00.000000',8,'New prospect from your list: agree a meeting','first_call',0,0,0,'cancelled','','2026-11-24 08:12:00.000000','2026-11-24 08:12:00.000000',2,0,NULL);
INSERT INTO "followup" VALUES('01a20c9c9c8076e391bc52d9230d977e','01a1e87bf4407ebe9e954868ef4253af','01a1e87bf4407de59fe80519123989be','01a1e87bf440777192c1114e6dbbab09',NULL,'first_contact','2026-11-25',NULL,4,'First contact after the deal, at the latest in 3 days','first_contact',0,0,0,'open','',NULL,'2026-11-24 08:12:00.000000',1,0,NULL);
INSERT INTO "followup" VALUES('01a20c9c9c8074768cdb305fdd2e1609','01a1e87bf4407ebe9e954868ef4253af','01a1e87bf4407de59fe80519123989be','01a1e87bf440777192c1114e6dbbab09',NULL,'plan','2026-11-26',NULL,4,'Send the plan: timetable, names on both sides, goals','plan',0,0,0,'open','',NULL,'2026-11-24 08:12:00.000000',1,0,NULL);
INSERT INTO "followup" VALUES('01a20c9c9c807fc9aa50df4db4d66a3a','01a1e87bf4407ebe9e954868ef4253af','01a1e87bf4407de59fe80519123989be','01a1e87bf440777192c1114e6dbbab09',NULL,'kick_off','2026-12-02',NULL,4,'Kick-off: agree a time','kick_off',0,0,0,'open','',NULL,'2026-11-24 08:12:00.000000',1,0,NULL);
INSERT INTO "followup" VALUES('01a20c9c9c807e26aec6f0245bd86d40','01a1e87bf4407ebe9e954868ef4253af','01a1e87bf4407de59fe80519123989be','01a1e87bf440777192c1114e6dbbab09',NULL,'delivery_check','2026-12-08',NULL,4,'Is everything we promised in use?','delivery_check',0,0,0,'open','',NULL,'2026-11-24 08:12:00.000000',1,0,NULL);
INSERT INTO "followup" VALUES('01a20c9c9c8073b3b52ddf5d616499c9','01a1e87bf4407ebe9e954868ef4253af','01a1e87bf4407de59fe80519123989be','01a1e87bf440777192c1114e6dbbab09',NULL,'satisfaction','2026-12-28',NULL,4,'A month since the deal: are they satisfied?','satisfaction',0,0,0,'open','',NULL,'2026-11-24 08:12:00.000000',1,0,NULL);
INSERT INTO "followup" VALUES('01a20c9c9c8072d0953e7c2a26a2c0bd','01a1e87bf4407ebe9e954868ef4253af','01a1e87bf4407de59fe80519123989be','01a1e87bf440777192c1114e6dbbab09',NULL,'care','2027-05-24',NULL,6,'Half a year since you last talked: what has changed?','care',0,0,0,'open','',NULL,'2026-11-24 08:12:00.000000',1,0,NULL);
INSERT INTO "followup" VALUES('01a20c9c9c807a88bb61867626bb7dbd','01a1e87bf4407ebe9e954868ef4253af','01a1e87bf4407de59fe80519123989be','01a1e87bf440777192c1114e6dbbab09',NULL,'yearly_needs','2027-11-24',NULL,6,'A year since their needs were mapped: what is different now?','yearly_needs',0,0,0,'open','',NULL,'2026-11-24 08:12:00.000000',1,0,NULL);
INSERT INTO "followup" VALUES('01a20c9c9c807defa647cb8f74e69a5d','01a15d0e4a2074709c387b1f410a8aab','01a15d0e4a207e55bb66b4c0087cb802','01a15d0e4a207c00a95a8513d1845c1a',NULL,'ask_again','2027-03-15',NULL,7,'It was put off until now: is the time right?','ask_again_later',0,0,0,'open','',NULL,'2026-11-24 08:12:00.000000',1,0,NULL);
INSERT INTO "followup" VALUES('01a20c9c9c8077b49a81682c64e50cad','019f7e8652807cc3830d8b7628dbd25e','01a11ff82ac07a909bb3f5bd8e35f901','01a11ff82ac07110a94315eacd5380da',NULL,'hand_over','2026-11-25',NULL,4,'Signed: tell delivery everything that was said and agreed','hand_over',0,0,0,'open','',NULL,'2026-11-24 08:12:00.000000',1,0,NULL);
INSERT INTO "followup" VALUES('01a20c9c9c807299b0ccec313571810a','01a16241776079d28cc8678b093b5dd5','01a162417760768dab4a439921109d0d','01a16241776074b898463b8a4d27667d',NULL,'agreement','2026-11-26',NULL,3,'Walk through the terms and sign','agreement',0,0,0,'cancelled','','2026-11-24 08:12:00.000000','2026-11-24 08:12:00.000000',2,0,NULL);
INSERT INTO "followup" VALUES('01a20c9c9c8070009a358ca00d75985d','01a08a358b407599a8916d08d4042c36','01a08a358b407fae8782d4d52450d1c3','01a08a358b4072c397c6f4e2ec1e07d7',NULL,'yearly_needs','2027-11-24',NULL,6,'A year since their needs were mapped: what is different now?','yearly_needs',0,0,0,'open','',NULL,'2026-11-24 08:12:00.000000',1,0,NULL);
INSERT INTO "followup" VALUES('01a20c9c9c8075d3b2ee4e4519f9919c','01a20c9c9c80762eb774eb5248db40af','01a20c9c9c80758eab2cd31ee3151288',NULL,NULL,'quote_call','2026-11-27',NULL,3,'The quote is with them: ask how it looks, and who else has read it','quote_given',0,0,0,'cancelled','','2026-11-24 08:12:00.000000','2026-11-24 08:12:00.000000',2,0,NULL);
INSERT INTO "followup" VALUES('01a20c9c9c807120868739fa9d1de2a0','01a20c9c9c80762eb774eb5248db40af','01a20c9c9c80758eab2cd31ee3151288',NULL,NULL,'quote_ends','2027-01-27',NULL,3,'The quote is about to expire: agree how to go on, or renew it','quote_expires',0,0,0,'cancelled','','2026-11-24 08:12:00.000000','2026-11-24 08:12:00.000000',2,0,NULL);
INSERT INTO "followup" VALUES('01a20c9c9c8077959d39d0a89a2ef80f','01a1a68f1f807b008f13a784f01cf87e','01a1a68f1f8074a99304aebcab271b58','01a1a68f1f80774eac7f0eba0590ea6e',NULL,'tender_deadline','2026-12-18','2026-12-18 10:00:00.000000',1,'The bid must be with them now','bid_last',1,0,0,'done','bid sent','2026-11-24 08:12:00.000000','2026-11-24 08:12:00.000000',2,0,NULL);
INSERT INTO "followup" VALUES('01a20c9c9c807d949d87cec31f7296ab','01a1a68f1f807b008f13a784f01cf87e','01a1a68f1f8074a99304aebcab271b58','01a1a68f1f80774eac7f0eba0590ea6e',NULL,'bid','2026-12-11',NULL,2,'The bid is due soon: what is still missing?','bid_week_before',0,0,0,'done','bid sent','2026-11-24 08:12:00.000000','2026-11-24 08:12:00.000000',2,0,NULL);
INSERT INTO "followup" VALUES('01a20c9c9c807fa7be3bfada7cf20724','01a1a68f1f807b008f13a784f01cf87e','01a1a68f1f8074a99304aebcab271b58','01a1a68f1f80774eac7f0eba0590ea6e',NULL,'bid','2026-12-17',NULL,2,'Send the bid now: do not wait for the last day','bid_day_before',0,0,0,'done','bid sent','2026-11-24 08:12:00.000000','2026-11-24 08:12:00.000000',2,0,NULL);
INSERT INTO "followup" VALUES('01a20c9c9c8077bdbafb2c68774b15d7','01a1a68f1f807b008f13a784f01cf87e','01a1a68f1f8074a99304aebcab271b58','01a1a68f1f80774eac7f0eba0590ea6e',NULL,'tender_decision','2027-01-15',NULL,2,'They decide today','tender_decided',1,0,0,'open','',NULL,'2026-11-24 08:12:00.000000',1,0,NULL);
INSERT INTO "followup" VALUES('01a20c9c9c80724c95fc899e4fd58dbe','01a1a68f1f807b008f13a784f01cf87e','01a1a68f1f8074a99304aebcab271b58','01a1a68f1f80774eac7f0eba0590ea6e',NULL,'tender_decision','2027-01-18',NULL,2,'The decision was due: how did it go, and why?','tender_heard',0,0,0,'open','',NULL,'2026-11-24 08:12:00.000000',1,0,NULL);
INSERT INTO "followup" VALUES('01a20c9c9c80757abfeaa1551a28f7b3','01a1a68f1f807b008f13a784f01cf87e','01a1a68f1f8074a99304aebcab271b58','01a1a68f1f80774eac7f0eba0590ea6e',NULL,'tender_deadline','2026-12-18','2026-12-18 10:00:00.000000',1,'The bid must be with them now','bid_last',1,0,0,'open','',NULL,'2026-11-24 08:12:00.000000',1,0,NULL);
INSERT INTO "followup" VALUES('01a20c9c9c8077a983c71b9abd87a865','01a1a68f1f807b008f13a784f01cf87e','01a1a68f1f8074a99304aebcab271b58','01a1a68f1f80774eac7f0eba0590ea6e',NULL,'bid','2026-12-11',NULL,2,'The bid is due soon: what is still missing?','bid_week_before',0,0,0,'open','',NULL,'2026-11-24 08:12:00.000000',1,0,NULL);
INSERT INTO "followup" VALUES('01a20c9c9c807296b12aa1f6d42fddbb','01a1a68f1f807b008f13a784f01cf87e','01a1a68f1f8074a99304aebcab271b58','01a1a68f1f80774eac7f0eba0590ea6e',NULL,'bid','2026-12-17',NULL,2,'Send the bid now: do not wait for the last day','bid_day_before',0,0,0,'open','',NULL,'2026-11-24 08:12:00.000000',1,0,NULL);
INSERT INTO "followup" VALUES('01a20c9c9c807873b3b7a50df373ca53','01a1e37de0c078eabd2c7500c3879815','01a1e37de0c076de870627fd3b292eba','01a1e37de0c071f087086c7a0723fcc9',NULL,'decision','2026-11-26',NULL,2,'Ask for the deal','decision',0,0,0,'open','',NULL,'2026-11-24 08:12:00.000000',1,0,NULL);
INSERT INTO "followup" VALUES('01a20c9c9c80706faa0575438b0d590b','01a119f26b407d69958d2adb7e5a3930','01a119f26b4071b5a9f0441ec9bafe62','01a119f26b407fb0a16d27a23501e088',NULL,'present','2026-11-27',NULL,3,'Show what answers their needs, and give the quote','present',0,0,0,'open','',NULL,'2026-11-24 08:12:00.000000',1,0,NULL);
INSERT INTO "followup" VALUES('01a20c9c9c807dd2a49636a2fa7f0eab','01a0ec4f5fe0715ab279fe6e3eae75cb','01a0ec4f5fe077e08fbaaf42469cf72c','01a0ec4f5fe07f79adbc037bcc7ec116',NULL,'decision','2026-11-26',NULL,2,'Ask for the deal','decision',0,0,0,'cancelled','No answer','2026-11-24 08:12:00.000000','2026-11-24 08:12:00.000000',2,0,NULL);
INSERT INTO "followup" VALUES('01a20c9c9c8075de84b5a81842d87208','01a13962d1e076ef876c6515b1d2b6ae','01a13962d1e07f91bf681505e3813084','01a13962d1e07a5d894ef5af950554f8',NULL,'decision','2026-11-26',NULL,2,'Ask for the deal','decision',0,0,0,'open','',NULL,'2026-11-24 08:12:00.000000',1,0,NULL);
INSERT INTO "followup" VALUES('01a20c9c9c807884b908f227c59db916','01a16241776079d28cc8678b093b5dd5','01a162417760768dab4a439921109d0d','01a16241776074b898463b8a4d27667d',NULL,'first_contact','2026-11-25',NULL,4,'First contact after the deal, at the latest in 3 days','first_contact',0,0,0,'open','',NULL,'2026-11-24 08:12:00.000000',1,0,NULL);
INSERT INTO "followup" VALUES('01a20c9c9c80780b877024208aa4248c','01a16241776079d28cc8678b093b5dd5','01a162417760768dab4a439921109d0d','01a16241776074b898463b8a4d27667d',NULL,'plan','2026-11-26',NULL,4,'Send the plan: timetable, names on both sides, goals','plan',0,0,0,'open','',NULL,'2026-11-24 08:12:00.000000',1,0,NULL);
INSERT INTO "followup" VALUES('01a20c9c9c807392a2eddbbd5464ecc2','01a16241776079d28cc8678b093b5dd5','01a162417760768dab4a439921109d0d','01a16241776074b898463b8a4d27667d',NULL,'kick_off','2026-12-02',NULL,4,'Kick-off: agree a time','kick_off',0,0,0,'open','',NULL,'2026-11-24 08:12:00.000000',1,0,NULL);
INSERT INTO "followup" VALUES('01a20c9c9c807c9f8fbf33609cfc8652','01a16241776079d28cc8678b093b5dd5','01a162417760768dab4a439921109d0d','01a16241776074b898463b8a4d27667d',NULL,'delivery_check','2026-12-08',NULL,4,'Is everything we promised in use?','delivery_check',0,0,0,'open','',NULL,'2026-11-24 08:12:00.000000',1,0,NULL);
INSERT INTO "followup" VALUES('01a20c9c9c807da782216b02fc241d0b','01a16241776079d28cc8678b093b5dd5','01a162417760768dab4a439921109d0d','01a16241776074b898463b8a4d27667d',NULL,'satisfaction','2026-12-28',NULL,4,'A month since the deal: are they satisfied?','satisfaction',0,0,0,'open','',NULL,'2026-11-24 08:12:00.000000',1,0,NULL);
INSERT INTO "followup" VALUES('01a20c9c9c8073d78e5b2a9231f51707','01a16241776079d28cc8678b093b5dd5','01a162417760768dab4a439921109d0d','01a16241776074b898463b8a4d27667d',NULL,'care','2027-05-24',NULL,6,'Half a year since you last talked: what has changed?','care',0,0,0,'open','',NULL,'2026-11-24 08:12:00.000000',1,0,NULL);
INSERT INTO "followup" VALUES('01a20c9c9c807bd5a6934036d17e4497','01a16241776079d28cc8678b093b5dd5','01a162417760768dab4a439921109d0d','01a16241776074b898463b8a4d27667d',NULL,'yearly_needs','2027-11-24',NULL,6,'A year since their needs were mapped: what is different now?','yearly_needs',0,0,0,'open','',NULL,'2026-11-24 08:12:00.000000',1,0,NULL);
INSERT INTO "followup" VALUES('01a20c9c9c8073459675f6ad325b55dd','01a19bca78607a1b8df3ebb24bc0edca','01a19bca7860718c903336b265402308','01a19bca78607da3b6144e376ef2f11c',NULL,'ask_again','2027-04-01',NULL,7,'It was put off until now: is the time right?','ask_again_later',0,0,0,'open','',NULL,'2026-11-24 08:12:00.000000',1,0,NULL);
INSERT INTO "followup" VALUES('01a20c9c9c807d729c3a23cde67a9b75','01a1c52ec8a074858cfa01162043a7e2','01a1c52ec8a07ae99c6d13a1598a2ea5','01a1c52ec8a07562b54146ec889351cd',NULL,'ask_again','2027-04-01',NULL,7,'It was put off until now: is the time right?','ask_again_later',0,0,0,'open','',NULL,'2026-11-24 08:12:00.000000',1,0,NULL);
INSERT INTO "followup" VALUES('01a20c9c9c807cc99810d60ea72991b9','01a1e3cd8760774a8da05d44409eca59','01a1e3cd876076dc83ba3cf530f1209f','01a1e3cd876071bbaaa48aedaf8c30a0',NULL,'ask_again','2027-04-01',NULL,7,'It was put off until now: is the time right?','ask_again_later',0,0,0,'open','',NULL,'2026-11-24 08:12:00.000000',1,0,NULL);
INSERT INTO "followup" VALUES('01a20c9c9c807e8c9eb20109a91c2439','01a20c9c9c80762eb774eb5248db40af','01a20c9c9c80758eab2cd31ee3151288',NULL,NULL,'ask_again','2027-04-01',NULL,7,'It was put off until now: is the time right?','ask_again_later',0,0,0,'open','',NULL,'2026-11-24 08:12:00.000000',1,0,NULL);
INSERT INTO "followup" VALUES('01a20c9c9c807552a2c68e45ca04c79f','01a19b888d6071769bcddba3220b2d2d','01a20c9c9c8077a4b30698a1c0093492',NULL,NULL,'first_call','2026-11-24','2026-11-24 13:00:00.000000',8,'New prospect from your list: agree a meeting','first_call',0,0,0,'open','',NULL,'2026-11-24 08:12:00.000000',1,0,NULL);
INSERT INTO "followup" VALUES('01a20c9c9c807b9895bd448ff26149ed','01a13962d1e076ef876c6515b1d2b6ae','01a13962d1e07f91bf681505e3813084','01a13962d1e07a5d894ef5af950554f8',NULL,'quote_call','2026-11-27',NULL,3,'The quote is with them: ask how it looks, and who else has read it','quote_given',0,0,0,'open','',NULL,'2026-11-24 08:12:00.000000',1,0,NULL);
INSERT INTO "followup" VALUES('01a20c9c9c807fe0ab855c1f28aaca51','01a13962d1e076ef876c6515b1d2b6ae','01a13962d1e07f91bf681505e3813084','01a13962d1e07a5d894ef5af950554f8',NULL,'quote_ends','2026-12-21',NULL,3,'The quote is about to expire: agree how to go on, or renew it','quote_expires',0,0,0,'open','',NULL,'2026-11-24 08:12:00.000000',1,0,NULL);
INSERT INTO "followup" VALUES('01a20c9c9c807a85b96f74adfaf55496','01a143d7d260798281a7d2f41ff2581f','01a143d7d260707a87dc1f70cbe50995','01a143d7d260763cbd13e9b67418a947',NULL,'first_contact','2026-11-25',NULL,4,'First contact after the deal, at the latest in 3 days','first_contact',0,0,0,'open','',NULL,'2026-11-24 08:12:00.000000',1,0,NULL);
INSERT INTO "followup" VALUES('01a20c9c9c80727d99b44e92effddeea','01a143d7d260798281a7d2f41ff2581f','01a143d7d260707a87dc1f70cbe50995','01a143d7d260763cbd13e9b67418a947',NULL,'plan','2026-11-26',NULL,4,'Send the plan: timetable, names on both sides, goals','plan',0,0,0,'open','',NULL,'2026-11-24 08:12:00.000000',1,0,NULL);
INSERT INTO "followup" VALUES('01a20c9c9c80721a8c5c715f8c74fc1e','01a143d7d260798281a7d2f41ff2581f','01a143d7d260707a87dc1f70cbe50995','01a143d7d260763cbd13e9b67418a947',NULL,'kick_off','2026-12-02',NULL,4,'Kick-off: agree a time','kick_off',0,0,0,'open','',NULL,'2026-11-24 08:12:00.000000',1,0,NULL);
INSERT INTO "followup" VALUES('01a20c9c9c807cc883a56cc1057a40b2','01a143d7d260798281a7d2f41ff2581f','01a143d7d260707a87dc1f70cbe50995','01a143d7d260763cbd13e9b67418a947',NULL,'delivery_check','2026-12-08',NULL,4,'Is everything we promised in use?','delivery_check',0,0,0,'open','',NULL,'2026-11-24 08:12:00.000000',1,0,NULL);
INSERT INTO "followup" VALUES('01a20c9c9c807a66b9f3635cf88c422b','01a143d7d260798281a7d2f41ff2581f','01a143d7d260707a87dc1f70cbe50995','01a143d7d260763cbd13e9b67418a947',NULL,'satisfaction','2026-12-28',NULL,4,'A month since the deal: are they satisfied?','satisfaction',0,0,0,'open','',NULL,'2026-11-24 08:12:00.000000',1,0,NULL);
INSERT INTO "followup" VALUES('01a20c9c9c807bfe86ce03f91a4f44f9','01a143d7d260798281a7d2f41ff2581f','01a143d7d260707a87dc1f70cbe50995','01a143d7d260763cbd13e9b67418a947',NULL,'care','2027-05-24',NULL,6,'Half a year since you last talked: what has changed?','care',0,0,0,'open','',NULL,'2026-11-24 08:12:00.000000',1,0,NULL);
INSERT INTO "followup" VALUES('01a20c9c9c8076f0a3a5ef88ef02090b','01a143d7d260798281a7d2f41ff2581f','01a143d7d260707a87dc1f70cbe50995','01a143d7d260763cbd13e9b67418a947',NULL,'yearly_needs','2027-11-24',NULL,6,'A year since their needs were mapped: what is different now?','yearly_needs',0,0,0,'open','',NULL,'2026-11-24 08:12:00.000000',1,0,NULL);
INSERT INTO "followup" VALUES('01a20c9c9c807a99b54a09cde5cfedfa','01a143d7d260798281a7d2f41ff2581f','01a143d7d260707a87dc1f70cbe50995','01a143d7d260763cbd13e9b67418a947',NULL,'hand_over','2026-11-25',NULL,4,'Signed: tell delivery everything that was said and agreed','hand_over',0,0,0,'open','',NULL,'2026-11-24 08:12:00.000000',1,0,NULL);
INSERT INTO "followup" VALUES('01a20c9c9c807d39abae4b5b844a7034','01a0aeb395c07111887c12cb5c88a534','01a0aeb395c07ac0acf71a333d9394d6','01a0aeb395c07b7fbe5de21ebb7b239d',NULL,'satisfaction','2026-11-25',NULL,1,'They said they are not happy: call, listen, put it right','unhappy',0,0,0,'open','',NULL,'2026-11-24 08:12:00.000000',1,0,'complaint');
INSERT INTO "followup" VALUES('01a20c9c9c80726e8825ae562179b37d','01a14479dec07bdd8164d8399f767c45','01a14479dec0787bac1d7da0a6eb8c9e','01a14479dec07b0f8b91ce375bc8fbbc',NULL,'complaint','2026-11-24',NULL,0,'A complaint: hear them out and put it right','complaint',0,0,0,'done','as agreed','2026-11-24 08:12:00.000000','2026-11-24 08:12:00.000000',2,0,NULL);
INSERT INTO "followup" VALUES('01a20c9c9c80704e82b3359986048719','01a14479dec07bdd8164d8399f767c45','01a14479dec0787bac1d7da0a6eb8c9e','01a14479dec07b0f8b91ce375bc8fbbc',NULL,'complaint','2027-01-21',NULL,0,'Promised by today: a new one','',1,0,0,'done','as agreed','2026-11-24 08:12:00.000000','2026-11-24 08:12:00.000000',3,0,NULL);
INSERT INTO "followup" VALUES('01a20c9c9c8070129bca3cb72ee0289d','01a14479dec07bdd8164d8399f767c45','01a14479dec0787bac1d7da0a6eb8c9e','01a14479dec07b0f8b91ce375bc8fbbc',NULL,'satisfaction','2026-12-08',NULL,4,'Two weeks since their complaint was put right: is all well now?','after_complaint',0,0,0,'cancelled','','2026-11-24 08:12:00.000000','2026-11-24 08:12:00.000000',2,0,NULL);
INSERT INTO "followup" VALUES('01a20c9c9c8072678c966f46c6aa7d55','01a14479dec07bdd8164d8399f767c45','01a14479dec0787bac1d7da0a6eb8c9e','01a14479dec07b0f8b91ce375bc8fbbc',NULL,'complaint','2026-11-24',NULL,0,'“it broke”','',0,0,0,'done','they withdrew it','2026-11-24 08:12:00.000000','2026-11-24 08:12:00.000000',2,0,NULL);
INSERT INTO "followup" VALUES('01a20c9c9c807790a43d35702c1eea1f','01a14479dec07bdd8164d8399f767c45','01a14479dec0787bac1d7da0a6eb8c9e','01a14479dec07b0f8b91ce375bc8fbbc',NULL,'complaint','2027-01-21',NULL,0,'Promised by today: a new one','',1,0,0,'done','they withdrew it','2026-11-24 08:12:00.000000','2026-11-24 08:12:00.000000',2,0,NULL);
INSERT INTO "followup" VALUES('01a20c9c9c8073f88e8bec948f6f915f','01a20c9c9c8071eeb9a6442e9e7d6b37','01a20c9c9c807c8dbb8444d18e317041','01a20c9c9c8075348fcf31ca8e752fdf',NULL,'first_call','2026-11-24','2026-11-24 13:00:00.000000',8,'New prospect from Lumo Tilit Oy: agree a meeting','first_call',0,0,0,'open','',NULL,'2026-11-24 08:12:00.000000',2,0,NULL);
INSERT INTO "followup" VALUES('01a20c9c9c807f17a48b96628f3c4be3','01a20c9c9c80762eb774eb5248db40af','01a20c9c9c80758eab2cd31ee3151288',NULL,NULL,'complaint','2026-11-24',NULL,0,'“it broke”','complaint',0,0,0,'open','',NULL,'2026-11-24 08:12:00.000000',2,0,NULL);
INSERT INTO "followup" VALUES('01a20c9c9c80772b970a39d133dcd77f','01a14479dec07bdd8164d8399f767c45','01a14479dec0787bac1d7da0a6eb8c9e','01a14479dec07b0f8b91ce375bc8fbbc',NULL,'satisfaction','2026-12-08',NULL,4,'Two weeks since their complaint was put right: is all well now?','after_complaint',0,0,0,'open','',NULL,'2026-11-24 08:12:00.000000',1,0,NULL);
INSERT INTO "followup" VALUES('01a20c9c9c807b77b08360852789d059','01a0ec4f5fe0715ab279fe6e3eae75cb','01a0ec4f5fe077e08fbaaf42469cf72c','01a0ec4f5fe07f79adbc037bcc7ec116',NULL,'retry','2026-11-24','2026-11-24 13:00:00.000000',6,'No answer, try 1 of 6: another time of day','retry_no_answer',0,1,0,'open','',NULL,'2026-11-24 08:12:00.000000',1,0,NULL);
CREATE TABLE grading (
	id VARCHAR(32) NOT NULL, 
	organisation_id VARCHAR(32) NOT NULL, 
	care_class VARCHAR(2), 
	bant JSON NOT NULL, 
	potential TEXT DEFAULT '' NOT NULL, 
	text TEXT DEFAULT '' NOT NULL, 
	at DATETIME NOT NULL, 
	CONSTRAINT pk_grading PRIMARY KEY (id), 
	CONSTRAINT ck_grading_care_class_known CHECK (care_class IN ('A1', 'A2', 'A3')), 
	CONSTRAINT fk_grading_organisation_id FOREIGN KEY(organisation_id) REFERENCES organisation (id) ON DELETE CASCADE
);
INSERT INTO "grading" VALUES('01a20c9c9c80785eb2fff17b3f665ede','01a18bd1b9a07b6cb37634d608958fdc','A1','["budget"]','','','2026-11-24 08:12:00.000000');
INSERT INTO "grading" VALUES('01a20c9c9c807f13a040015ce064a114','01a18bd1b9a07b6cb37634d608958fdc',NULL,'[]','','','2026-11-24 08:12:00.000000');
CREATE TABLE invitation (
	uid TEXT NOT NULL, 
	sequence INTEGER NOT NULL, 
	method VARCHAR(10) NOT NULL, 
	file TEXT NOT NULL, 
	at DATETIME NOT NULL, 
	CONSTRAINT pk_invitation PRIMARY KEY (uid)
);
CREATE TABLE meeting (
	id VARCHAR(32) NOT NULL, 
	organisation_id VARCHAR(32) NOT NULL, 
	deal_id VARCHAR(32), 
	contact_id VARCHAR(32), 
	starts_at DATETIME NOT NULL, 
	ends_at DATETIME NOT NULL, 
	place TEXT DEFAULT '' NOT NULL, 
	uid TEXT NOT NULL, 
	state VARCHAR(10) NOT NULL, 
	language VARCHAR(2) NOT NULL, 
	created_at DATETIME NOT NULL, 
	version INTEGER DEFAULT '1' NOT NULL, purpose VARCHAR(10) DEFAULT 'talk' NOT NULL, 
	CONSTRAINT pk_meeting PRIMARY KEY (id), 
	CONSTRAINT ck_meeting_state_known CHECK (state IN ('agreed', 'held', 'cancelled')), 
	CONSTRAINT fk_meeting_contact_id FOREIGN KEY(contact_id) REFERENCES contact (id) ON DELETE SET NULL, 
	CONSTRAINT fk_meeting_deal_id FOREIGN KEY(deal_id) REFERENCES deal (id) ON DELETE SET NULL, 
	CONSTRAINT fk_meeting_organisation_id FOREIGN KEY(organisation_id) REFERENCES organisation (id) ON DELETE CASCADE, 
	CONSTRAINT uq_meeting_uid UNIQUE (uid)
);
INSERT INTO "meeting" VALUES('01a13f18eac078319829681876531737','01a0d8294b207f3085da8467f06313ff','01a0d8294b2075d9ab384309c9a937a6','01a0d8294b207d859b8e8fb2bff29101','2026-10-21 06:00:00.000000','2026-10-21 07:00:00.000000','teidän luonanne','01a13f18eac078319829681876531737@salestui','held','fi','2026-10-15 10:26:00.000000',1,'talk');
INSERT INTO "meeting" VALUES('01a1875b25a072b79a2d3b3d9ed2aa0c','01a119f26b407d69958d2adb7e5a3930','01a119f26b4071b5a9f0441ec9bafe62','01a119f26b407fb0a16d27a23501e088','2026-11-04 07:30:00.000000','2026-11-04 08:30:00.000000','teidän luonanne','01a1875b25a072b79a2d3b3d9ed2aa0c@salestui','held','fi','2026-10-29 11:11:00.000000',1,'talk');
INSERT INTO "meeting" VALUES('01a12fc8a1007abab83d5f7b142ea4cd','01a08a358b407599a8916d08d4042c36','01a08a358b407fae8782d4d52450d1c3','01a08a358b4072c397c6f4e2ec1e07d7','2026-10-16 11:00:00.000000','2026-10-16 12:00:00.000000','at your place','01a12fc8a1007abab83d5f7b142ea4cd@salestui','held','en','2026-10-12 11:04:00.000000',1,'talk');
INSERT INTO "meeting" VALUES('01a1cfa1f46079f2a8f99dd11f33ebee','01a1a5d370a077e4b9f125a5fa07ba82','01a1a5d370a07982988700ad28b604bf','01a1a5d370a07f8dbac569924a9f6396','2026-11-18 13:30:00.000000','2026-11-18 14:30:00.000000','teidän luonanne','01a1cfa1f46079f2a8f99dd11f33ebee@salestui','held','fi','2026-11-12 12:01:00.000000',1,'talk');
INSERT INTO "meeting" VALUES('01a1e8cf44607f12a9e1c814101b5dfd','01a13962d1e076ef876c6515b1d2b6ae','01a13962d1e07f91bf681505e3813084','01a13962d1e07a5d894ef5af950554f8','2026-12-02 07:00:00.000000','2026-12-02 08:00:00.000000','teidän luonanne','01a1e8cf44607f12a9e1c814101b5dfd@salestui','cancelled','fi','2026-11-17 09:21:00.000000',2,'talk');
INSERT INTO "meeting" VALUES('01a1814316a077d5bd4c2fe899a7dcd1','019f7e8652807cc3830d8b7628dbd25e','01a11ff82ac07a909bb3f5bd8e35f901','01a11ff82ac07110a94315eacd5380da','2026-11-03 06:30:00.000000','2026-11-03 07:30:00.000000','teidän luonanne','01a1814316a077d5bd4c2fe899a7dcd1@salestui','held','fi','2026-10-28 06:47:00.000000',2,'talk');
INSERT INTO "meeting" VALUES('01a0f6501ac070b8ab7539136900d2a5','01a0aeb395c07111887c12cb5c88a534','01a0aeb395c07ac0acf71a333d9394d6','01a0aeb395c07b7fbe5de21ebb7b239d','2026-10-07 12:30:00.000000','2026-10-07 13:30:00.000000','at your place','01a0f6501ac070b8ab7539136900d2a5@salestui','held','en','2026-10-01 07:14:00.000000',1,'talk');
INSERT INTO "meeting" VALUES('01a19c786ba0750784fb21766baaff8e','01a0ec4f5fe0715ab279fe6e3eae75cb','01a0ec4f5fe077e08fbaaf42469cf72c','01a0ec4f5fe07f79adbc037bcc7ec116','2026-11-06 13:00:00.000000','2026-11-06 14:00:00.000000','teidän luonanne','01a19c786ba0750784fb21766baaff8e@salestui','held','fi','2026-11-02 13:35:00.000000',1,'talk');
INSERT INTO "meeting" VALUES('01a20c9c9c8073f98cbd87ad5c90a958','01a1c52ec8a074858cfa01162043a7e2','01a1c52ec8a07ae99c6d13a1598a2ea5','01a1c52ec8a07562b54146ec889351cd','2026-11-25 09:00:00.000000','2026-11-25 10:00:00.000000','teidän luonanne','01a20c9c9c807743ac66a78795e761d1@salestui','held','fi','2026-11-24 08:12:00.000000',2,'talk');
CREATE TABLE need (
	id VARCHAR(32) NOT NULL, 
	analysis_id VARCHAR(32) NOT NULL, 
	rank INTEGER NOT NULL, 
	words TEXT NOT NULL, 
	kind VARCHAR(8) NOT NULL, 
	severity INTEGER NOT NULL, 
	consequence TEXT DEFAULT '' NOT NULL, 
	touches TEXT DEFAULT '' NOT NULL, 
	counted TEXT DEFAULT '' NOT NULL, 
	quantity FLOAT, 
	unit_cost FLOAT, 
	share FLOAT, 
	euros INTEGER, 
	benefit VARCHAR(40), 
	question VARCHAR(40), 
	version INTEGER DEFAULT '1' NOT NULL, 
	CONSTRAINT pk_need PRIMARY KEY (id), 
	CONSTRAINT ck_need_kind_known CHECK (kind IN ('implied', 'explicit')), 
	CONSTRAINT fk_need_analysis_id FOREIGN KEY(analysis_id) REFERENCES analysis (id) ON DELETE CASCADE
);
INSERT INTO "need" VALUES('01a0d8294b207570a5f02628eb07c30d','01a15d14b2c07867a488b6c85ad3ba32',1,'niska- ja selkävaivoja työpisteillä','implied',2,'poissaoloja, ylitöitä muille','','26 × 2',52.0,210.0,0.3,3276,'sick_days',NULL,1);
INSERT INTO "need" VALUES('01a0d8294b2074fc97921e6c8b8e8f4e','01a15d14b2c07867a488b6c85ad3ba32',3,'knees too','implied',3,'','','',NULL,NULL,NULL,NULL,NULL,NULL,2);
INSERT INTO "need" VALUES('01a119f26b4077dc96d1b5ac2e1c5d3a','01a1a5802080774285ae8770f9dba1db',1,'niska- ja selkävaivoja työpisteillä','implied',5,'poissaoloja, ylitöitä muille','','285 × 4',1140.0,140.0,0.5,79800,'sick_days',NULL,1);
INSERT INTO "need" VALUES('01a119f26b407c8283e2c32845b61df2','01a1a5802080774285ae8770f9dba1db',2,'yksi palvelu kaikkiin toimipisteisiin','explicit',2,'kaukana tunnetaan jäävän unohduksiin','','285 × 3',855.0,140.0,0.5,59850,'wider_service',NULL,1);
INSERT INTO "need" VALUES('01a119f26b40780b9e0d0fc58c5050ea','01a1a5802080774285ae8770f9dba1db',3,'väki lähtee kahden vuoden jälkeen','implied',5,'puoli vuotta opettaa jokainen uusi','','285 × 3',855.0,140.0,0.5,59850,'commitment',NULL,1);
INSERT INTO "need" VALUES('01a08a358b407a18ae376b8baf9ae4aa','01a144678f4072bdaaa87c09baf87131',1,'neck and back pain at the desks','implied',5,'sick days, overtime for the others','','34 × 4',136.0,180.0,0.25,6120,'sick_days',NULL,1);
INSERT INTO "need" VALUES('01a08a358b407fc88ab772dcb7ed25da','01a144678f4072bdaaa87c09baf87131',3,'one service for all sites','explicit',2,'far sites feel forgotten','','34 × 4',136.0,180.0,0.25,6120,'wider_service',NULL,2);
INSERT INTO "need" VALUES('01a08a358b40739fbad18c6a78b9d3d6','01a144678f4072bdaaa87c09baf87131',2,'knees too','implied',3,'','','',NULL,NULL,NULL,NULL,NULL,NULL,3);
INSERT INTO "need" VALUES('01a1a5d370a07885baf4b7ac03614a8b','01a1eee2bf8073edb1871853f5f90414',1,'niska- ja selkävaivoja työpisteillä','implied',5,'poissaoloja, ylitöitä muille','','',NULL,NULL,NULL,NULL,'sick_days',NULL,1);
INSERT INTO "need" VALUES('01a11ff82ac075f39d0e82233c02f833','01a1a022d6007a7fb04406ef5a789cbb',1,'niska- ja selkävaivoja työpisteillä','implied',4,'poissaoloja, ylitöitä muille','','151 × 2',302.0,180.0,0.25,13590,'sick_days',NULL,1);
INSERT INTO "need" VALUES('01a11ff82ac0763abc9bd675740df956','01a1a022d6007a7fb04406ef5a789cbb',2,'yksi palvelu kaikkiin toimipisteisiin','explicit',2,'kaukana tunnetaan jäävän unohduksiin','','151 × 3',453.0,140.0,0.5,31710,'wider_service',NULL,1);
INSERT INTO "need" VALUES('01a11ff82ac07b68a19532512de7f0f5','01a1a022d6007a7fb04406ef5a789cbb',3,'väki lähtee kahden vuoden jälkeen','implied',5,'puoli vuotta opettaa jokainen uusi','','151 × 2',302.0,180.0,0.25,13590,'commitment',NULL,1);
INSERT INTO "need" VALUES('01a0aeb395c070d2a3f762b74e52aa88','01a11660b9007d5e8c65024f08845c34',1,'neck and back pain at the desks','implied',2,'sick days, overtime for the others','','26 × 4',104.0,140.0,0.5,7280,'sick_days',NULL,1);
INSERT INTO "need" VALUES('01a0aeb395c07f3089a073b4e0058761','01a11660b9007d5e8c65024f08845c34',2,'one service for all sites','explicit',5,'far sites feel forgotten','','26 × 2',52.0,210.0,0.3,3276,'wider_service',NULL,1);
INSERT INTO "need" VALUES('01a0aeb395c072dcb1ca918bf8bc6540','01a11660b9007d5e8c65024f08845c34',3,'people leave after two years','implied',5,'half a year to train each new one','','26 × 2',52.0,140.0,0.5,3640,'commitment',NULL,1);
INSERT INTO "need" VALUES('01a0ec4f5fe0761f8e252ef9cfe43682','01a1b0faf8407c4f8097dc2b613ecb00',1,'niska- ja selkävaivoja työpisteillä','implied',2,'poissaoloja, ylitöitä muille','','260 × 4',1040.0,140.0,0.5,72800,'sick_days',NULL,1);
INSERT INTO "need" VALUES('01a0ec4f5fe07520a157b4ab8fdab2b6','01a1b0faf8407c4f8097dc2b613ecb00',2,'yksi palvelu kaikkiin toimipisteisiin','explicit',2,'kaukana tunnetaan jäävän unohduksiin','','260 × 3',780.0,140.0,0.5,54600,'wider_service',NULL,1);
INSERT INTO "need" VALUES('01a0ec4f5fe072b58e73281410e0b715','01a1b0faf8407c4f8097dc2b613ecb00',3,'väki lähtee kahden vuoden jälkeen','implied',4,'puoli vuotta opettaa jokainen uusi','','260 × 3',780.0,180.0,0.25,35100,'commitment',NULL,1);
INSERT INTO "need" VALUES('01a20c9c9c807f238d02c5e116353d03','01a1a5802080774285ae8770f9dba1db',4,'backs ache','implied',3,'','','',NULL,NULL,NULL,NULL,NULL,NULL,1);
CREATE TABLE "note" (
	id VARCHAR(32) NOT NULL, 
	organisation_id VARCHAR(32) NOT NULL, 
	deal_id VARCHAR(32), 
	contact_id VARCHAR(32), 
	text TEXT NOT NULL, 
	at DATETIME NOT NULL, 
	version INTEGER DEFAULT '1' NOT NULL, 
	personal BOOLEAN DEFAULT 0 NOT NULL, 
	CONSTRAINT pk_note PRIMARY KEY (id), 
	CONSTRAINT fk_note_contact_id FOREIGN KEY(contact_id) REFERENCES contact (id) ON DELETE SET NULL, 
	CONSTRAINT fk_note_organisation_id FOREIGN KEY(organisation_id) REFERENCES organisation (id) ON DELETE CASCADE, 
	CONSTRAINT fk_note_deal_id FOREIGN KEY(deal_id) REFERENCES deal (id) ON DELETE SET NULL
);
INSERT INTO "note" VALUES('019f8da700c078a0b2ea6928f6236bf2','019f7e8652807cc3830d8b7628dbd25e','019f7e8652807f5cb729c619c60a3cab','019f7e8652807f8c8074513021da8978','Board meets on the second Tuesday of the month.','2026-07-23 06:26:00.000000',2,0);
INSERT INTO "note" VALUES('01a1e3ae66a07cd088606af8a36939ef','01a0d8294b207f3085da8467f06313ff','01a0d8294b2075d9ab384309c9a937a6','01a0d8294b207d859b8e8fb2bff29101','Their sports day was in the local paper; a good opening.','2026-11-16 09:27:00.000000',1,0);
INSERT INTO "note" VALUES('01a1a5e969a07c909027e5d35c7fe058','01a119f26b407d69958d2adb7e5a3930','01a119f26b4071b5a9f0441ec9bafe62','01a119f26b407fb0a16d27a23501e088','Their sports day was in the local paper; a good opening.','2026-11-04 09:35:00.000000',2,1);
INSERT INTO "note" VALUES('01a1eeea12807f6d9fb693a68c181ea8','01a08a358b407599a8916d08d4042c36','01a08a358b407fae8782d4d52450d1c3','01a08a358b4072c397c6f4e2ec1e07d7','Sent the summary she asked for; she reads on the train.','2026-11-18 13:48:00.000000',1,0);
INSERT INTO "note" VALUES('01a144cb5a207be09e4c73df9343f55b','019f7e8652807cc3830d8b7628dbd25e','01a11ff82ac07a909bb3f5bd8e35f901','01a11ff82ac07110a94315eacd5380da','The treasurer asks about price first, then goes quiet.','2026-10-16 12:59:00.000000',2,0);
INSERT INTO "note" VALUES('01a1a08c1f207576a7aefb1f04c8f393','019f7e8652807cc3830d8b7628dbd25e','01a11ff82ac07a909bb3f5bd8e35f901','01a11ff82ac07110a94315eacd5380da','The treasurer asks about price first, then goes quiet.','2026-11-03 08:35:00.000000',2,0);
INSERT INTO "note" VALUES('01a1d4f9c0a07effa3a660487d728ccc','01a19bca78607a1b8df3ebb24bc0edca','01a19bca7860718c903336b265402308','01a19bca78607da3b6144e376ef2f11c','Their sports day was in the local paper; a good opening.','2026-11-13 12:55:00.000000',1,0);
INSERT INTO "note" VALUES('01a1622e3d807c1ba9ba481603299402','01a0aeb395c07111887c12cb5c88a534','01a0aeb395c07ac0acf71a333d9394d6','01a0aeb395c07b7fbe5de21ebb7b239d','Board meets on the second Tuesday of the month.','2026-10-22 05:56:00.000000',1,0);
INSERT INTO "note" VALUES('01a1b164416077f583393af723281166','01a0ec4f5fe0715ab279fe6e3eae75cb','01a0ec4f5fe077e08fbaaf42469cf72c','01a0ec4f5fe07f79adbc037bcc7ec116','Board meets on the second Tuesday of the month.','2026-11-06 15:05:00.000000',1,0);
INSERT INTO "note" VALUES('01a20c9c9c807ea9a415479c65dc9f50','01a1c52ec8a074858cfa01162043a7e2',NULL,NULL,'another word','2026-11-24 08:12:00.000000',2,0);
INSERT INTO "note" VALUES('01a20c9c9c807149bf1b103cdf1582b0','01a16241776079d28cc8678b093b5dd5',NULL,'01a16241776074b898463b8a4d27667d','has a boat','2026-11-24 08:12:00.000000',1,1);
INSERT INTO "note" VALUES('01a20c9c9c80781c9905d591c5b2e75a','01a20c9c9c8071eeb9a6442e9e7d6b37','01a20c9c9c807c8dbb8444d18e317041','01a20c9c9c8075348fcf31ca8e752fdf','referred by Lumo Tilit Oy. greet from Anna','2026-11-24 08:12:00.000000',1,0);
CREATE TABLE "objection" (
	id VARCHAR(32) NOT NULL, 
	call_id VARCHAR(32), 
	kind VARCHAR(40) NOT NULL, 
	variant INTEGER NOT NULL, 
	part INTEGER NOT NULL, 
	overcome BOOLEAN, 
	at DATETIME NOT NULL, 
	ask_id VARCHAR(32), 
	CONSTRAINT pk_objection PRIMARY KEY (id), 
	CONSTRAINT fk_objection_call_id FOREIGN KEY(call_id) REFERENCES call (id) ON DELETE CASCADE, 
	CONSTRAINT fk_objection_ask_id FOREIGN KEY(ask_id) REFERENCES ask (id) ON DELETE CASCADE
);
INSERT INTO "objection" VALUES('01a19af219c07326b0cde917f7f35634','01a19af17d807f0cae81d66d346c6e2b','no_time',0,2,0,'2026-11-02 06:28:40.000000',NULL);
INSERT INTO "objection" VALUES('01a13f19870073ef8177f1131e782196','01a13f18eac07327b453324ef486ab73','no_time',0,2,1,'2026-10-15 10:26:40.000000',NULL);
INSERT INTO "objection" VALUES('01a1875bc1e072418b78dc3d6baf71d7','01a1875b25a07d848f0b97522634f16f','must_be_tendered',0,2,1,'2026-10-29 11:11:40.000000',NULL);
INSERT INTO "objection" VALUES('01a1cfa290a07497adf6a1997de3a31c','01a1cfa1f46074ebbbf98bb8f1f70efb','too_expensive',0,2,1,'2026-11-12 12:01:40.000000',NULL);
INSERT INTO "objection" VALUES('01a1e8cfe0a07444bae28acdbb8deb7e','01a1e8cf446071188c6e0a5bcfd3a28f','not_now',0,2,1,'2026-11-17 09:21:40.000000',NULL);
INSERT INTO "objection" VALUES('01a0f650b70070f9b640043c019b1635','01a0f6501ac07457b9b5e3d0b9f6cf07','not_now',0,2,1,'2026-10-01 07:14:40.000000',NULL);
INSERT INTO "objection" VALUES('01a1f8032c8079b090c67fd994b2b8fd','01a1f8032c807a01b95b929e9a9a80fd','no_budget',0,2,0,'2026-11-20 08:12:00.000000',NULL);
INSERT INTO "objection" VALUES('01a20c9c9c807c6fa5a3863e1f525265','01a20c9c9c807c898d82feacab6286cd','price',0,2,1,'2026-11-24 08:11:00.000000',NULL);
CREATE TABLE operation (
	id INTEGER NOT NULL, 
	verb VARCHAR(60) NOT NULL, 
	phrase TEXT NOT NULL, 
	"values" JSON NOT NULL, 
	at DATETIME NOT NULL, 
	state VARCHAR(8) NOT NULL, 
	CONSTRAINT pk_operation PRIMARY KEY (id)
);
INSERT INTO "operation" VALUES(1,'stuff','stuff','{}','2026-11-20 08:12:00.000000','done');
INSERT INTO "operation" VALUES(2,'log_call','{organisation}: {done}','{"organisation": "Amber Energy Oy", "done": "No, lost: No need, ask again Mon 22.2."}','2026-11-20 08:12:00.000000','done');
INSERT INTO "operation" VALUES(3,'log_call','{organisation}: {done}','{"organisation": "Riekonlammen kunta", "done": "Later, parked until Mon 1.3."}','2026-11-24 08:12:00.000000','done');
INSERT INTO "operation" VALUES(4,'log_call','{organisation}: {done}','{"organisation": "Vesi Paino Oy", "done": "No, lost: No budget, or too expensive, ask again Wed 24.2."}','2026-11-24 08:12:00.000000','done');
INSERT INTO "operation" VALUES(5,'log_call','{organisation}: {done}','{"organisation": "Helmi Hoiva Oy", "done": "Busy 1/6, retry today 10:42"}','2026-11-24 08:12:00.000000','done');
INSERT INTO "operation" VALUES(6,'log_call','{organisation}: {done}','{"organisation": "Ranta Konepaja Oy", "done": "No, lost: No budget, or too expensive, ask again Wed 24.2."}','2026-11-24 08:12:00.000000','done');
INSERT INTO "operation" VALUES(7,'log_call','{organisation}: {done}','{"organisation": "Tilit Askel Oy", "done": "Later, parked until Mon 1.3."}','2026-11-24 08:12:00.000000','done');
INSERT INTO "operation" VALUES(8,'log_call','{organisation}: {done}','{"organisation": "Beacon Cleaning Oy", "done": "Do not call, lost: Does not want to be called, nobody calls there again"}','2026-11-24 08:12:00.000000','done');
INSERT INTO "operation" VALUES(9,'log_call','{organisation}: {done}','{"organisation": "Quarry Electric Oy", "done": "No answer 1/6, retry today 15:00"}','2026-11-24 08:12:00.000000','done');
INSERT INTO "operation" VALUES(10,'log_call','{organisation}: {done}','{"organisation": "Aura Rakennus Oy", "done": "Later, parked until Mon 1.3."}','2026-11-24 08:12:00.000000','done');
INSERT INTO "operation" VALUES(11,'add_followup','follow-up: {reason}','{"reason": "as agreed"}','2026-11-24 08:12:00.000000','done');
INSERT INTO "operation" VALUES(12,'plan_step','follow-up: {reason}','{"reason": "they asked for it"}','2026-11-24 08:12:00.000000','done');
INSERT INTO "operation" VALUES(13,'finish_marked','done: {reason}, {organisation}','{"reason": "New prospect from referral: agree a meeting", "organisation": "Aarni S\u00e4hk\u00f6 Oy"}','2026-11-24 08:12:00.000000','done');
INSERT INTO "operation" VALUES(14,'choose_no_step','no next step: {organisation}, {reason}','{"organisation": "Aarni S\u00e4hk\u00f6 Oy", "reason": "they call us"}','2026-11-24 08:12:00.000000','done');
INSERT INTO "operation" VALUES(15,'agree_meeting','meeting with {organisation} {when}','{"organisation": "Utusel\u00e4n kaupunki", "when": "tomorrow 11:00", "still": ""}','2026-11-24 08:12:00.000000','done');
INSERT INTO "operation" VALUES(16,'apply_changes','brought in line with playbook and days off; follow-ups changed: {count}','{"count": 1}','2026-11-24 08:12:00.000000','done');
INSERT INTO "operation" VALUES(17,'save_view','view saved: {name}','{"name": "Fair 14"}','2026-11-24 08:12:00.000000','done');
INSERT INTO "operation" VALUES(18,'rename_view','view {old} is called {name} now','{"old": "Fair 14", "name": "Fairs 15"}','2026-11-24 08:12:00.000000','done');
INSERT INTO "operation" VALUES(19,'finish_marked','done: {reason}, {organisation}','{"reason": "Is everything we promised in use?", "organisation": "Sparrow & Willow Ltd"}','2026-11-24 08:12:00.000000','done');
INSERT INTO "operation" VALUES(20,'reschedule_followup','moved {organisation} to {day}','{"organisation": "Aura Rakennus Oy", "day": "Sat 23.1."}','2026-11-24 08:12:00.000000','done');
INSERT INTO "operation" VALUES(21,'finish_marked','done: {count} follow-ups','{"count": 4}','2026-11-24 08:12:00.000000','done');
INSERT INTO "operation" VALUES(22,'put_off_marked','put off {count} by {span}','{"count": 4, "span": "1 week"}','2026-11-24 08:12:00.000000','done');
INSERT INTO "operation" VALUES(23,'move_marked','{done}; stay as they are: {count}','{"done": "moved 3 to Tue 1.12.", "count": 1}','2026-11-24 08:12:00.000000','done');
INSERT INTO "operation" VALUES(24,'hold_marked','on hold: {count} follow-ups, {why}','{"count": 4, "why": "they move house"}','2026-11-24 08:12:00.000000','done');
INSERT INTO "operation" VALUES(25,'release_marked','released {count} follow-ups','{"count": 2}','2026-11-24 08:12:00.000000','done');
INSERT INTO "operation" VALUES(26,'change_kind','{done}; stay as they are: {count}','{"done": "3 follow-ups: Call back from now on", "count": 1}','2026-11-24 08:12:00.000000','done');
INSERT INTO "operation" VALUES(27,'cancel_meeting','meeting with {organisation} called off','{"organisation": "Helmi Hoiva Oy"}','2026-11-24 08:12:00.000000','done');
INSERT INTO "operation" VALUES(28,'drop_view','view dropped: {name}','{"name": "Fairs 15"}','2026-11-24 08:12:00.000000','done');
INSERT INTO "operation" VALUES(29,'merge_organisations','merged {gone} into {organisation}','{"gone": "Ranta Konepaja Oy", "organisation": "Ranta Konepaja Oy"}','2026-11-24 08:12:00.000000','done');
INSERT INTO "operation" VALUES(30,'merge_organisations','merged {gone} into {organisation}','{"gone": "Vesi Paino Oy", "organisation": "Vesi Paino Oy"}','2026-11-24 08:12:00.000000','done');
INSERT INTO "operation" VALUES(31,'merge_contacts','two records of {contact} merged, {organisation}','{"contact": "Meri Niskanen", "organisation": "Vesi Paino Oy"}','2026-11-24 08:12:00.000000','done');
INSERT INTO "operation" VALUES(32,'import_file','imported {count} organisations from {file}','{"count": 1, "file": "list29.csv"}','2026-11-24 08:12:00.000000','done');
INSERT INTO "operation" VALUES(33,'edit_organisation','edited: {organisation}','{"organisation": "Kuusiniemen kunta 2"}','2026-11-24 08:12:00.000000','done');
INSERT INTO "operation" VALUES(34,'revert_import','took back the import of {file}','{"file": "list29.csv"}','2026-11-24 08:12:00.000000','done');
INSERT INTO "operation" VALUES(35,'add_organisation','added: {organisation}','{"organisation": "Uusi 32"}','2026-11-24 08:12:00.000000','done');
INSERT INTO "operation" VALUES(36,'add_contact','added: {contact}, {organisation}','{"contact": "Uuno", "organisation": "Sparrow & Willow Ltd"}','2026-11-24 08:12:00.000000','done');
INSERT INTO "operation" VALUES(37,'edit_contact','edited: {contact}','{"contact": "Toinen"}','2026-11-24 08:12:00.000000','done');
INSERT INTO "operation" VALUES(38,'remove_contact','removed: {contact}','{"contact": "Elina Haapala"}','2026-11-24 08:12:00.000000','done');
INSERT INTO "operation" VALUES(39,'set_role','{contact}: {role}','{"contact": "Meri Niskanen", "role": "decides"}','2026-11-24 08:12:00.000000','done');
INSERT INTO "operation" VALUES(40,'add_note','note: {words}','{"words": "a word"}','2026-11-24 08:12:00.000000','done');
INSERT INTO "operation" VALUES(41,'edit_note','note edited: {words}','{"words": "another word"}','2026-11-24 08:12:00.000000','done');
INSERT INTO "operation" VALUES(42,'add_personal','remembered of {who}: {words}','{"who": "Olli Toivonen", "words": "has a boat"}','2026-11-24 08:12:00.000000','done');
INSERT INTO "operation" VALUES(43,'mark_personal','a personal note now: {words}','{"words": "Their sports day was in the local paper\u2026"}','2026-11-24 08:12:00.000000','done');
INSERT INTO "operation" VALUES(44,'do_not_call','do not call: {who}','{"who": "Kuusiniemen kunta 2"}','2026-11-24 08:12:00.000000','done');
INSERT INTO "operation" VALUES(45,'allow_calls','may be called again: {who}','{"who": "Kuusiniemen kunta 2"}','2026-11-24 08:12:00.000000','done');
INSERT INTO "operation" VALUES(46,'tell_apart','not the same: {one} and {other}','{"one": "Leipomo Pihlaja Oy", "other": "Leipomo Pihlaja Oy"}','2026-11-24 08:12:00.000000','done');
INSERT INTO "operation" VALUES(47,'end_deal','won: {organisation}','{"organisation": "Sarkaniemen kunta"}','2026-11-24 08:12:00.000000','done');
INSERT INTO "operation" VALUES(48,'end_deal','parked: {organisation}','{"organisation": "Pine & Beacon Ltd"}','2026-11-24 08:12:00.000000','done');
INSERT INTO "operation" VALUES(49,'choose_process','{organisation} travels by {process}: stands in {stage} now','{"organisation": "Utusel\u00e4n kaupunki", "process": "Seven steps", "stage": "Approach"}','2026-11-24 08:12:00.000000','done');
INSERT INTO "operation" VALUES(50,'choose_process','{organisation} travels by {process}: stands in {stage} now','{"organisation": "Suunnittelu Paasi Oy", "process": "Seven steps", "stage": "Follow-up"}','2026-11-24 08:12:00.000000','done');
INSERT INTO "operation" VALUES(51,'keep_agreement','agreement with {organisation} written down','{"organisation": "Vesi Paino Oy"}','2026-11-24 08:12:00.000000','done');
INSERT INTO "operation" VALUES(52,'record_ask','{organisation}: {done}','{"organisation": "Vesi Leipomo Oy", "done": "asked: yes, a pilot, deal \u2192 Agreement"}','2026-11-24 08:12:00.000000','done');
INSERT INTO "operation" VALUES(53,'change_need','changed need: {words}','{"words": "knees too"}','2026-11-24 08:12:00.000000','done');
INSERT INTO "operation" VALUES(54,'begin_anew','needs mapped anew: {organisation}','{"organisation": "Sparrow & Willow Ltd"}','2026-11-24 08:12:00.000000','done');
INSERT INTO "operation" VALUES(55,'new_quote','version {number} of the quote for {organisation}','{"number": 1, "organisation": "Uusi 32"}','2026-11-24 08:12:00.000000','done');
INSERT INTO "operation" VALUES(56,'add_whole','version {number}: {option}, {total}','{"number": 1, "option": "12 months", "total": "4\u00a0200.00\u00a0\u20ac"}','2026-11-24 08:12:00.000000','done');
INSERT INTO "operation" VALUES(57,'put_line','version {number}: {what}, {total}','{"number": 1, "what": "Kick-off", "total": "500.00\u00a0\u20ac"}','2026-11-24 08:12:00.000000','done');
INSERT INTO "operation" VALUES(58,'name_option','version {number}: {option}','{"number": 1, "option": "Small"}','2026-11-24 08:12:00.000000','done');
INSERT INTO "operation" VALUES(59,'set_term','version {number}: {option}, {total}','{"number": 1, "option": "Small", "total": "2\u00a0900.00\u00a0\u20ac"}','2026-11-24 08:12:00.000000','done');
INSERT INTO "operation" VALUES(60,'drop_option','version {number}: dropped {what}','{"number": 1, "what": "12 months"}','2026-11-24 08:12:00.000000','done');
INSERT INTO "operation" VALUES(61,'set_validity','version {number}: stands until {day}','{"number": 1, "day": "Sun 31.1."}','2026-11-24 08:12:00.000000','done');
INSERT INTO "operation" VALUES(62,'give_quote','gave version {number} to {organisation}','{"number": 1, "organisation": "Uusi 32"}','2026-11-24 08:12:00.000000','done');
INSERT INTO "operation" VALUES(63,'accept_quote','{organisation} accepted: {option}, {total}','{"organisation": "Tuomi Rakennus Oy", "option": "12 kuukautta", "total": "17\u00a0640.00\u00a0\u20ac"}','2026-11-24 08:12:00.000000','done');
INSERT INTO "operation" VALUES(64,'choose_category','category: {category}, {organisation}','{"category": "Goods and services", "organisation": "Hilla Puu Oy"}','2026-11-24 08:12:00.000000','done');
INSERT INTO "operation" VALUES(65,'choose_route','route: {route}, {organisation}','{"route": "Open", "organisation": "Hilla Puu Oy"}','2026-11-24 08:12:00.000000','done');
INSERT INTO "operation" VALUES(66,'add_requirements','{count} requirements added','{"count": 2}','2026-11-24 08:12:00.000000','done');
INSERT INTO "operation" VALUES(67,'set_deadlines','{organisation}: {deadlines}','{"organisation": "Hilla Puu Oy", "deadlines": "bid by Friday 18 December 2026 at 12:00 \u00b7 decision Friday 15 January 2027"}','2026-11-24 08:12:00.000000','done');
INSERT INTO "operation" VALUES(68,'note_tender','noted about the purchase of {organisation}','{"organisation": "Hilla Puu Oy"}','2026-11-24 08:12:00.000000','done');
INSERT INTO "operation" VALUES(69,'send_bid','bid sent to {organisation}, though open: {open}','{"organisation": "Hilla Puu Oy", "open": "Extract from the trade register, as recent as they ask for \u00b7 Proof that taxes are paid \u00b7 Proof that\u2026"}','2026-11-24 08:12:00.000000','done');
INSERT INTO "operation" VALUES(70,'take_back_bid','the bid was not sent: {organisation}','{"organisation": "Hilla Puu Oy"}','2026-11-24 08:12:00.000000','done');
INSERT INTO "operation" VALUES(71,'move_deal','moved {organisation} to {stage}','{"organisation": "Hietasel\u00e4n kaupunki", "stage": "Closing"}','2026-11-24 08:12:00.000000','done');
INSERT INTO "operation" VALUES(72,'move_card','moved {organisation} to {stage}','{"organisation": "Tuomi Rakennus Oy", "stage": "Benefits"}','2026-11-24 08:12:00.000000','done');
INSERT INTO "operation" VALUES(73,'move_many','{done}; criteria left open by {count}','{"done": "moved 2 deals to Closing", "count": 2}','2026-11-24 08:12:00.000000','done');
INSERT INTO "operation" VALUES(74,'shift_many','{done}; criteria left open by {count}','{"done": "moved 3 deals a stage on", "count": 2}','2026-11-24 08:12:00.000000','done');
INSERT INTO "operation" VALUES(75,'end_many','parked: {count} deals','{"count": 4}','2026-11-24 08:12:00.000000','done');
INSERT INTO "operation" VALUES(76,'tag_many','tags {tags}: {count} organisations','{"tags": "+#fair 73", "count": 4}','2026-11-24 08:12:00.000000','done');
INSERT INTO "operation" VALUES(77,'change_return','{organisation} comes back {day}','{"organisation": "Riekonlammen kunta", "day": "Wed 9.12."}','2026-11-24 08:12:00.000000','done');
INSERT INTO "operation" VALUES(78,'reopen_deal','reopened: {organisation}','{"organisation": "Beacon Cleaning Oy"}','2026-11-24 08:12:00.000000','done');
INSERT INTO "operation" VALUES(79,'tick_criterion','ticked: {criterion}, {organisation}','{"criterion": "The hand-over note is written", "organisation": "Aarni S\u00e4hk\u00f6 Oy"}','2026-11-24 08:12:00.000000','done');
INSERT INTO "operation" VALUES(80,'add_deal','new deal: {organisation}','{"organisation": "Leipomo Routa Oy"}','2026-11-24 08:12:00.000000','done');
INSERT INTO "operation" VALUES(81,'edit_deal','edited: {title}','{"title": "Less"}','2026-11-24 08:12:00.000000','done');
INSERT INTO "operation" VALUES(82,'add_need','need: {words}','{"words": "backs ache"}','2026-11-24 08:12:00.000000','done');
INSERT INTO "operation" VALUES(83,'change_need','changed need: {words}','{"words": "knees too"}','2026-11-24 08:12:00.000000','done');
INSERT INTO "operation" VALUES(84,'rank_need','moved need to place {place}: {words}','{"place": 3, "words": "one service for all sites"}','2026-11-24 08:12:00.000000','done');
INSERT INTO "operation" VALUES(85,'drop_need','dropped need: {words}','{"words": "yksi palvelu kaikkiin toimipisteisiin"}','2026-11-24 08:12:00.000000','done');
INSERT INTO "operation" VALUES(86,'present_benefits','{organisation}: {done}','{"organisation": "Kuusiniemen kunta 2", "done": "1 benefit shown"}','2026-11-24 08:12:00.000000','done');
INSERT INTO "operation" VALUES(87,'send_paper','memo for {organisation} sent','{"organisation": "Sarkaniemen kunta"}','2026-11-24 08:12:00.000000','done');
INSERT INTO "operation" VALUES(88,'new_quote','version {number} of the quote for {organisation}','{"number": 1, "organisation": "Helmi Hoiva Oy"}','2026-11-24 08:12:00.000000','done');
INSERT INTO "operation" VALUES(89,'give_quote','gave version {number} to {organisation}','{"number": 1, "organisation": "Helmi Hoiva Oy"}','2026-11-24 08:12:00.000000','done');
INSERT INTO "operation" VALUES(90,'decline_quote','{organisation} declined version {number}','{"organisation": "Uusi 32", "number": 1}','2026-11-24 08:12:00.000000','done');
INSERT INTO "operation" VALUES(91,'check_agreement','terms walked through with {organisation}','{"organisation": "Beacon Cleaning Oy"}','2026-11-24 08:12:00.000000','done');
INSERT INTO "operation" VALUES(92,'answer_reference','{organisation} may be named as a reference','{"organisation": "Aarni S\u00e4hk\u00f6 Oy"}','2026-11-24 08:12:00.000000','done');
INSERT INTO "operation" VALUES(93,'sign','signed {day} · {done}','{"day": "24.11.2026", "done": "won: Lumo Tilit Oy; still open: Timing is thought through: now, or a date to come back", "organisation": "Lumo Tilit Oy"}','2026-11-24 08:12:00.000000','done');
INSERT INTO "operation" VALUES(94,'tick_item','ticked: {item}, {organisation}','{"item": "Reference and names", "organisation": "Sarkaniemen kunta"}','2026-11-24 08:12:00.000000','done');
INSERT INTO "operation" VALUES(95,'move_item','{item}: by {day}','{"item": "Reference and names", "day": "Thu 31.12."}','2026-11-24 08:12:00.000000','done');
INSERT INTO "operation" VALUES(96,'assign_item','{item}: {owner} sees to it','{"item": "Reference and names", "owner": "Otto"}','2026-11-24 08:12:00.000000','done');
INSERT INTO "operation" VALUES(97,'record_feedback','{organisation} said: {measure}, {level}','{"organisation": "Leipomo Pihlaja Oy", "measure": "Satisfaction", "level": "dissatisfied"}','2026-11-24 08:12:00.000000','done');
INSERT INTO "operation" VALUES(98,'open_with_step','complaint of {organisation} taken down','{"organisation": "Ranta Konepaja Oy"}','2026-11-24 08:12:00.000000','done');
INSERT INTO "operation" VALUES(99,'take_step','step taken: {step} · {complaint}','{"step": "Stay calm and do not argue. Right now o\u2026", "complaint": "Ranta Konepaja Oy"}','2026-11-24 08:12:00.000000','done');
INSERT INTO "operation" VALUES(100,'note_case','written down: {complaint}','{"complaint": "Ranta Konepaja Oy, \u201cit broke\u201d"}','2026-11-24 08:12:00.000000','done');
INSERT INTO "operation" VALUES(101,'promise_answer','promised by {day}: {complaint}','{"day": "Thu 21.1.", "complaint": "Ranta Konepaja Oy, \u201cit broke\u201d"}','2026-11-24 08:12:00.000000','done');
INSERT INTO "operation" VALUES(102,'take_back_step','step not taken yet · {complaint}','{"complaint": "Ranta Konepaja Oy, \u201cit broke\u201d"}','2026-11-24 08:12:00.000000','done');
INSERT INTO "operation" VALUES(103,'close_complaint','complaint closed: {complaint}','{"complaint": "Ranta Konepaja Oy, \u201cit broke\u201d"}','2026-11-24 08:12:00.000000','done');
INSERT INTO "operation" VALUES(104,'reopen_complaint','complaint opened again: {complaint}','{"complaint": "Ranta Konepaja Oy, \u201cit broke\u201d"}','2026-11-24 08:12:00.000000','done');
INSERT INTO "operation" VALUES(105,'record_referral','new prospect {organisation}; {source}','{"organisation": "Suositeltu 102 Oy", "source": "referred by Lumo Tilit Oy"}','2026-11-24 08:12:00.000000','done');
INSERT INTO "operation" VALUES(106,'start_checklist','checklist begun: {organisation}','{"organisation": "Leipomo Pihlaja Oy"}','2026-11-24 08:12:00.000000','done');
INSERT INTO "operation" VALUES(107,'grade_customer','{organisation}: class {care_class}','{"organisation": "Tilit Askel Oy", "care_class": "A1"}','2026-11-24 08:12:00.000000','done');
INSERT INTO "operation" VALUES(108,'grade_customer','{organisation}: no class any more','{"organisation": "Tilit Askel Oy", "care_class": ""}','2026-11-24 08:12:00.000000','done');
INSERT INTO "operation" VALUES(109,'open_complaint','complaint of {organisation} taken down','{"organisation": "Uusi 32"}','2026-11-24 08:12:00.000000','done');
INSERT INTO "operation" VALUES(110,'close_complaint','complaint closed: {complaint}','{"complaint": "Ranta Konepaja Oy, \u201cit broke\u201d"}','2026-11-24 08:12:00.000000','done');
INSERT INTO "operation" VALUES(111,'ask_recommendation','{organisation} asked for a reference','{"organisation": "Vesi Leipomo Oy"}','2026-11-24 08:12:00.000000','done');
INSERT INTO "operation" VALUES(112,'record_reference','{organisation} may be named as a reference','{"organisation": "Uusi 32"}','2026-11-24 08:12:00.000000','done');
INSERT INTO "operation" VALUES(113,'decline_recommendation','{organisation} gives no names','{"organisation": "Ranta Konepaja Oy"}','2026-11-24 08:12:00.000000','done');
INSERT INTO "operation" VALUES(114,'save_view','view saved: {name}','{"name": "Tampere first"}','2026-11-24 08:12:00.000000','done');
INSERT INTO "operation" VALUES(115,'log_call','{organisation}: {done}','{"organisation": "Fieldgate Print Oy", "done": "No answer 1/6, retry today 15:00"}','2026-11-24 08:12:00.000000','done');
CREATE TABLE organisation (
	id VARCHAR(32) NOT NULL, 
	name TEXT NOT NULL, 
	search_key TEXT NOT NULL, 
	business_id VARCHAR(32), 
	segment VARCHAR(40) NOT NULL, 
	industry TEXT DEFAULT '' NOT NULL, 
	headcount INTEGER, 
	city TEXT DEFAULT '' NOT NULL, 
	web TEXT DEFAULT '' NOT NULL, 
	source TEXT DEFAULT '' NOT NULL, 
	sourced_on DATE, 
	care_class VARCHAR(2), 
	tags JSON NOT NULL, 
	notes TEXT DEFAULT '' NOT NULL, 
	do_not_call BOOLEAN DEFAULT 0 NOT NULL, 
	created_at DATETIME NOT NULL, 
	version INTEGER DEFAULT '1' NOT NULL, 
	CONSTRAINT pk_organisation PRIMARY KEY (id)
);
INSERT INTO "organisation" VALUES('01a14479dec07bdd8164d8399f767c45','Ranta Konepaja Oy','ranta konepaja oy','9303358-0','company','energy',392,'Oulu','https://www.amber-energy.example','well-being fair','2026-10-05',NULL,'["spring"]','also known as Amber Energy Oy, 9039577-0',0,'2026-09-29 08:00:00.000000',2);
INSERT INTO "organisation" VALUES('01a1ab2c274073f39e5271007814e8a2','Kaski Muovi Oy','kaski muovi oy','9375016-8','company','plastics',9,'Turku','https://www.kaski-muovi.example','networking breakfast','2026-10-23',NULL,'["fair"]','',0,'2026-11-05 10:06:00.000000',1);
INSERT INTO "organisation" VALUES('019f7e8652807cc3830d8b7628dbd25e','Vesi Paino Oy','vesi paino oy','9038410-7','company','retail',34,'Rovaniemi','https://www.hilla-kauppa.example','our web page','2026-07-06',NULL,'[]','also known as Hilla Kauppa Oy, 9622388-1',0,'2026-07-20 07:56:00.000000',2);
INSERT INTO "organisation" VALUES('01a0d1fa58c072a5aa3753915c76f18a','Quarry Electric Oy','quarry electric oy','9547560-6','company','electrical work',93,'Joensuu','https://www.quarry-electric.example','well-being fair','2026-09-09',NULL,'[]','',0,'2026-09-24 05:54:00.000000',1);
INSERT INTO "organisation" VALUES('01a0d8294b207f3085da8467f06313ff','Suunnittelu Paasi Oy','suunnittelu paasi oy','9912168-8','company','engineering',32,'Pori','https://www.suunnittelu-paasi.example','well-being fair','2026-09-10','A2','["fair 73"]','',0,'2026-09-25 10:43:00.000000',2);
INSERT INTO "organisation" VALUES('01a119f26b407d69958d2adb7e5a3930','Tuomi Rakennus Oy','tuomi rakennus oy','9439460-1','company','construction',356,'Pori','https://www.tuomi-rakennus.example','well-being fair','2026-09-24',NULL,'[]','',0,'2026-10-08 05:18:00.000000',1);
INSERT INTO "organisation" VALUES('01a162cacba07b468f2f39495d09dd29','Aarni Sähkö Oy','aarni sähkö oy','9819889-4','company','electrical work',21,'Espoo','https://www.aarni-sahko.example','referral','2026-10-20',NULL,'[]','',0,'2026-10-22 08:47:00.000000',1);
INSERT INTO "organisation" VALUES('01a1590b11607abd936e816b402d5ebb','Willow & Rowan Ltd','willow & rowan ltd','9015267-2','company','metal industry',122,'Oulu','https://www.willow-rowan.example','well-being fair','2026-10-06',NULL,'[]','',0,'2026-10-20 11:21:00.000000',1);
INSERT INTO "organisation" VALUES('01a08a358b407599a8916d08d4042c36','Sparrow & Willow Ltd','sparrow & willow ltd','9851258-0','company','food',43,'Seinäjoki','https://www.sparrow-willow.example','municipal web pages','2026-09-08','A3','["spring"]','',0,'2026-09-10 07:26:00.000000',1);
INSERT INTO "organisation" VALUES('01a16241776079d28cc8678b093b5dd5','Vesi Leipomo Oy','vesi leipomo oy','9266537-5','company','food',10,'Kokkola','https://www.vesi-leipomo.example','well-being fair','2026-10-12',NULL,'[]','',0,'2026-10-22 06:17:00.000000',1);
INSERT INTO "organisation" VALUES('01a19b888d6071769bcddba3220b2d2d','Leipomo Routa Oy','leipomo routa oy','9225318-6','company','food',9,'Joensuu','https://www.leipomo-routa.example','municipal web pages','2026-10-27',NULL,'[]','',0,'2026-11-02 09:13:00.000000',1);
INSERT INTO "organisation" VALUES('01a1a5d370a077e4b9f125a5fa07ba82','Honka Sähkö Oy','honka sähkö oy','9505451-0','company','electrical work',25,'Seinäjoki','https://www.honka-sahko.example','well-being fair','2026-11-02',NULL,'["fair 73"]','',0,'2026-11-04 09:11:00.000000',2);
INSERT INTO "organisation" VALUES('01a13e0ad6207c81b96a48a1ef6cbfc5','Beacon Cleaning Oy','beacon cleaning oy','9942451-5','company','cleaning',137,'Kokkola','https://www.beacon-cleaning.example','well-being fair','2026-09-29',NULL,'["fair"]','',0,'2026-10-15 05:31:00.000000',1);
INSERT INTO "organisation" VALUES('01a1c52ec8a074858cfa01162043a7e2','Utuselän kaupunki','utuselän kaupunki','9547688-7','municipality','public administration',539,'Utuselkä','https://www.utuselan-kaupunki.example','referral','2026-11-05',NULL,'[]','',0,'2026-11-10 11:19:00.000000',1);
INSERT INTO "organisation" VALUES('01a1e3cd8760774a8da05d44409eca59','Lakka Siivous Oy','lakka siivous oy','9209562-4','company','cleaning',21,'Tampere','https://www.lakka-siivous.example','networking breakfast','2026-11-06',NULL,'[]','',0,'2026-11-16 10:01:00.000000',1);
INSERT INTO "organisation" VALUES('01a18792fe807a1fb4095c57b54b5d27','Riekonlammen kunta','riekonlammen kunta','9589227-4','municipality','public administration',1475,'Riekonlampi','https://www.riekonlammen-kunta.example','referral','2026-10-24',NULL,'[]','',0,'2026-10-29 12:12:00.000000',1);
INSERT INTO "organisation" VALUES('01a13962d1e076ef876c6515b1d2b6ae','Helmi Hoiva Oy','helmi hoiva oy','9467890-3','company','health and social care',97,'Turku','https://www.helmi-hoiva.example','well-being fair','2026-09-30',NULL,'[]','',0,'2026-10-14 07:49:00.000000',1);
INSERT INTO "organisation" VALUES('01a143d7d260798281a7d2f41ff2581f','Lumo Tilit Oy','lumo tilit oy','9031959-1','company','accounting',30,'Seinäjoki','https://www.lumo-tilit.example','referral','2026-10-11',NULL,'["spring"]','',0,'2026-10-16 08:33:00.000000',1);
INSERT INTO "organisation" VALUES('01a0c8d46d807aa7a9520ca2f902b366','Aura Rakennus Oy','aura rakennus oy','9779020-4','company','construction',16,'Turku','https://www.aura-rakennus.example','networking breakfast','2026-09-19',NULL,'[]','',0,'2026-09-22 11:16:00.000000',1);
INSERT INTO "organisation" VALUES('01a19bca78607a1b8df3ebb24bc0edca','Louhi Siivous Oy','louhi siivous oy','9580226-7','company','',NULL,'Kuopio','https://www.louhi-siivous.example','business directory','2026-10-17',NULL,'[]','',0,'2026-11-02 10:25:00.000000',1);
INSERT INTO "organisation" VALUES('01a1e87bf4407ebe9e954868ef4253af','Sarkaniemen kunta','sarkaniemen kunta','9959819-5','municipality','public administration',1520,'Sarkaniemi','https://www.sarkaniemen-kunta.example','referral','2026-11-04',NULL,'["spring", "fair 73"]','',0,'2026-11-17 07:50:00.000000',2);
INSERT INTO "organisation" VALUES('01a15d0e4a2074709c387b1f410a8aab','Pine & Beacon Ltd','pine & beacon ltd','9783657-5','company','wood products',17,'Vaasa','https://www.pine-beacon.example','business directory','2026-10-05',NULL,'[]','',0,'2026-10-21 06:03:00.000000',1);
INSERT INTO "organisation" VALUES('01a1a68f1f807b008f13a784f01cf87e','Hilla Puu Oy','hilla puu oy','9574165-2','company','wood products',34,'Pori','https://www.hilla-puu.example','referral','2026-10-16',NULL,'[]','',0,'2026-11-04 12:36:00.000000',1);
INSERT INTO "organisation" VALUES('01a18bd1b9a07b6cb37634d608958fdc','Tilit Askel Oy','tilit askel oy','9814240-1','company','accounting',124,'Salo','https://www.tilit-askel.example','our web page','2026-10-29',NULL,'[]','',0,'2026-10-30 07:59:00.000000',3);
INSERT INTO "organisation" VALUES('01a0aeb395c07111887c12cb5c88a534','Leipomo Pihlaja Oy','leipomo pihlaja oy','9004016-0','company','food',32,'Vantaa','https://www.leipomo-pihlaja.example','referral','2026-08-29','A3','["fair 73"]','',0,'2026-09-17 09:30:00.000000',2);
INSERT INTO "organisation" VALUES('01a158c2bdc0772eb0486fb34ebf97b4','Kuusiniemen kunta 2','kuusiniemen kunta 2',NULL,'municipality','',NULL,'','','',NULL,NULL,'["new"]','',0,'2026-10-20 10:02:00.000000',4);
INSERT INTO "organisation" VALUES('01a0ec4f5fe0715ab279fe6e3eae75cb','Fieldgate Print Oy','fieldgate print oy','9956435-8','company','printing and packaging',325,'Rovaniemi','https://www.fieldgate-print.example','our web page','2026-09-28',NULL,'["fair"]','',0,'2026-09-29 08:37:00.000000',1);
INSERT INTO "organisation" VALUES('01a1e37de0c078eabd2c7500c3879815','Hietaselän kaupunki','hietaselän kaupunki','9426367-9','municipality','public administration',1395,'Hietaselkä','https://www.hietaselan-kaupunki.example','municipal web pages','2026-11-12',NULL,'[]','',0,'2026-11-16 08:34:00.000000',1);
INSERT INTO "organisation" VALUES('01a20c9c9c80762eb774eb5248db40af','Uusi 32','uusi 32',NULL,'company','',NULL,'','','',NULL,NULL,'[]','',0,'2026-11-24 08:12:00.000000',1);
INSERT INTO "organisation" VALUES('01a20c9c9c8071eeb9a6442e9e7d6b37','Suositeltu 102 Oy','suositeltu 102 oy',NULL,'company','',NULL,'','','referred by Lumo Tilit Oy','2026-11-24',NULL,'[]','',0,'2026-11-24 08:12:00.000000',1);
CREATE TABLE "paper" (
	id VARCHAR(32) NOT NULL, 
	organisation_id VARCHAR(32) NOT NULL, 
	deal_id VARCHAR(32), 
	contact_id VARCHAR(32), 
	quote_id VARCHAR(32), 
	kind VARCHAR(10) NOT NULL, 
	language VARCHAR(2) NOT NULL, 
	subject TEXT DEFAULT '' NOT NULL, 
	made TEXT DEFAULT '' NOT NULL, 
	body TEXT DEFAULT '' NOT NULL, 
	created_at DATETIME NOT NULL, 
	sent_at DATETIME, 
	CONSTRAINT pk_paper PRIMARY KEY (id), 
	CONSTRAINT fk_paper_quote_id FOREIGN KEY(quote_id) REFERENCES quote (id) ON DELETE SET NULL, 
	CONSTRAINT ck_paper_kind_known CHECK (kind IN ('memo', 'quote', 'hand_over', 'plan')), 
	CONSTRAINT fk_paper_contact_id FOREIGN KEY(contact_id) REFERENCES contact (id) ON DELETE SET NULL, 
	CONSTRAINT fk_paper_organisation_id FOREIGN KEY(organisation_id) REFERENCES organisation (id) ON DELETE CASCADE, 
	CONSTRAINT fk_paper_deal_id FOREIGN KEY(deal_id) REFERENCES deal (id) ON DELETE SET NULL
);
INSERT INTO "paper" VALUES('01a1453a218079ea959c835229cdb60b','01a08a358b407599a8916d08d4042c36','01a08a358b407fae8782d4d52450d1c3','01a08a358b4072c397c6f4e2ec1e07d7',NULL,'memo','en','What we talked about: Sparrow & Willow Ltd','What we talked about: Sparrow & Willow Ltd
Hello Claire,

Thank you for your time. Here is what I heard, in your own words, and short enough to forward to anyone who could not be there. If I got something wrong, tell me and I will correct it.

## What makes work harder today

1. “neck and back pain at the desks”
   - what it leads to: sick days, overtime for the others
2. “people leave after two years”
   - what it leads to: half a year to train each new one

## What the present situation costs

Calculated like this (quantity × cost × share):

- “neck and back pain at the desks”: 34 × 4 × 180 € × 25 % = 6 120 € a year
- “one service for all sites”: 34 × 4 × 180 € × 25 % = 6 120 € a year
- “people leave after two years”: 34 × 3 × 180 € × 25 % = 4 590 € a year
- **In total 16 830 € a year**

## What a solution would be worth to you

- “one service for all sites”
  - today: far sites feel forgotten
- “it would show in the staff survey, and I would show it to the board”
- **In euros: up to 16 830 € a year**

## What we would do about it

Each line answers something you told me:

- “neck and back pain at the desks” → **Fewer sick days**. Aches are caught early, before they turn into days away.
- “one service for all sites” → **Wider services**. One service gives everyone something of their own, at any hour and in any place.
- “people leave after two years” → **Commitment**. People stay where they feel looked after.

In one sentence, for those who do not know us: Kotitreeni Oy brings guided exercise to people at work and at home, at a time that suits each of them.

Best regards,  
Aino Laine  
Kotitreeni Oy','Hello Claire,

Thank you for your time. Here is what I heard, in your own words, and short enough to forward to anyone who could not be there. If I got something wrong, tell me and I will correct it.

## What makes work harder today

1. “neck and back pain at the desks”
   - what it leads to: sick days, overtime for the others
2. “people leave after two years”
   - what it leads to: half a year to train each new one

## What the present situation costs

Calculated like this (quantity × cost × share):

- “neck and back pain at the desks”: 34 × 4 × 180 € × 25 % = 6 120 € a year
- “one service for all sites”: 34 × 4 × 180 € × 25 % = 6 120 € a year
- “people leave after two years”: 34 × 3 × 180 € × 25 % = 4 590 € a year
- **In total 16 830 € a year**

## What a solution would be worth to you

- “one service for all sites”
  - today: far sites feel forgotten
- “it would show in the staff survey, and I would show it to the board”
- **In euros: up to 16 830 € a year**

## What we would do about it

Each line answers something you told me:

- “neck and back pain at the desks” → **Fewer sick days**. Aches are caught early, before they turn into days away.
- “one service for all sites” → **Wider services**. One service gives everyone something of their own, at any hour and in any place.
- “people leave after two years” → **Commitment**. People stay where they feel looked after.

In one sentence, for those who do not know us: Kotitreeni Oy brings guided exercise to people at work and at home, at a time that suits each of them.

Best regards,  
Aino Laine  
Kotitreeni Oy','2026-10-16 15:00:00.000000','2026-10-16 15:00:00.000000');
INSERT INTO "paper" VALUES('01a1e3d5c4c07f0783c24e58723b2930','01a08a358b407599a8916d08d4042c36','01a08a358b407fae8782d4d52450d1c3','01a08a358b4072c397c6f4e2ec1e07d7',NULL,'hand_over','en','Hand-over: Sparrow & Willow Ltd','Hand-over: Sparrow & Willow Ltd
For whoever delivers: what was agreed, what was promised, and what is good to know before you first talk with them. Ask me anything.

Aino Laine

## Terms

- Agreed: 3 months, 540.00 € without VAT.
- Signed Monday 16 November 2026
- Starts Monday 16 November 2026
- Ends Monday 15 February 2027
- Renewal to be decided by Friday 15 January 2027

## Price

| What | Quantity | € each/month | Months | Total |
| --- | ---: | ---: | ---: | ---: |
| Licence for guided home exercise | 20 | 9.00 | 3 | 540.00 € |
| **Total without VAT** |  |  |  | **540.00 €** |
| VAT 25.5 % |  |  |  | 137.70 € |
| **Total with VAT** |  |  |  | **677.70 €** |

## People

- **Seppo Halonen**, managing director, decision maker, seppo.halonen@sparrow-willow.example, 040 555 2947
- **Claire Ashdown**, safety representative, user, claire.ashdown@sparrow-willow.example, 040 555 5028, best channel: meeting

## Promised and planned

- 17.11.2026: First contact after the deal, at the latest in 3 days
- 18.11.2026: Send the plan: timetable, names on both sides, goals
- 23.11.2026: Kick-off: agree a time
- 30.11.2026: Is everything we promised in use?
- 16.12.2026: A month since the deal: are they satisfied?
- 18.1.2027: If they would recommend us: ask for a reference and a name
- 17.5.2027: Half a year of use: what has changed?
- 16.11.2027: A year has passed: map the needs again

## What is hard for them

1. “neck and back pain at the desks”
   - what it leads to: sick days, overtime for the others
2. “people leave after two years”
   - what it leads to: half a year to train each new one

## What the present situation costs them

- “neck and back pain at the desks”: 34 × 4 × 180 € × 25 % = 6 120 € a year
- “one service for all sites”: 34 × 4 × 180 € × 25 % = 6 120 € a year
- “people leave after two years”: 34 × 3 × 180 € × 25 % = 4 590 € a year
- **In total 16 830 € a year**

## What they expect

- “one service for all sites”
  - today: far sites feel forgotten
- “it would show in the staff survey, and I would show it to the board”
- **In euros: up to 16 830 € a year**

## What we said we would do about it

- “neck and back pain at the desks” → **Fewer sick days**. Aches are caught early, before they turn into days away.
- “one service for all sites” → **Wider services**. One service gives everyone something of their own, at any hour and in any place.
- “people leave after two years” → **Commitment**. People stay where they feel looked after.

## What else they told us

- **today**: “most sit at desks, the warehouse is on its feet all day”
- **to improve**: “necks and shoulders, somebody mentions them every week”

## What has happened

- 17.10.2026 Benefits shown
- 16.10.2026 Meeting: at your place
- 16.10.2026 Memo sent: What we talked about: Sparrow \& Willow Ltd
- 12.10.2026 Meeting booked: moved offices in October, backs complain

## Good to know

- **Seppo Halonen**: drinks tea, never coffee
- **About them**: Sent the summary she asked for; she reads on the train.','For whoever delivers: what was agreed, what was promised, and what is good to know before you first talk with them. Ask me anything.

Aino Laine

## Terms

- Agreed: 3 months, 540.00 € without VAT.
- Signed Monday 16 November 2026
- Starts Monday 16 November 2026
- Ends Monday 15 February 2027
- Renewal to be decided by Friday 15 January 2027

## Price

| What | Quantity | € each/month | Months | Total |
| --- | ---: | ---: | ---: | ---: |
| Licence for guided home exercise | 20 | 9.00 | 3 | 540.00 € |
| **Total without VAT** |  |  |  | **540.00 €** |
| VAT 25.5 % |  |  |  | 137.70 € |
| **Total with VAT** |  |  |  | **677.70 €** |

## People

- **Seppo Halonen**, managing director, decision maker, seppo.halonen@sparrow-willow.example, 040 555 2947
- **Claire Ashdown**, safety representative, user, claire.ashdown@sparrow-willow.example, 040 555 5028, best channel: meeting

## Promised and planned

- 17.11.2026: First contact after the deal, at the latest in 3 days
- 18.11.2026: Send the plan: timetable, names on both sides, goals
- 23.11.2026: Kick-off: agree a time
- 30.11.2026: Is everything we promised in use?
- 16.12.2026: A month since the deal: are they satisfied?
- 18.1.2027: If they would recommend us: ask for a reference and a name
- 17.5.2027: Half a year of use: what has changed?
- 16.11.2027: A year has passed: map the needs again

## What is hard for them

1. “neck and back pain at the desks”
   - what it leads to: sick days, overtime for the others
2. “people leave after two years”
   - what it leads to: half a year to train each new one

## What the present situation costs them

- “neck and back pain at the desks”: 34 × 4 × 180 € × 25 % = 6 120 € a year
- “one service for all sites”: 34 × 4 × 180 € × 25 % = 6 120 € a year
- “people leave after two years”: 34 × 3 × 180 € × 25 % = 4 590 € a year
- **In total 16 830 € a year**

## What they expect

- “one service for all sites”
  - today: far sites feel forgotten
- “it would show in the staff survey, and I would show it to the board”
- **In euros: up to 16 830 € a year**

## What we said we would do about it

- “neck and back pain at the desks” → **Fewer sick days**. Aches are caught early, before they turn into days away.
- “one service for all sites” → **Wider services**. One service gives everyone something of their own, at any hour and in any place.
- “people leave after two years” → **Commitment**. People stay where they feel looked after.

## What else they told us

- **today**: “most sit at desks, the warehouse is on its feet all day”
- **to improve**: “necks and shoulders, somebody mentions them every week”

## What has happened

- 17.10.2026 Benefits shown
- 16.10.2026 Meeting: at your place
- 16.10.2026 Memo sent: What we talked about: Sparrow \& Willow Ltd
- 12.10.2026 Meeting booked: moved offices in October, backs complain

## Good to know

- **Seppo Halonen**: drinks tea, never coffee
- **About them**: Sent the summary she asked for; she reads on the train.','2026-11-16 10:10:00.000000','2026-11-16 10:10:00.000000');
INSERT INTO "paper" VALUES('01a117334b4076df8b766b896f3f4839','01a0aeb395c07111887c12cb5c88a534','01a0aeb395c07ac0acf71a333d9394d6','01a0aeb395c07b7fbe5de21ebb7b239d',NULL,'memo','en','What we talked about: Leipomo Pihlaja Oy','What we talked about: Leipomo Pihlaja Oy
Hello William,

Thank you for your time. Here is what I heard, in your own words, and short enough to forward to anyone who could not be there. If I got something wrong, tell me and I will correct it.

## What makes work harder today

1. “neck and back pain at the desks”
   - what it leads to: sick days, overtime for the others
2. “people leave after two years”
   - what it leads to: half a year to train each new one

## What the present situation costs

Calculated like this (quantity × cost × share):

- “neck and back pain at the desks”: 26 × 4 × 140 € × 50 % = 7 280 € a year
- “one service for all sites”: 26 × 2 × 210 € × 30 % = 3 276 € a year
- “people leave after two years”: 26 × 2 × 140 € × 50 % = 3 640 € a year
- **In total 14 196 € a year**

## What a solution would be worth to you

- “one service for all sites”
  - today: far sites feel forgotten
- “it would show in the staff survey, and I would show it to the board”
- **In euros: up to 14 196 € a year**

## What we would do about it

Each line answers something you told me:

- “neck and back pain at the desks” → **Fewer sick days**. Aches are caught early, before they turn into days away.
- “one service for all sites” → **Wider services**. One service gives everyone something of their own, at any hour and in any place.
- “people leave after two years” → **Commitment**. People stay where they feel looked after.

In one sentence, for those who do not know us: Kotitreeni Oy brings guided exercise to people at work and at home, at a time that suits each of them.

Best regards,  
Aino Laine  
Kotitreeni Oy','Hello William,

Thank you for your time. Here is what I heard, in your own words, and short enough to forward to anyone who could not be there. If I got something wrong, tell me and I will correct it.

## What makes work harder today

1. “neck and back pain at the desks”
   - what it leads to: sick days, overtime for the others
2. “people leave after two years”
   - what it leads to: half a year to train each new one

## What the present situation costs

Calculated like this (quantity × cost × share):

- “neck and back pain at the desks”: 26 × 4 × 140 € × 50 % = 7 280 € a year
- “one service for all sites”: 26 × 2 × 210 € × 30 % = 3 276 € a year
- “people leave after two years”: 26 × 2 × 140 € × 50 % = 3 640 € a year
- **In total 14 196 € a year**

## What a solution would be worth to you

- “one service for all sites”
  - today: far sites feel forgotten
- “it would show in the staff survey, and I would show it to the board”
- **In euros: up to 14 196 € a year**

## What we would do about it

Each line answers something you told me:

- “neck and back pain at the desks” → **Fewer sick days**. Aches are caught early, before they turn into days away.
- “one service for all sites” → **Wider services**. One service gives everyone something of their own, at any hour and in any place.
- “people leave after two years” → **Commitment**. People stay where they feel looked after.

In one sentence, for those who do not know us: Kotitreeni Oy brings guided exercise to people at work and at home, at a time that suits each of them.

Best regards,  
Aino Laine  
Kotitreeni Oy','2026-10-07 16:30:00.000000','2026-10-07 16:30:00.000000');
INSERT INTO "paper" VALUES('01a158a91b407efaab00e1cac47af106','01a0aeb395c07111887c12cb5c88a534','01a0aeb395c07ac0acf71a333d9394d6','01a0aeb395c07b7fbe5de21ebb7b239d',NULL,'hand_over','en','Hand-over: Leipomo Pihlaja Oy','Hand-over: Leipomo Pihlaja Oy
For whoever delivers: what was agreed, what was promised, and what is good to know before you first talk with them. Ask me anything.

Aino Laine

## Terms

- Agreed: 3 months, 270.00 € without VAT.
- Signed Tuesday 20 October 2026
- Starts Tuesday 20 October 2026
- Ends Tuesday 19 January 2027
- Renewal to be decided by Saturday 19 December 2026

## Price

| What | Quantity | € each/month | Months | Total |
| --- | ---: | ---: | ---: | ---: |
| Licence for guided home exercise | 10 | 9.00 | 3 | 270.00 € |
| **Total without VAT** |  |  |  | **270.00 €** |
| VAT 25.5 % |  |  |  | 68.85 € |
| **Total with VAT** |  |  |  | **338.85 €** |

## People

- **William Clarke**, managing director, decision maker, william.clarke@leipomo-pihlaja.example, 040 555 4679, best channel: e-mail

## Promised and planned

- 21.12.2026: If they would recommend us: ask for a reference and a name
- 20.4.2027: Half a year of use: what has changed?
- 20.10.2027: A year has passed: map the needs again

## What is hard for them

1. “neck and back pain at the desks”
   - what it leads to: sick days, overtime for the others
2. “people leave after two years”
   - what it leads to: half a year to train each new one

## What the present situation costs them

- “neck and back pain at the desks”: 26 × 4 × 140 € × 50 % = 7 280 € a year
- “one service for all sites”: 26 × 2 × 210 € × 30 % = 3 276 € a year
- “people leave after two years”: 26 × 2 × 140 € × 50 % = 3 640 € a year
- **In total 14 196 € a year**

## What they expect

- “one service for all sites”
  - today: far sites feel forgotten
- “it would show in the staff survey, and I would show it to the board”
- **In euros: up to 14 196 € a year**

## What we said we would do about it

- “neck and back pain at the desks” → **Fewer sick days**. Aches are caught early, before they turn into days away.
- “one service for all sites” → **Wider services**. One service gives everyone something of their own, at any hour and in any place.
- “people leave after two years” → **Commitment**. People stay where they feel looked after.

## What else they told us

- **today**: “the management team decides together, HR prepares since the merger, about three years”
- **to improve**: “the far sites are left out of everything”
- **users**: “since the merger, about three years”

## What made them hesitate

- **Not now** (settled): You named this yourself: {{need.top|people get tired}}. What does waiting cost?

## What has happened

- 8.10.2026 Benefits shown
- 7.10.2026 Meeting: at your place
- 7.10.2026 Memo sent: What we talked about: Leipomo Pihlaja Oy
- 1.10.2026 Meeting booked: moved offices in October, backs complain
- 23.9.2026 Busy

## Good to know

- **About them**: Board meets on the second Tuesday of the month.','For whoever delivers: what was agreed, what was promised, and what is good to know before you first talk with them. Ask me anything.

Aino Laine

## Terms

- Agreed: 3 months, 270.00 € without VAT.
- Signed Tuesday 20 October 2026
- Starts Tuesday 20 October 2026
- Ends Tuesday 19 January 2027
- Renewal to be decided by Saturday 19 December 2026

## Price

| What | Quantity | € each/month | Months | Total |
| --- | ---: | ---: | ---: | ---: |
| Licence for guided home exercise | 10 | 9.00 | 3 | 270.00 € |
| **Total without VAT** |  |  |  | **270.00 €** |
| VAT 25.5 % |  |  |  | 68.85 € |
| **Total with VAT** |  |  |  | **338.85 €** |

## People

- **William Clarke**, managing director, decision maker, william.clarke@leipomo-pihlaja.example, 040 555 4679, best channel: e-mail

## Promised and planned

- 21.12.2026: If they would recommend us: ask for a reference and a name
- 20.4.2027: Half a year of use: what has changed?
- 20.10.2027: A year has passed: map the needs again

## What is hard for them

1. “neck and back pain at the desks”
   - what it leads to: sick days, overtime for the others
2. “people leave after two years”
   - what it leads to: half a year to train each new one

## What the present situation costs them

- “neck and back pain at the desks”: 26 × 4 × 140 € × 50 % = 7 280 € a year
- “one service for all sites”: 26 × 2 × 210 € × 30 % = 3 276 € a year
- “people leave after two years”: 26 × 2 × 140 € × 50 % = 3 640 € a year
- **In total 14 196 € a year**

## What they expect

- “one service for all sites”
  - today: far sites feel forgotten
- “it would show in the staff survey, and I would show it to the board”
- **In euros: up to 14 196 € a year**

## What we said we would do about it

- “neck and back pain at the desks” → **Fewer sick days**. Aches are caught early, before they turn into days away.
- “one service for all sites” → **Wider services**. One service gives everyone something of their own, at any hour and in any place.
- “people leave after two years” → **Commitment**. People stay where they feel looked after.

## What else they told us

- **today**: “the management team decides together, HR prepares since the merger, about three years”
- **to improve**: “the far sites are left out of everything”
- **users**: “since the merger, about three years”

## What made them hesitate

- **Not now** (settled): You named this yourself: {{need.top|people get tired}}. What does waiting cost?

## What has happened

- 8.10.2026 Benefits shown
- 7.10.2026 Meeting: at your place
- 7.10.2026 Memo sent: What we talked about: Leipomo Pihlaja Oy
- 1.10.2026 Meeting booked: moved offices in October, backs complain
- 23.9.2026 Busy

## Good to know

- **About them**: Board meets on the second Tuesday of the month.','2026-10-20 09:34:00.000000','2026-10-20 09:34:00.000000');
INSERT INTO "paper" VALUES('01a15de74500779288588c94291c33c8','01a0d8294b207f3085da8467f06313ff','01a0d8294b2075d9ab384309c9a937a6','01a0d8294b207d859b8e8fb2bff29101',NULL,'memo','fi','Mistä puhuimme: Suunnittelu Paasi Oy','Mistä puhuimme: Suunnittelu Paasi Oy
Hei Teemu,

kiitos ajastanne. Kirjasin tähän teidän omin sanoinne, mitä kuulin, ja niin lyhyesti, että muistion voi välittää niillekin, jotka eivät olleet mukana. Jos ymmärsin jotain väärin, kertokaa, niin korjaan.

## Mikä tekee työstä nyt raskasta

1. ”niska- ja selkävaivoja työpisteillä”
   - mitä siitä seuraa: poissaoloja, ylitöitä muille
2. ”väki lähtee kahden vuoden jälkeen”
   - mitä siitä seuraa: puoli vuotta opettaa jokainen uusi

## Mitä nykytilanne maksaa

Laskettu näin (määrä × kustannus × osuus):

- ”niska- ja selkävaivoja työpisteillä”: 26 × 2 × 210 € × 30 % = 3 276 € vuodessa
- ”yksi palvelu kaikkiin toimipisteisiin”: 26 × 3 × 140 € × 50 % = 5 460 € vuodessa
- ”väki lähtee kahden vuoden jälkeen”: 26 × 3 × 210 € × 30 % = 4 914 € vuodessa
- **Yhteensä 13 650 € vuodessa**

## Mitä ratkaisu toisi teille

- ”yksi palvelu kaikkiin toimipisteisiin”
  - nyt: kaukana tunnetaan jäävän unohduksiin
- ”jos se puolittuisi, vuokratyövoimaa ei tarvittaisi”
- ”kaikilla olisi sama, missä ikinä työskentelevät”
- **Euroina: enintään 13 650 € vuodessa**

## Mitä me tekisimme

Jokainen kohta vastaa johonkin, mitä kerroitte:

- ”niska- ja selkävaivoja työpisteillä” → **Vähemmän sairauspoissaoloja**. Vaivoihin tartutaan ajoissa, ennen kuin niistä tulee poissaoloja.
- ”yksi palvelu kaikkiin toimipisteisiin” → **Laajemmat palvelut**. Yhdestä palvelusta jokainen löytää omansa, milloin ja missä tahansa.
- ”väki lähtee kahden vuoden jälkeen” → **Sitoutuminen**. Ihmiset pysyvät siellä, missä heistä pidetään huolta.

Yhdellä lauseella niille, jotka eivät meitä tunne: Kotitreeni Oy tuo ohjatun liikunnan töihin ja kotiin silloin, kun se kullekin sopii.

Ystävällisin terveisin  
Aino Laine  
Kotitreeni Oy','Hei Teemu,

kiitos ajastanne. Kirjasin tähän teidän omin sanoinne, mitä kuulin, ja niin lyhyesti, että muistion voi välittää niillekin, jotka eivät olleet mukana. Jos ymmärsin jotain väärin, kertokaa, niin korjaan.

## Mikä tekee työstä nyt raskasta

1. ”niska- ja selkävaivoja työpisteillä”
   - mitä siitä seuraa: poissaoloja, ylitöitä muille
2. ”väki lähtee kahden vuoden jälkeen”
   - mitä siitä seuraa: puoli vuotta opettaa jokainen uusi

## Mitä nykytilanne maksaa

Laskettu näin (määrä × kustannus × osuus):

- ”niska- ja selkävaivoja työpisteillä”: 26 × 2 × 210 € × 30 % = 3 276 € vuodessa
- ”yksi palvelu kaikkiin toimipisteisiin”: 26 × 3 × 140 € × 50 % = 5 460 € vuodessa
- ”väki lähtee kahden vuoden jälkeen”: 26 × 3 × 210 € × 30 % = 4 914 € vuodessa
- **Yhteensä 13 650 € vuodessa**

## Mitä ratkaisu toisi teille

- ”yksi palvelu kaikkiin toimipisteisiin”
  - nyt: kaukana tunnetaan jäävän unohduksiin
- ”jos se puolittuisi, vuokratyövoimaa ei tarvittaisi”
- ”kaikilla olisi sama, missä ikinä työskentelevät”
- **Euroina: enintään 13 650 € vuodessa**

## Mitä me tekisimme

Jokainen kohta vastaa johonkin, mitä kerroitte:

- ”niska- ja selkävaivoja työpisteillä” → **Vähemmän sairauspoissaoloja**. Vaivoihin tartutaan ajoissa, ennen kuin niistä tulee poissaoloja.
- ”yksi palvelu kaikkiin toimipisteisiin” → **Laajemmat palvelut**. Yhdestä palvelusta jokainen löytää omansa, milloin ja missä tahansa.
- ”väki lähtee kahden vuoden jälkeen” → **Sitoutuminen**. Ihmiset pysyvät siellä, missä heistä pidetään huolta.

Yhdellä lauseella niille, jotka eivät meitä tunne: Kotitreeni Oy tuo ohjatun liikunnan töihin ja kotiin silloin, kun se kullekin sopii.

Ystävällisin terveisin  
Aino Laine  
Kotitreeni Oy','2026-10-21 10:00:00.000000','2026-10-21 10:00:00.000000');
INSERT INTO "paper" VALUES('01a1cfa772a07084804707fdfa5edc9b','01a0d8294b207f3085da8467f06313ff','01a0d8294b2075d9ab384309c9a937a6','01a0d8294b207d859b8e8fb2bff29101',NULL,'hand_over','en','Hand-over: Suunnittelu Paasi Oy','Hand-over: Suunnittelu Paasi Oy
For whoever delivers: what was agreed, what was promised, and what is good to know before you first talk with them. Ask me anything.

Aino Laine

## Terms

- Agreed: 6 kuukautta, 480.00 € without VAT.
- Signed Thursday 12 November 2026
- Starts Thursday 12 November 2026
- Ends Tuesday 11 May 2027
- Renewal to be decided by Sunday 11 April 2027

## Price

| What | Quantity | € each/month | Months | Total |
| --- | ---: | ---: | ---: | ---: |
| Ohjatun kotiliikunnan lisenssi | 10 | 8.00 | 6 | 480.00 € |
| **Total without VAT** |  |  |  | **480.00 €** |
| VAT 25.5 % |  |  |  | 122.40 € |
| **Total with VAT** |  |  |  | **602.40 €** |

## People

- **Teemu Kinnunen**, finance manager, payer, teemu.kinnunen@suunnittelu-paasi.example, 040 555 7514, best channel: e-mail

## Promised and planned

- 19.11.2026: Kick-off: agree a time
- 26.11.2026: Is everything we promised in use?
- 14.12.2026: A month since the deal: are they satisfied?
- 12.1.2027: If they would recommend us: ask for a reference and a name
- 12.5.2027: Half a year of use: what has changed?
- 12.11.2027: A year has passed: map the needs again

## What is hard for them

1. “niska- ja selkävaivoja työpisteillä”
   - what it leads to: poissaoloja, ylitöitä muille
2. “väki lähtee kahden vuoden jälkeen”
   - what it leads to: puoli vuotta opettaa jokainen uusi

## What the present situation costs them

- “niska- ja selkävaivoja työpisteillä”: 26 × 2 × 210 € × 30 % = 3 276 € a year
- “yksi palvelu kaikkiin toimipisteisiin”: 26 × 3 × 140 € × 50 % = 5 460 € a year
- “väki lähtee kahden vuoden jälkeen”: 26 × 3 × 210 € × 30 % = 4 914 € a year
- **In total 13 650 € a year**

## What they expect

- “yksi palvelu kaikkiin toimipisteisiin”
  - today: kaukana tunnetaan jäävän unohduksiin
- “jos se puolittuisi, vuokratyövoimaa ei tarvittaisi”
- “kaikilla olisi sama, missä ikinä työskentelevät”
- **In euros: up to 13 650 € a year**

## What we said we would do about it

- “niska- ja selkävaivoja työpisteillä” → **Fewer sick days**. Aches are caught early, before they turn into days away.
- “yksi palvelu kaikkiin toimipisteisiin” → **Wider services**. One service gives everyone something of their own, at any hour and in any place.
- “väki lähtee kahden vuoden jälkeen” → **Commitment**. People stay where they feel looked after.

## What else they told us

- **today**: “liikuntasetelit ja salialennus, jota harva käyttää johtoryhmä päättää yhdessä, henkilöstö valmistelee”
- **users**: “johtoryhmä päättää yhdessä, henkilöstö valmistelee”

## What made them hesitate

- **No time to take it into use** (settled): We do the work: from you we need one list and one e-mail.

## What has happened

- 22.10.2026 Benefits shown
- 21.10.2026 Meeting: teidän luonanne
- 21.10.2026 Memo sent: Mistä puhuimme: Suunnittelu Paasi Oy
- 15.10.2026 Meeting booked: warm talk, knows our customer next door
- 12.10.2026 Voicemail
- 28.9.2026 Voicemail

## Good to know

- **About them**: Their sports day was in the local paper; a good opening.
- They may be named as a reference','For whoever delivers: what was agreed, what was promised, and what is good to know before you first talk with them. Ask me anything.

Aino Laine

## Terms

- Agreed: 6 kuukautta, 480.00 € without VAT.
- Signed Thursday 12 November 2026
- Starts Thursday 12 November 2026
- Ends Tuesday 11 May 2027
- Renewal to be decided by Sunday 11 April 2027

## Price

| What | Quantity | € each/month | Months | Total |
| --- | ---: | ---: | ---: | ---: |
| Ohjatun kotiliikunnan lisenssi | 10 | 8.00 | 6 | 480.00 € |
| **Total without VAT** |  |  |  | **480.00 €** |
| VAT 25.5 % |  |  |  | 122.40 € |
| **Total with VAT** |  |  |  | **602.40 €** |

## People

- **Teemu Kinnunen**, finance manager, payer, teemu.kinnunen@suunnittelu-paasi.example, 040 555 7514, best channel: e-mail

## Promised and planned

- 19.11.2026: Kick-off: agree a time
- 26.11.2026: Is everything we promised in use?
- 14.12.2026: A month since the deal: are they satisfied?
- 12.1.2027: If they would recommend us: ask for a reference and a name
- 12.5.2027: Half a year of use: what has changed?
- 12.11.2027: A year has passed: map the needs again

## What is hard for them

1. “niska- ja selkävaivoja työpisteillä”
   - what it leads to: poissaoloja, ylitöitä muille
2. “väki lähtee kahden vuoden jälkeen”
   - what it leads to: puoli vuotta opettaa jokainen uusi

## What the present situation costs them

- “niska- ja selkävaivoja työpisteillä”: 26 × 2 × 210 € × 30 % = 3 276 € a year
- “yksi palvelu kaikkiin toimipisteisiin”: 26 × 3 × 140 € × 50 % = 5 460 € a year
- “väki lähtee kahden vuoden jälkeen”: 26 × 3 × 210 € × 30 % = 4 914 € a year
- **In total 13 650 € a year**

## What they expect

- “yksi palvelu kaikkiin toimipisteisiin”
  - today: kaukana tunnetaan jäävän unohduksiin
- “jos se puolittuisi, vuokratyövoimaa ei tarvittaisi”
- “kaikilla olisi sama, missä ikinä työskentelevät”
- **In euros: up to 13 650 € a year**

## What we said we would do about it

- “niska- ja selkävaivoja työpisteillä” → **Fewer sick days**. Aches are caught early, before they turn into days away.
- “yksi palvelu kaikkiin toimipisteisiin” → **Wider services**. One service gives everyone something of their own, at any hour and in any place.
- “väki lähtee kahden vuoden jälkeen” → **Commitment**. People stay where they feel looked after.

## What else they told us

- **today**: “liikuntasetelit ja salialennus, jota harva käyttää johtoryhmä päättää yhdessä, henkilöstö valmistelee”
- **users**: “johtoryhmä päättää yhdessä, henkilöstö valmistelee”

## What made them hesitate

- **No time to take it into use** (settled): We do the work: from you we need one list and one e-mail.

## What has happened

- 22.10.2026 Benefits shown
- 21.10.2026 Meeting: teidän luonanne
- 21.10.2026 Memo sent: Mistä puhuimme: Suunnittelu Paasi Oy
- 15.10.2026 Meeting booked: warm talk, knows our customer next door
- 12.10.2026 Voicemail
- 28.9.2026 Voicemail

## Good to know

- **About them**: Their sports day was in the local paper; a good opening.
- They may be named as a reference','2026-11-12 12:07:00.000000','2026-11-12 12:07:00.000000');
INSERT INTO "paper" VALUES('01a1a652b2c073c693b5aa43e8b25ed7','01a119f26b407d69958d2adb7e5a3930','01a119f26b4071b5a9f0441ec9bafe62','01a119f26b407fb0a16d27a23501e088',NULL,'memo','fi','Mistä puhuimme: Tuomi Rakennus Oy','Mistä puhuimme: Tuomi Rakennus Oy
Hei Jari,

kiitos ajastanne. Kirjasin tähän teidän omin sanoinne, mitä kuulin, ja niin lyhyesti, että muistion voi välittää niillekin, jotka eivät olleet mukana. Jos ymmärsin jotain väärin, kertokaa, niin korjaan.

## Mikä tekee työstä nyt raskasta

1. ”niska- ja selkävaivoja työpisteillä”
   - mitä siitä seuraa: poissaoloja, ylitöitä muille
2. ”väki lähtee kahden vuoden jälkeen”
   - mitä siitä seuraa: puoli vuotta opettaa jokainen uusi

## Mitä nykytilanne maksaa

Laskettu näin (määrä × kustannus × osuus):

- ”niska- ja selkävaivoja työpisteillä”: 285 × 4 × 140 € × 50 % = 79 800 € vuodessa
- ”yksi palvelu kaikkiin toimipisteisiin”: 285 × 3 × 140 € × 50 % = 59 850 € vuodessa
- ”väki lähtee kahden vuoden jälkeen”: 285 × 3 × 140 € × 50 % = 59 850 € vuodessa
- **Yhteensä 199 500 € vuodessa**

## Mitä ratkaisu toisi teille

- ”yksi palvelu kaikkiin toimipisteisiin”
  - nyt: kaukana tunnetaan jäävän unohduksiin
- ”jos se puolittuisi, vuokratyövoimaa ei tarvittaisi”
- ”kaikilla olisi sama, missä ikinä työskentelevät”
- **Euroina: enintään 199 500 € vuodessa**

## Mitä me tekisimme

Jokainen kohta vastaa johonkin, mitä kerroitte:

- ”niska- ja selkävaivoja työpisteillä” → **Vähemmän sairauspoissaoloja**. Vaivoihin tartutaan ajoissa, ennen kuin niistä tulee poissaoloja.
- ”yksi palvelu kaikkiin toimipisteisiin” → **Laajemmat palvelut**. Yhdestä palvelusta jokainen löytää omansa, milloin ja missä tahansa.
- ”väki lähtee kahden vuoden jälkeen” → **Sitoutuminen**. Ihmiset pysyvät siellä, missä heistä pidetään huolta.

Yhdellä lauseella niille, jotka eivät meitä tunne: Kotitreeni Oy tuo ohjatun liikunnan töihin ja kotiin silloin, kun se kullekin sopii.

Ystävällisin terveisin  
Aino Laine  
Kotitreeni Oy','Hei Jari,

kiitos ajastanne. Kirjasin tähän teidän omin sanoinne, mitä kuulin, ja niin lyhyesti, että muistion voi välittää niillekin, jotka eivät olleet mukana. Jos ymmärsin jotain väärin, kertokaa, niin korjaan.

## Mikä tekee työstä nyt raskasta

1. ”niska- ja selkävaivoja työpisteillä”
   - mitä siitä seuraa: poissaoloja, ylitöitä muille
2. ”väki lähtee kahden vuoden jälkeen”
   - mitä siitä seuraa: puoli vuotta opettaa jokainen uusi

## Mitä nykytilanne maksaa

Laskettu näin (määrä × kustannus × osuus):

- ”niska- ja selkävaivoja työpisteillä”: 285 × 4 × 140 € × 50 % = 79 800 € vuodessa
- ”yksi palvelu kaikkiin toimipisteisiin”: 285 × 3 × 140 € × 50 % = 59 850 € vuodessa
- ”väki lähtee kahden vuoden jälkeen”: 285 × 3 × 140 € × 50 % = 59 850 € vuodessa
- **Yhteensä 199 500 € vuodessa**

## Mitä ratkaisu toisi teille

- ”yksi palvelu kaikkiin toimipisteisiin”
  - nyt: kaukana tunnetaan jäävän unohduksiin
- ”jos se puolittuisi, vuokratyövoimaa ei tarvittaisi”
- ”kaikilla olisi sama, missä ikinä työskentelevät”
- **Euroina: enintään 199 500 € vuodessa**

## Mitä me tekisimme

Jokainen kohta vastaa johonkin, mitä kerroitte:

- ”niska- ja selkävaivoja työpisteillä” → **Vähemmän sairauspoissaoloja**. Vaivoihin tartutaan ajoissa, ennen kuin niistä tulee poissaoloja.
- ”yksi palvelu kaikkiin toimipisteisiin” → **Laajemmat palvelut**. Yhdestä palvelusta jokainen löytää omansa, milloin ja missä tahansa.
- ”väki lähtee kahden vuoden jälkeen” → **Sitoutuminen**. Ihmiset pysyvät siellä, missä heistä pidetään huolta.

Yhdellä lauseella niille, jotka eivät meitä tunne: Kotitreeni Oy tuo ohjatun liikunnan töihin ja kotiin silloin, kun se kullekin sopii.

Ystävällisin terveisin  
Aino Laine  
Kotitreeni Oy','2026-11-04 11:30:00.000000','2026-11-04 11:30:00.000000');
INSERT INTO "paper" VALUES('01a1a0f56840746cb38a27a03732dbdf','019f7e8652807cc3830d8b7628dbd25e','01a11ff82ac07a909bb3f5bd8e35f901','01a11ff82ac07110a94315eacd5380da',NULL,'memo','fi','Mistä puhuimme: Vesi Paino Oy','Mistä puhuimme: Vesi Paino Oy
Hei Hanna,

kiitos ajastanne. Kirjasin tähän teidän omin sanoinne, mitä kuulin, ja niin lyhyesti, että muistion voi välittää niillekin, jotka eivät olleet mukana. Jos ymmärsin jotain väärin, kertokaa, niin korjaan.

## Mikä tekee työstä nyt raskasta

1. ”niska- ja selkävaivoja työpisteillä”
   - mitä siitä seuraa: poissaoloja, ylitöitä muille
2. ”väki lähtee kahden vuoden jälkeen”
   - mitä siitä seuraa: puoli vuotta opettaa jokainen uusi

## Mitä nykytilanne maksaa

Laskettu näin (määrä × kustannus × osuus):

- ”niska- ja selkävaivoja työpisteillä”: 151 × 2 × 180 € × 25 % = 13 590 € vuodessa
- ”yksi palvelu kaikkiin toimipisteisiin”: 151 × 3 × 140 € × 50 % = 31 710 € vuodessa
- ”väki lähtee kahden vuoden jälkeen”: 151 × 2 × 180 € × 25 % = 13 590 € vuodessa
- **Yhteensä 58 890 € vuodessa**

## Mitä ratkaisu toisi teille

- ”yksi palvelu kaikkiin toimipisteisiin”
  - nyt: kaukana tunnetaan jäävän unohduksiin
- ”se näkyisi kyselyssä, ja näyttäisin sen hallitukselle”
- ”kaikilla olisi sama, missä ikinä työskentelevät”
- ”jos se puolittuisi, vuokratyövoimaa ei tarvittaisi”
- **Euroina: enintään 58 890 € vuodessa**

## Mitä me tekisimme

Jokainen kohta vastaa johonkin, mitä kerroitte:

- ”niska- ja selkävaivoja työpisteillä” → **Vähemmän sairauspoissaoloja**. Vaivoihin tartutaan ajoissa, ennen kuin niistä tulee poissaoloja.
- ”yksi palvelu kaikkiin toimipisteisiin” → **Laajemmat palvelut**. Yhdestä palvelusta jokainen löytää omansa, milloin ja missä tahansa.
- ”väki lähtee kahden vuoden jälkeen” → **Sitoutuminen**. Ihmiset pysyvät siellä, missä heistä pidetään huolta.

Yhdellä lauseella niille, jotka eivät meitä tunne: Kotitreeni Oy tuo ohjatun liikunnan töihin ja kotiin silloin, kun se kullekin sopii.

Ystävällisin terveisin  
Aino Laine  
Kotitreeni Oy','Hei Hanna,

kiitos ajastanne. Kirjasin tähän teidän omin sanoinne, mitä kuulin, ja niin lyhyesti, että muistion voi välittää niillekin, jotka eivät olleet mukana. Jos ymmärsin jotain väärin, kertokaa, niin korjaan.

## Mikä tekee työstä nyt raskasta

1. ”niska- ja selkävaivoja työpisteillä”
   - mitä siitä seuraa: poissaoloja, ylitöitä muille
2. ”väki lähtee kahden vuoden jälkeen”
   - mitä siitä seuraa: puoli vuotta opettaa jokainen uusi

## Mitä nykytilanne maksaa

Laskettu näin (määrä × kustannus × osuus):

- ”niska- ja selkävaivoja työpisteillä”: 151 × 2 × 180 € × 25 % = 13 590 € vuodessa
- ”yksi palvelu kaikkiin toimipisteisiin”: 151 × 3 × 140 € × 50 % = 31 710 € vuodessa
- ”väki lähtee kahden vuoden jälkeen”: 151 × 2 × 180 € × 25 % = 13 590 € vuodessa
- **Yhteensä 58 890 € vuodessa**

## Mitä ratkaisu toisi teille

- ”yksi palvelu kaikkiin toimipisteisiin”
  - nyt: kaukana tunnetaan jäävän unohduksiin
- ”se näkyisi kyselyssä, ja näyttäisin sen hallitukselle”
- ”kaikilla olisi sama, missä ikinä työskentelevät”
- ”jos se puolittuisi, vuokratyövoimaa ei tarvittaisi”
- **Euroina: enintään 58 890 € vuodessa**

## Mitä me tekisimme

Jokainen kohta vastaa johonkin, mitä kerroitte:

- ”niska- ja selkävaivoja työpisteillä” → **Vähemmän sairauspoissaoloja**. Vaivoihin tartutaan ajoissa, ennen kuin niistä tulee poissaoloja.
- ”yksi palvelu kaikkiin toimipisteisiin” → **Laajemmat palvelut**. Yhdestä palvelusta jokainen löytää omansa, milloin ja missä tahansa.
- ”väki lähtee kahden vuoden jälkeen” → **Sitoutuminen**. Ihmiset pysyvät siellä, missä heistä pidetään huolta.

Yhdellä lauseella niille, jotka eivät meitä tunne: Kotitreeni Oy tuo ohjatun liikunnan töihin ja kotiin silloin, kun se kullekin sopii.

Ystävällisin terveisin  
Aino Laine  
Kotitreeni Oy','2026-11-03 10:30:00.000000','2026-11-03 10:30:00.000000');
INSERT INTO "paper" VALUES('01a20c9c9c80726bb2a74de452e6b438','01a18792fe807a1fb4095c57b54b5d27','01a18792fe807ae9a4514f4279c8c490','01a18792fe807dbdbb5c6d05a61bfafb',NULL,'memo','en','What we talked about: Riekonlammen kunta','What we talked about: Riekonlammen kunta
Hello Martin,

Thank you for your time. Here is what I heard, in your own words, and short enough to forward to anyone who could not be there. If I got something wrong, tell me and I will correct it.

Best regards,  
Aino Laine  
Kotitreeni Oy  
+358401234567','Hello Martin,

Thank you for your time. Here is what I heard, in your own words, and short enough to forward to anyone who could not be there. If I got something wrong, tell me and I will correct it.

Best regards,  
Aino Laine  
Kotitreeni Oy  
+358401234567','2026-11-24 08:12:00.000000',NULL);
INSERT INTO "paper" VALUES('01a20c9c9c8070c6a6a3a4506513270e','01a19bca78607a1b8df3ebb24bc0edca','01a19bca7860718c903336b265402308','01a19bca78607da3b6144e376ef2f11c',NULL,'memo','fi','Mistä puhuimme: Louhi Siivous Oy','Mistä puhuimme: Louhi Siivous Oy
Hei Leena,

kiitos ajastanne. Kirjasin tähän teidän omin sanoinne, mitä kuulin, ja niin lyhyesti, että muistion voi välittää niillekin, jotka eivät olleet mukana. Jos ymmärsin jotain väärin, kertokaa, niin korjaan.

Ystävällisin terveisin  
Aino Laine  
Kotitreeni Oy  
+358401234567','Hei Leena,

kiitos ajastanne. Kirjasin tähän teidän omin sanoinne, mitä kuulin, ja niin lyhyesti, että muistion voi välittää niillekin, jotka eivät olleet mukana. Jos ymmärsin jotain väärin, kertokaa, niin korjaan.

Ystävällisin terveisin  
Aino Laine  
Kotitreeni Oy  
+358401234567','2026-11-24 08:12:00.000000',NULL);
INSERT INTO "paper" VALUES('01a20c9c9c807893923f0824128b2f33','01a1e87bf4407ebe9e954868ef4253af','01a1e87bf4407de59fe80519123989be','01a1e87bf440777192c1114e6dbbab09',NULL,'memo','en','What we talked about: Sarkaniemen kunta','What we talked about: Sarkaniemen kunta
Hello Fiona,

Thank you for your time. Here is what I heard, in your own words, and short enough to forward to anyone who could not be there. If I got something wrong, tell me and I will correct it.

Best regards,  
Aino Laine  
Kotitreeni Oy  
+358401234567','Hello Fiona,

Thank you for your time. Here is what I heard, in your own words, and short enough to forward to anyone who could not be there. If I got something wrong, tell me and I will correct it.

Best regards,  
Aino Laine  
Kotitreeni Oy  
+358401234567','2026-11-24 08:12:00.000000','2026-11-24 08:12:00.000000');
CREATE TABLE phone (
	id VARCHAR(32) NOT NULL, 
	organisation_id VARCHAR(32) NOT NULL, 
	contact_id VARCHAR(32), 
	e164 VARCHAR(16), 
	typed TEXT NOT NULL, 
	bad BOOLEAN DEFAULT 0 NOT NULL, 
	rank INTEGER NOT NULL, 
	version INTEGER DEFAULT '1' NOT NULL, 
	CONSTRAINT pk_phone PRIMARY KEY (id), 
	CONSTRAINT fk_phone_contact_id FOREIGN KEY(contact_id) REFERENCES contact (id) ON DELETE SET NULL, 
	CONSTRAINT fk_phone_organisation_id FOREIGN KEY(organisation_id) REFERENCES organisation (id) ON DELETE CASCADE
);
INSERT INTO "phone" VALUES('01a14479dec07bd7976d4330f1446bea','01a14479dec07bdd8164d8399f767c45','01a14479dec07b0f8b91ce375bc8fbbc','+358405550000','040 555 0000',0,0,1);
INSERT INTO "phone" VALUES('01a1ab2c27407034bfd4235992edcf45','01a1ab2c274073f39e5271007814e8a2','01a1ab2c274071a28b33e968617959ce','+358405557919','040 555 7919',0,0,1);
INSERT INTO "phone" VALUES('019f7e8652807205b1e0c07e9e115e4b','019f7e8652807cc3830d8b7628dbd25e','019f7e8652807f8c8074513021da8978','+358405555838','040 555 5838',0,0,2);
INSERT INTO "phone" VALUES('019f7e8652807358815c33b2df1461aa','019f7e8652807cc3830d8b7628dbd25e','019f7e8652807f8c8074513021da8978','+358405553757','040 555 3757',0,1,3);
INSERT INTO "phone" VALUES('01a0d1fa58c074d194f46a6910acff00','01a0d1fa58c072a5aa3753915c76f18a','01a0d1fa58c07438a54cb864ef901b93','+358405551676','040 555 1676',0,0,1);
INSERT INTO "phone" VALUES('01a0d1fa58c079629a656aafd1412584','01a0d1fa58c072a5aa3753915c76f18a',NULL,'+358405559595','040 555 9595',0,5,1);
INSERT INTO "phone" VALUES('01a0d8294b2078c884a012e8677fd139','01a0d8294b207f3085da8467f06313ff','01a0d8294b207d859b8e8fb2bff29101','+358405557514','040 555 7514',0,0,1);
INSERT INTO "phone" VALUES('01a119f26b407e5aa161d90921fdac3a','01a119f26b407d69958d2adb7e5a3930',NULL,'+358405553352','040 555 3352',0,5,1);
INSERT INTO "phone" VALUES('01a162cacba07c5183cdc3567c55dde1','01a162cacba07b468f2f39495d09dd29','01a162cacba07d5d87e5eb8dab163406','+358405551271','040 555 1271',0,0,1);
INSERT INTO "phone" VALUES('01a162cacba07f23b4f6717c4b39e336','01a162cacba07b468f2f39495d09dd29','01a162cacba07b76b0ddb48bfb1ff91a','+358405559190','040 555 9190',0,1,1);
INSERT INTO "phone" VALUES('01a1590b11607a5a8016e14dd111eb37','01a1590b11607abd936e816b402d5ebb','01a1590b1160749db6832b6246103a2b','+358405557109','040 555 7109',0,0,1);
INSERT INTO "phone" VALUES('01a08a358b407b039df1d79fdeb280e6','01a08a358b407599a8916d08d4042c36','01a08a358b4072c397c6f4e2ec1e07d7','+358405555028','040 555 5028',0,0,1);
INSERT INTO "phone" VALUES('01a08a358b407849959741e7f4de438f','01a08a358b407599a8916d08d4042c36','01a08a358b4075d7b9e324de73250c60','+358405552947','040 555 2947',0,1,1);
INSERT INTO "phone" VALUES('01a162417760756e833ce1378b93983c','01a16241776079d28cc8678b093b5dd5','01a16241776074b898463b8a4d27667d','+358405550866','040 555 0866',0,0,1);
INSERT INTO "phone" VALUES('01a1624177607d199a03a612f5532e9c','01a16241776079d28cc8678b093b5dd5','01a16241776074b294b59db0f37b7afb','+358405558785','040 555 8785',0,1,1);
INSERT INTO "phone" VALUES('01a19b888d60761c803e181aa962740f','01a19b888d6071769bcddba3220b2d2d','01a19b888d607e4b923c694059e2be57','+358405556704','040 555 6704',0,0,1);
INSERT INTO "phone" VALUES('01a19b888d6078a29d7ba71eea9e2de8','01a19b888d6071769bcddba3220b2d2d','01a19b888d60790d93777fec1ba0895d','+358405554623','040 555 4623',0,1,1);
INSERT INTO "phone" VALUES('01a1a5d370a07625a1394c10b5530d8e','01a1a5d370a077e4b9f125a5fa07ba82','01a1a5d370a07f8dbac569924a9f6396','+358405552542','040 555 2542',0,0,1);
INSERT INTO "phone" VALUES('01a1a5d370a07e9f9adef4e7f60d3626','01a1a5d370a077e4b9f125a5fa07ba82',NULL,'+358405550461','040 555 0461',0,5,1);
INSERT INTO "phone" VALUES('01a13e0ad620727b980abf0044873bea','01a13e0ad6207c81b96a48a1ef6cbfc5','01a13e0ad62077d4bee395e609694bd8','+358405558380','040 555 8380',0,0,1);
INSERT INTO "phone" VALUES('01a1c52ec8a07bb18bfc89839d1305f5','01a1c52ec8a074858cfa01162043a7e2','01a1c52ec8a07562b54146ec889351cd','+358405554218','040 555 4218',0,0,1);
INSERT INTO "phone" VALUES('01a1c52ec8a0776c86d04b9087a565a4','01a1c52ec8a074858cfa01162043a7e2',NULL,'+358405552137','040 555 2137',0,5,1);
INSERT INTO "phone" VALUES('01a1e3cd876078baaffacc99e35012c7','01a1e3cd8760774a8da05d44409eca59','01a1e3cd876071bbaaa48aedaf8c30a0','+358405550056','040 555 0056',0,0,1);
INSERT INTO "phone" VALUES('01a18792fe80762b9758e8c7e9662ca3','01a18792fe807a1fb4095c57b54b5d27','01a18792fe807dbdbb5c6d05a61bfafb','+358405557975','040 555 7975',0,0,1);
INSERT INTO "phone" VALUES('01a13962d1e07e91b8f2762ec7dddda6','01a13962d1e076ef876c6515b1d2b6ae','01a13962d1e07a5d894ef5af950554f8','+358405555894','040 555 5894',0,0,1);
INSERT INTO "phone" VALUES('01a13962d1e078cab1fac6447a793fbe','01a13962d1e076ef876c6515b1d2b6ae','01a13962d1e072a4a486f35e4f9a7669','+358405553813','040 555 3813',0,1,1);
INSERT INTO "phone" VALUES('01a0ec2d800073809f52c148d7916ac1','01a14479dec07bdd8164d8399f767c45','01a0ec2d800071f88c843f2b7c97c9f5','+358405551732','040 555 1732',0,0,2);
INSERT INTO "phone" VALUES('01a11ff82ac070b0b69043d59f55eff4','019f7e8652807cc3830d8b7628dbd25e','01a11ff82ac07110a94315eacd5380da','+358405559651','040 555 9651',0,0,2);
INSERT INTO "phone" VALUES('01a143d7d26077adb66f4868e07e43d1','01a143d7d260798281a7d2f41ff2581f','01a143d7d260763cbd13e9b67418a947','+358405557570','040 555 7570',0,0,1);
INSERT INTO "phone" VALUES('01a143d7d26071b992c2e316f69add7a','01a143d7d260798281a7d2f41ff2581f',NULL,'+358405555489','040 555 5489',0,5,1);
INSERT INTO "phone" VALUES('01a0c8d46d8079feb394d1ef23c7a75a','01a0c8d46d807aa7a9520ca2f902b366','01a0c8d46d807363921297647dcf62d2','+358405553408','040 555 3408',0,0,1);
INSERT INTO "phone" VALUES('01a19bca78607096847a4df65cba5936','01a19bca78607a1b8df3ebb24bc0edca','01a19bca78607da3b6144e376ef2f11c','+358405551327','040 555 1327',0,0,1);
INSERT INTO "phone" VALUES('01a19bca786072e2bd7b20aa37026ea7','01a19bca78607a1b8df3ebb24bc0edca','01a19bca7860792fbe39e9a997b663f0','+358405559246','040 555 9246',0,1,1);
INSERT INTO "phone" VALUES('01a1e87bf440731099891d52763ef221','01a1e87bf4407ebe9e954868ef4253af','01a1e87bf440777192c1114e6dbbab09','+358405557165','040 555 7165',0,0,1);
INSERT INTO "phone" VALUES('01a1e87bf440728aa742b7442798aab4','01a1e87bf4407ebe9e954868ef4253af',NULL,'+358405555084','040 555 5084',0,5,1);
INSERT INTO "phone" VALUES('01a15d0e4a2073c2ac074684497c4d8c','01a15d0e4a2074709c387b1f410a8aab','01a15d0e4a207c00a95a8513d1845c1a','+358405553003','040 555 3003',0,0,1);
INSERT INTO "phone" VALUES('01a1a68f1f807f23994ad20178c3694b','01a1a68f1f807b008f13a784f01cf87e','01a1a68f1f80774eac7f0eba0590ea6e','+358405550922','040 555 0922',0,0,1);
INSERT INTO "phone" VALUES('01a1a68f1f807c909e2f90be27ed9c83','01a1a68f1f807b008f13a784f01cf87e',NULL,'+358405558841','040 555 8841',0,5,1);
INSERT INTO "phone" VALUES('01a18bd1b9a079e09405221ca80e5e7d','01a18bd1b9a07b6cb37634d608958fdc','01a18bd1b9a073b29320daf70661d563','+358405556760','040 555 6760',0,0,1);
INSERT INTO "phone" VALUES('01a0aeb395c07c68a9d1840077d15690','01a0aeb395c07111887c12cb5c88a534','01a0aeb395c07b7fbe5de21ebb7b239d','+358405554679','040 555 4679',0,0,1);
INSERT INTO "phone" VALUES('01a158c2bdc071da8df16b7139565467','01a158c2bdc0772eb0486fb34ebf97b4','01a158c2bdc07fff938ffb08e439ed87','+358405552598','040 555 2598',0,0,1);
INSERT INTO "phone" VALUES('01a158c2bdc07c5b87a7e44f166f39d9','01a158c2bdc0772eb0486fb34ebf97b4','01a158c2bdc077b98fccb8852382ed24','+358405550517','040 555 0517',0,1,1);
INSERT INTO "phone" VALUES('01a0ec4f5fe073eeaa928f7293b5250f','01a0ec4f5fe0715ab279fe6e3eae75cb','01a0ec4f5fe07f79adbc037bcc7ec116','+358405558436','040 555 8436',0,0,1);
INSERT INTO "phone" VALUES('01a1e37de0c07217b83362be0cf61ff6','01a1e37de0c078eabd2c7500c3879815','01a1e37de0c071f087086c7a0723fcc9','+358405556355','040 555 6355',0,0,1);
INSERT INTO "phone" VALUES('01a1e37de0c07f3182174ce5dc1bbb58','01a1e37de0c078eabd2c7500c3879815','01a1e37de0c076f99b6e138fd393cb56','+358405554274','040 555 4274',0,1,1);
INSERT INTO "phone" VALUES('01a1e37de0c070469cac255af392d249','01a1e37de0c078eabd2c7500c3879815',NULL,'+358405552193','040 555 2193',0,5,1);
INSERT INTO "phone" VALUES('01a20c9c9c8077239269a9a5ae658f33','01a158c2bdc0772eb0486fb34ebf97b4',NULL,'+358407654321','040 765 4321',0,0,1);
INSERT INTO "phone" VALUES('01a20c9c9c80749b84aaeac137dc76fb','01a08a358b407599a8916d08d4042c36','01a20c9c9c8070f1be62aa0a1df9fd78','+358401112222','040 111 2222',0,0,1);
INSERT INTO "phone" VALUES('01a20c9c9c8073f6bd0561e6211c70cf','01a119f26b407d69958d2adb7e5a3930','01a119f26b407fb0a16d27a23501e088','+358403334444','040 333 4444',0,0,1);
INSERT INTO "phone" VALUES('01a20c9c9c80787e84b28054aead44b0','01a20c9c9c8071eeb9a6442e9e7d6b37','01a20c9c9c8075348fcf31ca8e752fdf','+358402223333','040 222 3333',0,0,1);
CREATE TABLE presentation (
	id VARCHAR(32) NOT NULL, 
	organisation_id VARCHAR(32) NOT NULL, 
	deal_id VARCHAR(32), 
	analysis_id VARCHAR(32), 
	shown JSON NOT NULL, 
	at DATETIME NOT NULL, 
	CONSTRAINT pk_presentation PRIMARY KEY (id), 
	CONSTRAINT fk_presentation_analysis_id FOREIGN KEY(analysis_id) REFERENCES analysis (id) ON DELETE SET NULL, 
	CONSTRAINT fk_presentation_deal_id FOREIGN KEY(deal_id) REFERENCES deal (id) ON DELETE SET NULL, 
	CONSTRAINT fk_presentation_organisation_id FOREIGN KEY(organisation_id) REFERENCES organisation (id) ON DELETE CASCADE
);
INSERT INTO "presentation" VALUES('01a14a298f007ba0a9c52a30d3b13a5e','01a08a358b407599a8916d08d4042c36','01a08a358b407fae8782d4d52450d1c3','01a144678f4072bdaaa87c09baf87131','["sick_days", "wider_service", "commitment"]','2026-10-17 14:00:00.000000');
INSERT INTO "presentation" VALUES('01a11c22b8c07511955f42131e428a1c','01a0aeb395c07111887c12cb5c88a534','01a0aeb395c07ac0acf71a333d9394d6','01a11660b9007d5e8c65024f08845c34','["sick_days", "wider_service", "commitment"]','2026-10-08 15:30:00.000000');
INSERT INTO "presentation" VALUES('01a162d6b2807989bdcded37f83bfad3','01a0d8294b207f3085da8467f06313ff','01a0d8294b2075d9ab384309c9a937a6','01a15d14b2c07867a488b6c85ad3ba32','["sick_days", "wider_service", "commitment"]','2026-10-22 09:00:00.000000');
INSERT INTO "presentation" VALUES('01a1ab4220407e1ab47e99fd7b63fa55','01a119f26b407d69958d2adb7e5a3930','01a119f26b4071b5a9f0441ec9bafe62','01a1a5802080774285ae8770f9dba1db','["sick_days", "wider_service", "commitment"]','2026-11-05 10:30:00.000000');
INSERT INTO "presentation" VALUES('01a20c9c9c807656b8c9817af8be8831','01a158c2bdc0772eb0486fb34ebf97b4','01a158c2bdc0767391c6aafa43737b58',NULL,'["sick_days"]','2026-11-24 08:12:00.000000');
CREATE TABLE procurement (
	id VARCHAR(32) NOT NULL, 
	organisation_id VARCHAR(32) NOT NULL, 
	deal_id VARCHAR(32) NOT NULL, 
	category VARCHAR(40), 
	route VARCHAR(40), 
	steps JSON NOT NULL, 
	requirements JSON NOT NULL, 
	notice TEXT DEFAULT '' NOT NULL, 
	questions_by DATETIME, 
	bid_by DATETIME, 
	decision_on DATE, 
	sent_at DATETIME, 
	sent_reason TEXT DEFAULT '' NOT NULL, 
	notes TEXT DEFAULT '' NOT NULL, 
	created_at DATETIME NOT NULL, 
	version INTEGER DEFAULT '1' NOT NULL, 
	CONSTRAINT pk_procurement PRIMARY KEY (id), 
	CONSTRAINT fk_procurement_deal_id FOREIGN KEY(deal_id) REFERENCES deal (id) ON DELETE CASCADE, 
	CONSTRAINT fk_procurement_organisation_id FOREIGN KEY(organisation_id) REFERENCES organisation (id) ON DELETE CASCADE
);
INSERT INTO "procurement" VALUES('01a1f8032c8078b697b750923ceb3ffd','01a1c52ec8a074858cfa01162043a7e2','01a1c52ec8a07ae99c6d13a1598a2ea5',NULL,'open','[]','[]','H-1',NULL,NULL,NULL,NULL,'','','2026-11-20 08:12:00.000000',1);
INSERT INTO "procurement" VALUES('7f432b2ad88fe67629f6858e35d16921','01a1a68f1f807b008f13a784f01cf87e','01a1a68f1f8074a99304aebcab271b58','goods_services','open','[]','[{"key": "register", "text": "Extract from the trade register, as recent as they ask for", "done": false}, {"key": "taxes", "text": "Proof that taxes are paid", "done": false}, {"key": "pension", "text": "Proof that pension insurance is paid", "done": false}, {"key": "references", "text": "References, of the kind and number they ask for", "done": false}, {"key": "service", "text": "The service described point by point", "done": false}, {"key": "access", "text": "Accessibility and privacy answered", "done": false}, {"key": "prices", "text": "The price form filled in, without VAT, as they ask", "done": false}, {"key": "valid", "text": "The bid is valid as long as they ask", "done": false}, {"key": "signer", "text": "Signed by somebody who may sign", "done": false}, {"key": "channel", "text": "In the right system, language and form", "done": false}, {"key": "01a20c9c9c807a24a607679d6050914a", "text": "ISO 9001", "done": false}, {"key": "01a20c9c9c80758fb4998d7c4093f6de", "text": "insurance", "done": false}]','HILMA 123',NULL,'2026-12-18 10:00:00.000000','2027-01-15',NULL,'','two lots','2026-11-24 08:12:00.000000',7);
CREATE TABLE question (
	id VARCHAR(32) NOT NULL, 
	part VARCHAR(1) NOT NULL, 
	text TEXT NOT NULL, 
	segment VARCHAR(40) NOT NULL, 
	language VARCHAR(2) NOT NULL, 
	created_at DATETIME NOT NULL, 
	version INTEGER DEFAULT '1' NOT NULL, 
	CONSTRAINT pk_question PRIMARY KEY (id), 
	CONSTRAINT ck_question_part_known CHECK (part IN ('S', 'P', 'I', 'N'))
);
INSERT INTO "question" VALUES('01a1f8032c807ea59eb561a421636369','S','How do you share the load today?','company','en','2026-11-20 08:12:00.000000',1);
CREATE TABLE quote (
	id VARCHAR(32) NOT NULL, 
	organisation_id VARCHAR(32) NOT NULL, 
	deal_id VARCHAR(32) NOT NULL, 
	contact_id VARCHAR(32), 
	number INTEGER NOT NULL, 
	state VARCHAR(10) NOT NULL, 
	language VARCHAR(2) NOT NULL, 
	vat VARCHAR(10) NOT NULL, 
	valid_until DATE NOT NULL, 
	options JSON NOT NULL, 
	accepted VARCHAR(40), 
	given_at DATETIME, 
	settled_at DATETIME, 
	created_at DATETIME NOT NULL, 
	version INTEGER DEFAULT '1' NOT NULL, 
	CONSTRAINT pk_quote PRIMARY KEY (id), 
	CONSTRAINT ck_quote_state_known CHECK (state IN ('draft', 'given', 'accepted', 'declined', 'replaced')), 
	CONSTRAINT fk_quote_contact_id FOREIGN KEY(contact_id) REFERENCES contact (id) ON DELETE SET NULL, 
	CONSTRAINT fk_quote_deal_id FOREIGN KEY(deal_id) REFERENCES deal (id) ON DELETE CASCADE, 
	CONSTRAINT fk_quote_organisation_id FOREIGN KEY(organisation_id) REFERENCES organisation (id) ON DELETE CASCADE
);
INSERT INTO "quote" VALUES('01a14a976c007448986562dcfba1bcb4','01a08a358b407599a8916d08d4042c36','01a08a358b407fae8782d4d52450d1c3','01a08a358b4072c397c6f4e2ec1e07d7',1,'accepted','en','25.5','2026-11-16','[{"key": "whole", "name": "3 months", "start": null, "lines": [{"what": "Licence for guided home exercise", "quantity": 20, "unit": "9", "months": 3, "discount": "0", "reason": ""}]}]','whole','2026-10-17 16:00:00.000000','2026-10-18 12:00:00.000000','2026-10-17 16:00:00.000000',1);
INSERT INTO "quote" VALUES('01a11c9095c073a7aa3ce3497221ea95','01a0aeb395c07111887c12cb5c88a534','01a0aeb395c07ac0acf71a333d9394d6','01a0aeb395c07b7fbe5de21ebb7b239d',1,'accepted','en','25.5','2026-11-09','[{"key": "whole", "name": "3 months", "start": null, "lines": [{"what": "Licence for guided home exercise", "quantity": 10, "unit": "9", "months": 3, "discount": "0", "reason": ""}]}]','whole','2026-10-08 17:30:00.000000','2026-10-09 13:30:00.000000','2026-10-08 17:30:00.000000',1);
INSERT INTO "quote" VALUES('01a163448f8072049a831bb10069d402','01a0d8294b207f3085da8467f06313ff','01a0d8294b2075d9ab384309c9a937a6','01a0d8294b207d859b8e8fb2bff29101',1,'accepted','fi','25.5','2026-11-23','[{"key": "whole", "name": "6 kuukautta", "start": null, "lines": [{"what": "Ohjatun kotiliikunnan lisenssi", "quantity": 10, "unit": "8", "months": 6, "discount": "0", "reason": ""}]}]','whole','2026-10-22 11:00:00.000000','2026-10-23 07:00:00.000000','2026-10-22 11:00:00.000000',1);
INSERT INTO "quote" VALUES('01a1abaffd40776da48928345ab289d2','01a119f26b407d69958d2adb7e5a3930','01a119f26b4071b5a9f0441ec9bafe62','01a119f26b407fb0a16d27a23501e088',1,'accepted','fi','25.5','2026-12-07','[{"key": "whole", "name": "12 kuukautta", "start": null, "lines": [{"what": "Ohjatun kotiliikunnan lisenssi", "quantity": 210, "unit": "7", "months": 12, "discount": "0", "reason": ""}]}]','whole','2026-11-05 12:30:00.000000','2026-11-24 08:12:00.000000','2026-11-05 12:30:00.000000',2);
INSERT INTO "quote" VALUES('01a20c9c9c807894a6b94c7f9118bb16','01a20c9c9c80762eb774eb5248db40af','01a20c9c9c80758eab2cd31ee3151288',NULL,1,'declined','en','25.5','2027-01-31','[{"key": "whole", "name": "Small", "start": null, "lines": [{"what": "Licence for guided home exercise", "quantity": 50, "unit": "8", "months": 6, "discount": "0", "reason": ""}, {"what": "Kick-off", "quantity": 1, "unit": "500", "months": 1, "discount": "0", "reason": ""}]}]',NULL,'2026-11-24 08:12:00.000000','2026-11-24 08:12:00.000000','2026-11-24 08:12:00.000000',9);
INSERT INTO "quote" VALUES('01a20c9c9c807be5a6c1494e7691b06f','01a13962d1e076ef876c6515b1d2b6ae','01a13962d1e07f91bf681505e3813084','01a13962d1e07a5d894ef5af950554f8',1,'given','fi','25.5','2026-12-28','[{"key": "whole", "name": "12 kuukautta", "start": null, "lines": [{"what": "Ohjatun kotiliikunnan lisenssi", "quantity": 97, "unit": "7", "months": 12, "discount": "0", "reason": ""}]}]',NULL,'2026-11-24 08:12:00.000000',NULL,'2026-11-24 08:12:00.000000',2);
CREATE TABLE recommendation (
	id VARCHAR(32) NOT NULL, 
	organisation_id VARCHAR(32) NOT NULL, 
	deal_id VARCHAR(32), 
	contact_id VARCHAR(32), 
	kind VARCHAR(10) NOT NULL, 
	state VARCHAR(10) NOT NULL, 
	text TEXT DEFAULT '' NOT NULL, 
	shown TEXT DEFAULT '' NOT NULL, 
	permitted_until DATE, 
	prospect_id VARCHAR(32), 
	asked_at DATETIME NOT NULL, 
	answered_at DATETIME, 
	version INTEGER DEFAULT '1' NOT NULL, 
	CONSTRAINT pk_recommendation PRIMARY KEY (id), 
	CONSTRAINT ck_recommendation_kind_known CHECK (kind IN ('reference', 'referral')), 
	CONSTRAINT ck_recommendation_state_known CHECK (state IN ('asked', 'given', 'declined')), 
	CONSTRAINT fk_recommendation_contact_id FOREIGN KEY(contact_id) REFERENCES contact (id) ON DELETE SET NULL, 
	CONSTRAINT fk_recommendation_deal_id FOREIGN KEY(deal_id) REFERENCES deal (id) ON DELETE SET NULL, 
	CONSTRAINT fk_recommendation_organisation_id FOREIGN KEY(organisation_id) REFERENCES organisation (id) ON DELETE CASCADE, 
	CONSTRAINT fk_recommendation_prospect_id FOREIGN KEY(prospect_id) REFERENCES organisation (id) ON DELETE SET NULL
);
INSERT INTO "recommendation" VALUES('01a20c9c9c8070ad86e4099030f97058','01a143d7d260798281a7d2f41ff2581f','01a143d7d260707a87dc1f70cbe50995','01a143d7d260763cbd13e9b67418a947','referral','given','greet from Anna','',NULL,'01a20c9c9c8071eeb9a6442e9e7d6b37','2026-11-24 08:12:00.000000','2026-11-24 08:12:00.000000',2);
INSERT INTO "recommendation" VALUES('01a20c9c9c8071f1aaa8b9e0231b3e14','01a16241776079d28cc8678b093b5dd5','01a162417760768dab4a439921109d0d','01a16241776074b898463b8a4d27667d','reference','asked','','',NULL,NULL,'2026-11-24 08:12:00.000000',NULL,1);
INSERT INTO "recommendation" VALUES('01a20c9c9c80750db12ea6b36471fde4','01a20c9c9c80762eb774eb5248db40af','01a20c9c9c80758eab2cd31ee3151288',NULL,'reference','given','they are good','',NULL,NULL,'2026-11-24 08:12:00.000000','2026-11-24 08:12:00.000000',2);
INSERT INTO "recommendation" VALUES('01a20c9c9c8073daabd0d7fb12926185','01a14479dec07bdd8164d8399f767c45','01a14479dec0787bac1d7da0a6eb8c9e','01a14479dec07b0f8b91ce375bc8fbbc','referral','declined','','',NULL,NULL,'2026-11-24 08:12:00.000000','2026-11-24 08:12:00.000000',2);
CREATE TABLE remembered (
	id VARCHAR(40) NOT NULL, 
	content JSON NOT NULL, 
	at DATETIME NOT NULL, 
	CONSTRAINT pk_remembered PRIMARY KEY (id)
);
INSERT INTO "remembered" VALUES('playbook','{"format": 1, "key": "home_training", "version": "1", "name": {"en": "Home training", "fi": "Kotiliikunta"}, "stages": {"prospecting": {"name": {"en": "Prospecting", "fi": "Prospektointi"}, "phase": "prospecting"}, "contacting": {"name": {"en": "Contacting", "fi": "Kontaktointi"}, "phase": "contacting"}, "needs": {"name": {"en": "Needs analysis", "fi": "Tarvekartoitus"}, "phase": "needs"}, "benefits": {"name": {"en": "Benefits", "fi": "Hy\u00f6dyt"}, "phase": "benefits"}, "closing": {"name": {"en": "Closing", "fi": "P\u00e4\u00e4tt\u00e4minen"}, "phase": "closing"}, "agreement": {"name": {"en": "Agreement", "fi": "Sopimus"}, "phase": "agreement"}, "care": {"name": {"en": "Care", "fi": "J\u00e4lkihoito"}, "phase": "care"}}, "kinds": {"call_back": {"name": {"en": "Call back", "fi": "Takaisinsoitto"}, "opens": "call", "priority": 0}, "complaint": {"name": {"en": "Complaint", "fi": "Reklamaatio"}, "opens": "complaint", "priority": 0}, "inbound": {"name": {"en": "Inbound", "fi": "Yhteydenotto"}, "opens": "call", "priority": 1}, "tender_deadline": {"name": {"en": "Tender due", "fi": "Tarjousaika"}, "opens": "tender", "priority": 1}, "bid": {"name": {"en": "Bid", "fi": "Tarjousty\u00f6"}, "opens": "tender", "priority": 2}, "tender_decision": {"name": {"en": "Tender decision", "fi": "Hankintap\u00e4\u00e4t\u00f6s"}, "opens": "tender", "priority": 2}, "meeting": {"name": {"en": "Meeting", "fi": "Tapaaminen"}, "opens": "needs", "priority": 2}, "decision_meeting": {"name": {"en": "Decision meeting", "fi": "P\u00e4\u00e4t\u00f6spalaveri"}, "opens": "ask", "priority": 2}, "kick_off_meeting": {"name": {"en": "Kick-off meeting", "fi": "Aloituspalaveri"}, "opens": "agreement", "priority": 2}, "decision": {"name": {"en": "Decision", "fi": "P\u00e4\u00e4t\u00f6s"}, "opens": "call", "priority": 2}, "memo": {"name": {"en": "Memo", "fi": "Muistio"}, "opens": "memo", "priority": 3}, "prepare": {"name": {"en": "Prepare", "fi": "Valmistelu"}, "opens": "card", "priority": 3}, "promise": {"name": {"en": "Promised", "fi": "Luvattu asia"}, "opens": "card", "priority": 3}, "present": {"name": {"en": "Presentation", "fi": "Esittely"}, "opens": "benefits", "priority": 3}, "agreement": {"name": {"en": "Agreement", "fi": "Sopimus"}, "opens": "agreement", "priority": 3}, "quote": {"name": {"en": "Quote", "fi": "Tarjous"}, "opens": "quote", "priority": 3}, "quote_call": {"name": {"en": "Quote call", "fi": "Tarjouspuhelu"}, "opens": "call", "priority": 3}, "quote_ends": {"name": {"en": "Quote expires", "fi": "Tarjous vanhenee"}, "opens": "quote", "priority": 3}, "first_contact": {"name": {"en": "First contact", "fi": "Ensikontakti"}, "opens": "call", "priority": 4}, "plan": {"name": {"en": "Written plan", "fi": "Suunnitelma"}, "opens": "plan", "priority": 4}, "kick_off": {"name": {"en": "Kick-off", "fi": "Aloitus"}, "opens": "agreement", "priority": 4}, "hand_over": {"name": {"en": "Hand-over", "fi": "Luovutus"}, "opens": "hand_over", "priority": 4}, "delivery_check": {"name": {"en": "Delivery check", "fi": "K\u00e4ytt\u00f6\u00f6notto"}, "opens": "call", "priority": 4}, "satisfaction": {"name": {"en": "Satisfaction", "fi": "Tyytyv\u00e4isyys"}, "opens": "call", "priority": 4}, "gatekeeper": {"name": {"en": "Call as hinted", "fi": "Vinkkisoitto"}, "opens": "call", "priority": 5}, "find_number": {"name": {"en": "Find number", "fi": "Numeron haku"}, "opens": "card", "priority": 5}, "retry": {"name": {"en": "Retry", "fi": "Uusintasoitto"}, "opens": "call", "priority": 6}, "renewal": {"name": {"en": "Renewal", "fi": "Sopimuskausi"}, "opens": "call", "priority": 5}, "care": {"name": {"en": "Care contact", "fi": "Yhteydenpito"}, "opens": "call", "priority": 6}, "yearly_needs": {"name": {"en": "Yearly needs", "fi": "Vuosikartoitus"}, "opens": "needs", "priority": 6}, "reference_ask": {"name": {"en": "Reference", "fi": "Referenssi"}, "opens": "call", "priority": 6}, "personal": {"name": {"en": "Personal note", "fi": "Huomionosoitus"}, "opens": "card", "priority": 6}, "ask_again": {"name": {"en": "Ask again", "fi": "Kysy uudelleen"}, "opens": "call", "priority": 7}, "first_call": {"name": {"en": "First call", "fi": "Ensisoitto"}, "opens": "call", "priority": 8}, "research": {"name": {"en": "Find out", "fi": "Selvitett\u00e4v\u00e4"}, "opens": "card", "priority": 9}}, "rules": [{"key": "retry_no_answer", "source": "no_answer", "stage": null, "kind": "retry", "after": "window", "at": null, "in_window": false, "reason": {"en": "No answer, try {{attempt|1}} of {{max_attempts|6}}: another time of day", "fi": "Ei vastannut, yritys {{attempt|1}}/{{max_attempts|6}}: kokeile eri kellonaikaan"}, "priority": 6, "script": null}, {"key": "retry_busy", "source": "busy", "stage": null, "kind": "retry", "after": "30 min", "at": null, "in_window": false, "reason": {"en": "Busy, try {{attempt|1}} of {{max_attempts|6}}: again in half an hour", "fi": "Varattu, yritys {{attempt|1}}/{{max_attempts|6}}: puolen tunnin p\u00e4\u00e4st\u00e4 uudelleen"}, "priority": 6, "script": null}, {"key": "retry_voicemail", "source": "voicemail", "stage": null, "kind": "retry", "after": "2 wd", "at": null, "in_window": false, "reason": {"en": "Voicemail, try {{attempt|1}} of {{max_attempts|6}}: no call back yet", "fi": "J\u00e4i vastaajaan, yritys {{attempt|1}}/{{max_attempts|6}}: ei ole soittanut takaisin"}, "priority": 6, "script": null}, {"key": "find_number", "source": "wrong_number", "stage": null, "kind": "find_number", "after": "1 wd", "at": null, "in_window": false, "reason": {"en": "The number was wrong: find the right one", "fi": "Numero oli v\u00e4\u00e4r\u00e4: etsi oikea"}, "priority": 5, "script": null}, {"key": "gatekeeper", "source": "gatekeeper", "stage": null, "kind": "gatekeeper", "after": "agreed", "at": null, "in_window": false, "reason": {"en": "Hint from the one who answered: {{last.words|try at this time}}", "fi": "Vinkki vastaajalta: {{last.words|yrit\u00e4 t\u00e4h\u00e4n aikaan}}"}, "priority": 5, "script": null}, {"key": "call_back", "source": "call_back", "stage": null, "kind": "call_back", "after": "agreed", "at": null, "in_window": false, "reason": {"en": "Asked to be called now: {{last.words|keep the promise}}", "fi": "Pyysi soittamaan nyt: {{last.words|pid\u00e4 lupaus}}"}, "priority": 0, "script": null}, {"key": "meeting", "source": "booked", "stage": null, "kind": "meeting", "after": "agreed", "at": null, "in_window": false, "reason": {"en": "The meeting as agreed", "fi": "Sovittu tapaaminen"}, "priority": 2, "script": null}, {"key": "prepare", "source": "booked", "stage": null, "kind": "prepare", "after": "-1 wd", "at": null, "in_window": false, "reason": {"en": "Prepare for the meeting {{meeting.when|tomorrow}}", "fi": "Valmistaudu tapaamiseen: {{meeting.when|huomenna}}"}, "priority": 3, "script": null}, {"key": "ask_again_later", "source": "later", "stage": null, "kind": "ask_again", "after": "agreed", "at": null, "in_window": false, "reason": {"en": "Asked to come back now: {{last.words|the time was not right}}", "fi": "Pyysi palaamaan nyt: {{last.words|aika ei ollut sopiva}}"}, "priority": 7, "script": null}, {"key": "ask_again_lost", "source": "no", "stage": null, "kind": "ask_again", "after": "3 m", "at": null, "in_window": false, "reason": {"en": "Said no three months ago: ask what has changed", "fi": "Kielt\u00e4ytyi kolme kuukautta sitten: kysy, mik\u00e4 on muuttunut"}, "priority": 7, "script": null}, {"key": "first_call", "source": "added", "stage": null, "kind": "first_call", "after": "window", "at": null, "in_window": false, "reason": {"en": "New prospect from {{organisation.source|your list}}: agree a meeting", "fi": "Uusi prospekti, l\u00e4hde {{organisation.source|oma lista}}: sovi tapaaminen"}, "priority": 8, "script": null}, {"key": "inbound", "source": "inbound", "stage": null, "kind": "inbound", "after": "24 h", "at": null, "in_window": false, "reason": {"en": "They came to us: answer in person within 24 hours", "fi": "Otti meihin yhteytt\u00e4: vastaa itse 24 tunnin sis\u00e4ll\u00e4"}, "priority": 1, "script": null}, {"key": "meeting", "source": "booked", "stage": null, "kind": "meeting", "after": "agreed", "at": null, "in_window": false, "reason": {"en": "The meeting as agreed", "fi": "Sovittu tapaaminen"}, "priority": 2, "script": null}, {"key": "decision_meeting", "source": "booked", "stage": null, "kind": "decision_meeting", "after": "agreed", "at": null, "in_window": false, "reason": {"en": "The decision meeting as agreed: ask for the deal", "fi": "Sovittu p\u00e4\u00e4t\u00f6spalaveri: kysy kauppaa"}, "priority": 2, "script": null}, {"key": "kick_off_meeting", "source": "booked", "stage": null, "kind": "kick_off_meeting", "after": "agreed", "at": null, "in_window": false, "reason": {"en": "The kick-off as agreed", "fi": "Sovittu aloituspalaveri"}, "priority": 2, "script": null}, {"key": "prepare", "source": "booked", "stage": null, "kind": "prepare", "after": "-1 wd", "at": null, "in_window": false, "reason": {"en": "Prepare for the meeting {{meeting.when|tomorrow}}", "fi": "Valmistaudu tapaamiseen: {{meeting.when|huomenna}}"}, "priority": 3, "script": null}, {"key": "memo", "source": "meeting_held", "stage": null, "kind": "memo", "after": "0 d", "at": null, "in_window": false, "reason": {"en": "Memo and the next invitation go out today", "fi": "Muistio ja seuraava kutsu l\u00e4htev\u00e4t t\u00e4n\u00e4\u00e4n"}, "priority": 3, "script": null}, {"key": "present", "source": "stage_entered", "stage": "benefits", "kind": "present", "after": "3 wd", "at": null, "in_window": false, "reason": {"en": "Show what answers {{need.top|their needs}}, and give the quote", "fi": "Esittele ratkaisu tarpeeseen ({{need.top|kirjatut tarpeet}}) ja anna tarjous"}, "priority": 3, "script": null}, {"key": "quote_given", "source": "quote_given", "stage": null, "kind": "quote_call", "after": "3 wd", "at": null, "in_window": false, "reason": {"en": "The quote is with them: ask how it looks, and who else has read it", "fi": "Tarjous on heill\u00e4: kysy, milt\u00e4 se n\u00e4ytt\u00e4\u00e4 ja kuka muu sen on lukenut"}, "priority": 3, "script": null}, {"key": "quote_expires", "source": "quote_expires", "stage": null, "kind": "quote_ends", "after": "-3 wd", "at": null, "in_window": false, "reason": {"en": "The quote is about to expire: agree how to go on, or renew it", "fi": "Tarjouksen voimassaolo p\u00e4\u00e4ttyy pian: sovi jatkosta tai uusi tarjous"}, "priority": 3, "script": null}, {"key": "decision", "source": "stage_entered", "stage": "closing", "kind": "decision", "after": "2 wd", "at": null, "in_window": false, "reason": {"en": "Ask for the deal", "fi": "Kysy kauppaa"}, "priority": 2, "script": null}, {"key": "agreement", "source": "stage_entered", "stage": "agreement", "kind": "agreement", "after": "2 wd", "at": null, "in_window": false, "reason": {"en": "Walk through the terms and sign", "fi": "K\u00e4yk\u00e4\u00e4 ehdot l\u00e4pi ja allekirjoittakaa"}, "priority": 3, "script": null}, {"key": "hand_over", "source": "signed", "stage": null, "kind": "hand_over", "after": "1 wd", "at": null, "in_window": false, "reason": {"en": "Signed: tell delivery everything that was said and agreed", "fi": "Allekirjoitettu: kerro toimitukselle kaikki, mit\u00e4 puhuttiin ja sovittiin"}, "priority": 4, "script": null}, {"key": "agreement_renews", "source": "agreement_renews", "stage": null, "kind": "renewal", "after": "-2 m", "at": null, "in_window": false, "reason": {"en": "They must say by {{agreement.renews|the agreed day}} whether they go on: bring it up now", "fi": "Jatkosta on kerrottava viimeist\u00e4\u00e4n {{agreement.renews|sovittuna p\u00e4iv\u00e4n\u00e4}}: ota asia puheeksi"}, "priority": 5, "script": null}, {"key": "agreement_ends", "source": "agreement_ends", "stage": null, "kind": "renewal", "after": "-1 m", "at": null, "in_window": false, "reason": {"en": "The agreement ends on {{agreement.ends|its last day}}: is the next one signed?", "fi": "Sopimus p\u00e4\u00e4ttyy {{agreement.ends|pian}}: onko jatkosopimus allekirjoitettu?"}, "priority": 5, "script": null}, {"key": "first_contact", "source": "won", "stage": null, "kind": "first_contact", "after": "1 wd", "at": null, "in_window": false, "reason": {"en": "First contact after the deal, at the latest in 3 days", "fi": "Ensikontakti kaupan j\u00e4lkeen, viimeist\u00e4\u00e4n 3 p\u00e4iv\u00e4n sis\u00e4ll\u00e4"}, "priority": 4, "script": null}, {"key": "plan", "source": "won", "stage": null, "kind": "plan", "after": "2 wd", "at": null, "in_window": false, "reason": {"en": "Send the plan: timetable, names on both sides, goals", "fi": "L\u00e4het\u00e4 suunnitelma: aikataulu, vastuuhenkil\u00f6t, tavoitteet"}, "priority": 4, "script": null}, {"key": "kick_off", "source": "won", "stage": null, "kind": "kick_off", "after": "5 wd", "at": null, "in_window": false, "reason": {"en": "Kick-off: agree a time", "fi": "Aloituspalaveri: sovi aika"}, "priority": 4, "script": null}, {"key": "delivery_check", "source": "won", "stage": null, "kind": "delivery_check", "after": "2 w", "at": null, "in_window": false, "reason": {"en": "Is everything we promised in use?", "fi": "Onko kaikki luvattu k\u00e4yt\u00f6ss\u00e4?"}, "priority": 4, "script": null}, {"key": "satisfaction", "source": "won", "stage": null, "kind": "satisfaction", "after": "1 m", "at": null, "in_window": false, "reason": {"en": "A month since the deal: are they satisfied?", "fi": "Kuukausi kaupasta: ovatko he tyytyv\u00e4isi\u00e4?"}, "priority": 4, "script": null}, {"key": "reference_ask", "source": "feedback", "stage": null, "kind": "reference_ask", "after": "1 wd", "at": null, "in_window": false, "reason": {"en": "They would recommend us: ask for a public word and for a name", "fi": "He suosittelisivat meit\u00e4: pyyd\u00e4 julkista kommenttia ja nime\u00e4"}, "priority": 6, "script": null}, {"key": "unhappy", "source": "feedback", "stage": null, "kind": "satisfaction", "after": "1 wd", "at": null, "in_window": false, "reason": {"en": "They said they are not happy: call, listen, put it right", "fi": "He kertoivat olevansa tyytym\u00e4tt\u00f6mi\u00e4: soita, kuuntele ja korjaa asia"}, "priority": 1, "script": "complaint"}, {"key": "care_a1", "source": "contacted", "stage": null, "kind": "care", "after": "3 m", "at": null, "in_window": false, "reason": {"en": "Three months since you last talked: what has changed, what next?", "fi": "Kolme kuukautta edellisest\u00e4: mik\u00e4 on muuttunut, mit\u00e4 seuraavaksi?"}, "priority": 6, "script": null}, {"key": "care_a2", "source": "contacted", "stage": null, "kind": "care", "after": "6 m", "at": null, "in_window": false, "reason": {"en": "Half a year since you last talked: how is it in use?", "fi": "Puoli vuotta edellisest\u00e4: miten k\u00e4ytt\u00f6 sujuu?"}, "priority": 6, "script": null}, {"key": "care_a3", "source": "contacted", "stage": null, "kind": "care", "after": "12 m", "at": null, "in_window": false, "reason": {"en": "A year since you last talked: are they still well served?", "fi": "Vuosi edellisest\u00e4: palveleeko ratkaisu yh\u00e4?"}, "priority": 6, "script": null}, {"key": "care", "source": "contacted", "stage": null, "kind": "care", "after": "6 m", "at": null, "in_window": false, "reason": {"en": "Half a year since you last talked: what has changed?", "fi": "Puoli vuotta edellisest\u00e4: mik\u00e4 on muuttunut?"}, "priority": 6, "script": null}, {"key": "silence", "source": "silence", "stage": null, "kind": "care", "after": "12 m", "at": null, "in_window": false, "reason": {"en": "A year without a word between you: find out how they are", "fi": "Vuosi ilman yhteydenpitoa: kysy, mit\u00e4 heille kuuluu"}, "priority": 3, "script": null}, {"key": "yearly_needs", "source": "needs_mapped", "stage": null, "kind": "yearly_needs", "after": "1 y", "at": null, "in_window": false, "reason": {"en": "A year since their needs were mapped: what is different now?", "fi": "Vuosi tarvekartoituksesta: mik\u00e4 on nyt toisin?"}, "priority": 6, "script": null}, {"key": "ask_again_later", "source": "later", "stage": null, "kind": "ask_again", "after": "3 m", "at": null, "in_window": false, "reason": {"en": "It was put off until now: is the time right?", "fi": "Asiaan piti palata n\u00e4ihin aikoihin: sopisiko nyt?"}, "priority": 7, "script": null}, {"key": "ask_again_lost", "source": "lost", "stage": null, "kind": "ask_again", "after": "3 m", "at": null, "in_window": false, "reason": {"en": "Said no three months ago: ask what has changed", "fi": "Kielt\u00e4ytyi kolme kuukautta sitten: kysy, mik\u00e4 on muuttunut"}, "priority": 7, "script": null}, {"key": "questions_last", "source": "questions_due", "stage": null, "kind": "tender_deadline", "after": "agreed", "at": null, "in_window": false, "reason": {"en": "The time for questions about the request ends now", "fi": "Tarjouspyynn\u00f6n kysymysaika p\u00e4\u00e4ttyy nyt"}, "priority": 1, "script": null}, {"key": "questions_day_before", "source": "questions_due", "stage": null, "kind": "bid", "after": "-1 wd", "at": null, "in_window": false, "reason": {"en": "The time for questions ends soon: ask about anything unclear", "fi": "Kysymysaika p\u00e4\u00e4ttyy pian: kysy ep\u00e4selv\u00e4t kohdat"}, "priority": 2, "script": null}, {"key": "bid_last", "source": "bid_due", "stage": null, "kind": "tender_deadline", "after": "agreed", "at": null, "in_window": false, "reason": {"en": "The bid must be with them now", "fi": "Tarjouksen on oltava perill\u00e4 nyt"}, "priority": 1, "script": null}, {"key": "bid_week_before", "source": "bid_due", "stage": null, "kind": "bid", "after": "-5 wd", "at": null, "in_window": false, "reason": {"en": "The bid is due soon: what is still missing?", "fi": "Tarjousaika p\u00e4\u00e4ttyy pian: mit\u00e4 viel\u00e4 puuttuu?"}, "priority": 2, "script": null}, {"key": "bid_day_before", "source": "bid_due", "stage": null, "kind": "bid", "after": "-1 wd", "at": null, "in_window": false, "reason": {"en": "Send the bid now: do not wait for the last day", "fi": "L\u00e4het\u00e4 tarjous nyt: \u00e4l\u00e4 odota viimeist\u00e4 p\u00e4iv\u00e4\u00e4"}, "priority": 2, "script": null}, {"key": "tender_decided", "source": "tender_decision", "stage": null, "kind": "tender_decision", "after": "agreed", "at": null, "in_window": false, "reason": {"en": "They decide today", "fi": "Hankintap\u00e4\u00e4t\u00f6s tehd\u00e4\u00e4n t\u00e4n\u00e4\u00e4n"}, "priority": 2, "script": null}, {"key": "tender_heard", "source": "tender_decision", "stage": null, "kind": "tender_decision", "after": "1 wd", "at": null, "in_window": false, "reason": {"en": "The decision was due: how did it go, and why?", "fi": "P\u00e4\u00e4t\u00f6s oli m\u00e4\u00e4r\u00e4 tehd\u00e4: miten k\u00e4vi ja miksi?"}, "priority": 2, "script": null}, {"key": "complaint", "source": "complaint", "stage": null, "kind": "complaint", "after": "0 d", "at": null, "in_window": false, "reason": {"en": "A complaint: hear them out and put it right", "fi": "Reklamaatio: kuuntele ja korjaa asia"}, "priority": 0, "script": null}, {"key": "after_complaint", "source": "complaint_closed", "stage": null, "kind": "satisfaction", "after": "2 w", "at": null, "in_window": false, "reason": {"en": "Two weeks since their complaint was put right: is all well now?", "fi": "Reklamaation ratkaisusta on kaksi viikkoa: onko kaikki nyt hyvin?"}, "priority": 4, "script": null}], "hours": {"country": "FI", "starts": "08:00:00", "ends": "16:00:00", "absences": ["2026-11-30", "2026-12-12", "2026-12-24", "2027-01-05", "2027-01-06"], "windows": [{"days": ["mon"], "from": "12:00:00", "to": "17:00:00"}, {"days": ["tue", "wed", "thu"], "from": "07:30:00", "to": "09:00:00"}, {"days": ["tue", "wed", "thu"], "from": "15:00:00", "to": "17:00:00"}, {"days": ["fri"], "from": "08:00:00", "to": "17:00:00"}]}, "longest": "12 m"}','2026-11-24 08:12:00.000000');
INSERT INTO "remembered" VALUES('look_over','{"day": "2026-11-24", "after": 21}','2026-11-24 08:12:00.000000');
CREATE TABLE stage_event (
	id VARCHAR(32) NOT NULL, 
	deal_id VARCHAR(32) NOT NULL, 
	from_stage VARCHAR(40), 
	to_stage VARCHAR(40) NOT NULL, 
	state VARCHAR(8) NOT NULL, 
	at DATETIME NOT NULL, 
	CONSTRAINT pk_stage_event PRIMARY KEY (id), 
	CONSTRAINT fk_stage_event_deal_id FOREIGN KEY(deal_id) REFERENCES deal (id) ON DELETE CASCADE
);
INSERT INTO "stage_event" VALUES('01a14479dec0777397210dff076ce2ef','01a14479dec0787bac1d7da0a6eb8c9e',NULL,'prospecting','open','2026-10-16 11:30:00.000000');
INSERT INTO "stage_event" VALUES('01a1e30f196073ffb17fd374c6a53877','01a14479dec0787bac1d7da0a6eb8c9e','prospecting','contacting','open','2026-11-16 06:33:00.000000');
INSERT INTO "stage_event" VALUES('01a1ab2c27407ea8ae9c82b1478c281d','01a1ab2c27407684b77b9aa2bb2edb20',NULL,'prospecting','open','2026-11-05 10:06:00.000000');
INSERT INTO "stage_event" VALUES('019f7e8652807df4aa759159fb7ff337','019f7e8652807f5cb729c619c60a3cab',NULL,'prospecting','open','2026-07-20 07:56:00.000000');
INSERT INTO "stage_event" VALUES('01a19af17d807e4fb7108e96f770c226','019f7e8652807f5cb729c619c60a3cab','prospecting','prospecting','lost','2026-11-02 06:28:00.000000');
INSERT INTO "stage_event" VALUES('01a0d1fa58c0710d968068b9b52a43ab','01a0d1fa58c07ada9892139600ddb74d',NULL,'prospecting','open','2026-09-24 05:54:00.000000');
INSERT INTO "stage_event" VALUES('01a1c940a76077b0af4d4c8650d7d13f','01a0d1fa58c07ada9892139600ddb74d','prospecting','contacting','open','2026-11-11 06:17:00.000000');
INSERT INTO "stage_event" VALUES('01a0d8294b207d769419cf4d60597bdc','01a0d8294b2075d9ab384309c9a937a6',NULL,'prospecting','open','2026-09-25 10:43:00.000000');
INSERT INTO "stage_event" VALUES('01a13f18eac07f1391ca4dc4edfde416','01a0d8294b2075d9ab384309c9a937a6','prospecting','needs','open','2026-10-15 10:26:00.000000');
INSERT INTO "stage_event" VALUES('01a16cba216074e59119cdccaf9b74f8','01a0d8294b2075d9ab384309c9a937a6','needs','benefits','open','2026-10-24 07:05:00.000000');
INSERT INTO "stage_event" VALUES('01a16cba216071438c7c6d812d6f2efc','01a0d8294b2075d9ab384309c9a937a6','benefits','closing','open','2026-10-24 07:05:00.000000');
INSERT INTO "stage_event" VALUES('01a16cba21607b88a61c374ba07657d6','01a0d8294b2075d9ab384309c9a937a6','closing','agreement','open','2026-10-24 07:05:00.000000');
INSERT INTO "stage_event" VALUES('01a1cfa772a07ff18f2e84fcb06dbee0','01a0d8294b2075d9ab384309c9a937a6','agreement','care','won','2026-11-12 12:07:00.000000');
INSERT INTO "stage_event" VALUES('01a119f26b4075f5af3f02402b37d817','01a119f26b4071b5a9f0441ec9bafe62',NULL,'prospecting','open','2026-10-08 05:18:00.000000');
INSERT INTO "stage_event" VALUES('01a1875b25a07fffac08693c7401f5ce','01a119f26b4071b5a9f0441ec9bafe62','prospecting','needs','open','2026-10-29 11:11:00.000000');
INSERT INTO "stage_event" VALUES('01a1a620582075b3865fb8a2cb8f1137','01a119f26b4071b5a9f0441ec9bafe62','needs','benefits','open','2026-11-04 10:35:00.000000');
INSERT INTO "stage_event" VALUES('01a1ed8070607a9e96655f23b1d117b7','01a119f26b4071b5a9f0441ec9bafe62','benefits','closing','open','2026-11-18 07:13:00.000000');
INSERT INTO "stage_event" VALUES('01a162cacba0702f9a1101aa94a6300c','01a162cacba072daa6523995570f0cbe',NULL,'prospecting','open','2026-10-22 08:47:00.000000');
INSERT INTO "stage_event" VALUES('01a1590b11607a4d861cb6e0590ef594','01a1590b116075b78c3136d8ac738c8c',NULL,'prospecting','open','2026-10-20 11:21:00.000000');
INSERT INTO "stage_event" VALUES('01a08a358b407d60b2daef9f2a8a49f0','01a08a358b407fae8782d4d52450d1c3',NULL,'prospecting','open','2026-09-10 07:26:00.000000');
INSERT INTO "stage_event" VALUES('01a12fc8a1007b118869650e7a2c54a0','01a08a358b407fae8782d4d52450d1c3','prospecting','needs','open','2026-10-12 11:04:00.000000');
INSERT INTO "stage_event" VALUES('01a1540cfde07e448ddc50fb2a6e4bd6','01a08a358b407fae8782d4d52450d1c3','needs','benefits','open','2026-10-19 12:05:00.000000');
INSERT INTO "stage_event" VALUES('01a1540cfde075109c5f4755222ed171','01a08a358b407fae8782d4d52450d1c3','benefits','closing','open','2026-10-19 12:05:00.000000');
INSERT INTO "stage_event" VALUES('01a1540cfde077b8ae79e0d7f7cd9231','01a08a358b407fae8782d4d52450d1c3','closing','agreement','open','2026-10-19 12:05:00.000000');
INSERT INTO "stage_event" VALUES('01a1e3d5c4c070928c5ebf8731800c21','01a08a358b407fae8782d4d52450d1c3','agreement','care','won','2026-11-16 10:10:00.000000');
INSERT INTO "stage_event" VALUES('01a1624177607a46905d11ddd0201a41','01a162417760768dab4a439921109d0d',NULL,'prospecting','open','2026-10-22 06:17:00.000000');
INSERT INTO "stage_event" VALUES('01a19b888d607907a42b0ae6e06248b4','01a19b888d607a11935005d32404f266',NULL,'prospecting','open','2026-11-02 09:13:00.000000');
INSERT INTO "stage_event" VALUES('01a1a5d370a07fb2bdb3e4fa4283de5c','01a1a5d370a07982988700ad28b604bf',NULL,'prospecting','open','2026-11-04 09:11:00.000000');
INSERT INTO "stage_event" VALUES('01a1cfa1f4607061ba18755f24aebf16','01a1a5d370a07982988700ad28b604bf','prospecting','needs','open','2026-11-12 12:01:00.000000');
INSERT INTO "stage_event" VALUES('01a13e0ad62079ab9d0d2149a516a273','01a13e0ad6207849b98171f9fe1362ae',NULL,'prospecting','open','2026-10-15 05:31:00.000000');
INSERT INTO "stage_event" VALUES('01a1c52ec8a0797390090a86beb9722b','01a1c52ec8a07ae99c6d13a1598a2ea5',NULL,'prospecting','open','2026-11-10 11:19:00.000000');
INSERT INTO "stage_event" VALUES('01a1e3cd876076d78eba5b30c7441601','01a1e3cd876076dc83ba3cf530f1209f',NULL,'prospecting','open','2026-11-16 10:01:00.000000');
INSERT INTO "stage_event" VALUES('01a18792fe807326b8385312da163580','01a18792fe807ae9a4514f4279c8c490',NULL,'prospecting','open','2026-10-29 12:12:00.000000');
INSERT INTO "stage_event" VALUES('01a1ed547e6077718be40e2fe61e2017','01a18792fe807ae9a4514f4279c8c490','prospecting','contacting','open','2026-11-18 06:25:00.000000');
INSERT INTO "stage_event" VALUES('01a13962d1e0727689b6bf9054ab2e28','01a13962d1e07f91bf681505e3813084',NULL,'prospecting','open','2026-10-14 07:49:00.000000');
INSERT INTO "stage_event" VALUES('01a1e8cf44607ca895cf6af5d1d0e536','01a13962d1e07f91bf681505e3813084','prospecting','needs','open','2026-11-17 09:21:00.000000');
INSERT INTO "stage_event" VALUES('01a0ec2d80007b649c74b6bff3c6544c','01a0ec2d80007d32a54f0c369d53827c',NULL,'prospecting','open','2026-09-29 08:00:00.000000');
INSERT INTO "stage_event" VALUES('01a1d4c013007fe4a276d780e514a97a','01a0ec2d80007d32a54f0c369d53827c','prospecting','contacting','open','2026-11-13 11:52:00.000000');
INSERT INTO "stage_event" VALUES('01a11ff82ac07126bedacbe961133069','01a11ff82ac07a909bb3f5bd8e35f901',NULL,'prospecting','open','2026-10-09 09:22:00.000000');
INSERT INTO "stage_event" VALUES('01a1814316a07af59087a27e1768774c','01a11ff82ac07a909bb3f5bd8e35f901','prospecting','needs','open','2026-10-28 06:47:00.000000');
INSERT INTO "stage_event" VALUES('01a1ed93aa407aae92bee8bb15d2822e','01a11ff82ac07a909bb3f5bd8e35f901','needs','benefits','open','2026-11-18 07:34:00.000000');
INSERT INTO "stage_event" VALUES('01a143d7d2607626b99a09488ac71eff','01a143d7d260707a87dc1f70cbe50995',NULL,'prospecting','open','2026-10-16 08:33:00.000000');
INSERT INTO "stage_event" VALUES('01a0c8d46d8075558a3078a23c2a31ef','01a0c8d46d807d5d9ab34a686038f93f',NULL,'prospecting','open','2026-09-22 11:16:00.000000');
INSERT INTO "stage_event" VALUES('01a1c98ca480762f8bc9602b59428d12','01a0c8d46d807d5d9ab34a686038f93f','prospecting','contacting','open','2026-11-11 07:40:00.000000');
INSERT INTO "stage_event" VALUES('01a19bca786072f8887d8a40097f87cf','01a19bca7860718c903336b265402308',NULL,'prospecting','open','2026-11-02 10:25:00.000000');
INSERT INTO "stage_event" VALUES('01a1e87bf4407e179e714f6d62ba72c0','01a1e87bf4407de59fe80519123989be',NULL,'prospecting','open','2026-11-17 07:50:00.000000');
INSERT INTO "stage_event" VALUES('01a15d0e4a207ec99823f1b608376950','01a15d0e4a207e55bb66b4c0087cb802',NULL,'prospecting','open','2026-10-21 06:03:00.000000');
INSERT INTO "stage_event" VALUES('01a1a68f1f8073d6aca9c3e174315ed2','01a1a68f1f8074a99304aebcab271b58',NULL,'prospecting','open','2026-11-04 12:36:00.000000');
INSERT INTO "stage_event" VALUES('01a18bd1b9a07ae19d3fb10db4eb1afa','01a18bd1b9a07f93a963674e66ac92dd',NULL,'prospecting','open','2026-10-30 07:59:00.000000');
INSERT INTO "stage_event" VALUES('01a0aeb395c070b3b0c36a313571e13e','01a0aeb395c07ac0acf71a333d9394d6',NULL,'prospecting','open','2026-09-17 09:30:00.000000');
INSERT INTO "stage_event" VALUES('01a0f6501ac07ae7877dccf473fa0780','01a0aeb395c07ac0acf71a333d9394d6','prospecting','needs','open','2026-10-01 07:14:00.000000');
INSERT INTO "stage_event" VALUES('01a1260627a07a3e82358598b21b5b05','01a0aeb395c07ac0acf71a333d9394d6','needs','benefits','open','2026-10-10 13:35:00.000000');
INSERT INTO "stage_event" VALUES('01a1260627a07880b024a00f6700e717','01a0aeb395c07ac0acf71a333d9394d6','benefits','closing','open','2026-10-10 13:35:00.000000');
INSERT INTO "stage_event" VALUES('01a1260627a07ed4959899af3bd54928','01a0aeb395c07ac0acf71a333d9394d6','closing','agreement','open','2026-10-10 13:35:00.000000');
INSERT INTO "stage_event" VALUES('01a158a91b4071bb8a71cf15505af592','01a0aeb395c07ac0acf71a333d9394d6','agreement','care','won','2026-10-20 09:34:00.000000');
INSERT INTO "stage_event" VALUES('01a158c2bdc07210a1f686995018a43b','01a158c2bdc0767391c6aafa43737b58',NULL,'prospecting','open','2026-10-20 10:02:00.000000');
INSERT INTO "stage_event" VALUES('01a0ec4f5fe070c4bfafd1cbb35aadb7','01a0ec4f5fe077e08fbaaf42469cf72c',NULL,'prospecting','open','2026-09-29 08:37:00.000000');
INSERT INTO "stage_event" VALUES('01a19c786ba0712499395360e2b21623','01a0ec4f5fe077e08fbaaf42469cf72c','prospecting','needs','open','2026-11-02 13:35:00.000000');
INSERT INTO "stage_event" VALUES('01a1c9ce8f80749192be237bad078f03','01a0ec4f5fe077e08fbaaf42469cf72c','needs','benefits','open','2026-11-11 08:52:00.000000');
INSERT INTO "stage_event" VALUES('01a1e37de0c073399cc6fbb220152e14','01a1e37de0c076de870627fd3b292eba',NULL,'prospecting','open','2026-11-16 08:34:00.000000');
INSERT INTO "stage_event" VALUES('01a1f8032c8078d182650644781f9c58','01a14479dec0787bac1d7da0a6eb8c9e','contacting','contacting','lost','2026-11-20 08:12:00.000000');
INSERT INTO "stage_event" VALUES('01a20c9c9c807160899950d836f675cc','01a18792fe807ae9a4514f4279c8c490','contacting','contacting','later','2026-11-24 08:12:00.000000');
INSERT INTO "stage_event" VALUES('01a20c9c9c807d388f21ddb66cad4a26','01a11ff82ac07a909bb3f5bd8e35f901','benefits','benefits','lost','2026-11-24 08:12:00.000000');
INSERT INTO "stage_event" VALUES('01a20c9c9c80738bb9ebdacc0cb1e29c','01a0ec2d80007d32a54f0c369d53827c','contacting','contacting','lost','2026-11-24 08:12:00.000000');
INSERT INTO "stage_event" VALUES('01a20c9c9c8071e28a6a63ec24ede6a4','01a18bd1b9a07f93a963674e66ac92dd','prospecting','prospecting','later','2026-11-24 08:12:00.000000');
INSERT INTO "stage_event" VALUES('01a20c9c9c8072e6ae97ba94d0eda82f','01a13e0ad6207849b98171f9fe1362ae','prospecting','prospecting','lost','2026-11-24 08:12:00.000000');
INSERT INTO "stage_event" VALUES('01a20c9c9c8077f0b4b9b5df9e7769b1','01a0c8d46d807d5d9ab34a686038f93f','contacting','contacting','later','2026-11-24 08:12:00.000000');
INSERT INTO "stage_event" VALUES('01a20c9c9c8078658cdd2055930d6eaf','01a1c52ec8a07ae99c6d13a1598a2ea5','prospecting','needs','open','2026-11-24 08:12:00.000000');
INSERT INTO "stage_event" VALUES('01a20c9c9c807763b0ce583505c6af07','01a20c9c9c80758eab2cd31ee3151288',NULL,'prospecting','open','2026-11-24 08:12:00.000000');
INSERT INTO "stage_event" VALUES('01a20c9c9c807e218720771f8ca81811','01a1e87bf4407de59fe80519123989be','prospecting','care','won','2026-11-24 08:12:00.000000');
INSERT INTO "stage_event" VALUES('01a20c9c9c8070debd628881ad1b72db','01a15d0e4a207e55bb66b4c0087cb802','prospecting','prospecting','later','2026-11-24 08:12:00.000000');
INSERT INTO "stage_event" VALUES('01a20c9c9c807dffb3aed0b6c7ac1491','01a1c52ec8a07ae99c6d13a1598a2ea5','needs','approach','open','2026-11-24 08:12:00.000000');
INSERT INTO "stage_event" VALUES('01a20c9c9c8078f38c4169a3ae3a2b7f','01a0d8294b2075d9ab384309c9a937a6','care','follow_up','won','2026-11-24 08:12:00.000000');
INSERT INTO "stage_event" VALUES('01a20c9c9c807fc0913db17d30cbc97d','01a162417760768dab4a439921109d0d','prospecting','agreement','open','2026-11-24 08:12:00.000000');
INSERT INTO "stage_event" VALUES('01a20c9c9c80734885e999f3842e7fc2','01a1e37de0c076de870627fd3b292eba','prospecting','closing','open','2026-11-24 08:12:00.000000');
INSERT INTO "stage_event" VALUES('01a20c9c9c807b08a587be6b5c9bcf35','01a119f26b4071b5a9f0441ec9bafe62','closing','benefits','open','2026-11-24 08:12:00.000000');
INSERT INTO "stage_event" VALUES('01a20c9c9c8074c687322e25c215a82a','01a0ec4f5fe077e08fbaaf42469cf72c','benefits','closing','open','2026-11-24 08:12:00.000000');
INSERT INTO "stage_event" VALUES('01a20c9c9c807d86b239f3c7174c77a2','01a13962d1e07f91bf681505e3813084','needs','closing','open','2026-11-24 08:12:00.000000');
INSERT INTO "stage_event" VALUES('01a20c9c9c8075b0aac34446e883a1d4','01a162417760768dab4a439921109d0d','agreement','care','won','2026-11-24 08:12:00.000000');
INSERT INTO "stage_event" VALUES('01a20c9c9c807f97b47aebdd597a1ecf','01a162cacba072daa6523995570f0cbe','prospecting','contacting','open','2026-11-24 08:12:00.000000');
INSERT INTO "stage_event" VALUES('01a20c9c9c807384949e259b5d58c705','01a1a68f1f8074a99304aebcab271b58','prospecting','contacting','open','2026-11-24 08:12:00.000000');
INSERT INTO "stage_event" VALUES('01a20c9c9c807784ba12917c1a26f889','01a19bca7860718c903336b265402308','prospecting','prospecting','later','2026-11-24 08:12:00.000000');
INSERT INTO "stage_event" VALUES('01a20c9c9c807fc29fc2d0a17b8f2ab5','01a1c52ec8a07ae99c6d13a1598a2ea5','approach','approach','later','2026-11-24 08:12:00.000000');
INSERT INTO "stage_event" VALUES('01a20c9c9c807e8dbabec539007d1034','01a1e3cd876076dc83ba3cf530f1209f','prospecting','prospecting','later','2026-11-24 08:12:00.000000');
INSERT INTO "stage_event" VALUES('01a20c9c9c807d5895b40aeba4a45eff','01a20c9c9c80758eab2cd31ee3151288','prospecting','prospecting','later','2026-11-24 08:12:00.000000');
INSERT INTO "stage_event" VALUES('01a20c9c9c807b638845007063771407','01a13e0ad6207849b98171f9fe1362ae','prospecting','prospecting','open','2026-11-24 08:12:00.000000');
INSERT INTO "stage_event" VALUES('01a20c9c9c8076f0adb3997fe39639be','01a20c9c9c8077a4b30698a1c0093492',NULL,'prospecting','open','2026-11-24 08:12:00.000000');
INSERT INTO "stage_event" VALUES('01a20c9c9c80798b939630d69c9011ef','01a143d7d260707a87dc1f70cbe50995','prospecting','care','won','2026-11-24 08:12:00.000000');
INSERT INTO "stage_event" VALUES('01a20c9c9c807e209b29fc99c6c80e2b','01a20c9c9c807c8dbb8444d18e317041',NULL,'prospecting','open','2026-11-24 08:12:00.000000');
CREATE TABLE "view" (
	id VARCHAR(32) NOT NULL, 
	place VARCHAR(20) NOT NULL, 
	name TEXT NOT NULL, 
	words TEXT NOT NULL, 
	rank INTEGER NOT NULL, 
	CONSTRAINT pk_view PRIMARY KEY (id)
);
INSERT INTO "view" VALUES('01a20c9c9c80736492b80aed6da79a87','queue','Tampere first','tampere',1);
CREATE INDEX ix_change_row ON change ("table", "row");
CREATE INDEX ix_operation_state ON operation (state);
CREATE INDEX ix_organisation_business_id ON organisation (business_id);
CREATE INDEX ix_organisation_search_key ON organisation (search_key);
CREATE INDEX ix_contact_email_key ON contact (email_key);
CREATE INDEX ix_contact_organisation_id ON contact (organisation_id);
CREATE INDEX ix_contact_search_key ON contact (search_key);
CREATE INDEX ix_deal_board ON deal (state, stage, value_cents, id);
CREATE INDEX ix_deal_contact_id ON deal (contact_id);
CREATE INDEX ix_deal_organisation_id ON deal (organisation_id);
CREATE INDEX ix_phone_contact_id ON phone (contact_id);
CREATE INDEX ix_phone_e164 ON phone (e164);
CREATE INDEX ix_phone_organisation_id ON phone (organisation_id);
CREATE INDEX ix_analysis_contact_id ON analysis (contact_id);
CREATE INDEX ix_analysis_deal_id ON analysis (deal_id);
CREATE INDEX ix_analysis_organisation_id ON analysis (organisation_id);
CREATE INDEX ix_meeting_contact_id ON meeting (contact_id);
CREATE INDEX ix_meeting_deal_id ON meeting (deal_id);
CREATE INDEX ix_meeting_organisation_id ON meeting (organisation_id);
CREATE INDEX ix_meeting_starts_at ON meeting (starts_at);
CREATE INDEX ix_stage_event_deal_id ON stage_event (deal_id);
CREATE INDEX ix_answer_analysis_id ON answer (analysis_id);
CREATE INDEX ix_need_analysis_id ON need (analysis_id);
CREATE INDEX ix_call_contact_id ON call (contact_id);
CREATE INDEX ix_call_deal_id ON call (deal_id);
CREATE INDEX ix_call_followup_id ON call (followup_id);
CREATE INDEX ix_call_organisation_id ON call (organisation_id);
CREATE INDEX ix_call_started_at ON call (started_at);
CREATE INDEX ix_procurement_deal_id ON procurement (deal_id);
CREATE INDEX ix_procurement_organisation_id ON procurement (organisation_id);
CREATE INDEX ix_quote_contact_id ON quote (contact_id);
CREATE INDEX ix_quote_deal_id ON quote (deal_id);
CREATE INDEX ix_quote_organisation_id ON quote (organisation_id);
CREATE INDEX ix_agreement_contact_id ON agreement (contact_id);
CREATE INDEX ix_agreement_deal_id ON agreement (deal_id);
CREATE INDEX ix_agreement_organisation_id ON agreement (organisation_id);
CREATE INDEX ix_agreement_quote_id ON agreement (quote_id);
CREATE INDEX ix_ask_contact_id ON ask (contact_id);
CREATE INDEX ix_ask_deal_id ON ask (deal_id);
CREATE INDEX ix_ask_organisation_id ON ask (organisation_id);
CREATE INDEX ix_ask_quote_id ON ask (quote_id);
CREATE INDEX ix_presentation_analysis_id ON presentation (analysis_id);
CREATE INDEX ix_presentation_deal_id ON presentation (deal_id);
CREATE INDEX ix_presentation_organisation_id ON presentation (organisation_id);
CREATE INDEX ix_objection_call_id ON objection (call_id);
CREATE INDEX ix_objection_ask_id ON objection (ask_id);
CREATE INDEX ix_distinct_pair_one_id ON distinct_pair (one_id);
CREATE INDEX ix_distinct_pair_other_id ON distinct_pair (other_id);
CREATE INDEX ix_followup_organisation_id ON followup (organisation_id);
CREATE INDEX ix_followup_queue ON followup (state, due_on, priority, due_at);
CREATE INDEX ix_followup_meeting_id ON followup (meeting_id);
CREATE INDEX ix_followup_contact_id ON followup (contact_id);
CREATE INDEX ix_followup_deal_id ON followup (deal_id);
CREATE INDEX ix_followup_next ON followup (deal_id, state, due_on, due_at);
CREATE INDEX ix_note_deal_id ON note (deal_id);
CREATE INDEX ix_note_organisation_id ON note (organisation_id);
CREATE INDEX ix_note_contact_id ON note (contact_id);
CREATE INDEX ix_grading_organisation_id ON grading (organisation_id);
CREATE INDEX ix_care_step_deal_id ON care_step (deal_id);
CREATE INDEX ix_care_step_organisation_id ON care_step (organisation_id);
CREATE INDEX ix_complaint_contact_id ON complaint (contact_id);
CREATE INDEX ix_complaint_deal_id ON complaint (deal_id);
CREATE INDEX ix_complaint_organisation_id ON complaint (organisation_id);
CREATE INDEX ix_complaint_state ON complaint (state);
CREATE INDEX ix_feedback_at ON feedback (at);
CREATE INDEX ix_feedback_contact_id ON feedback (contact_id);
CREATE INDEX ix_feedback_deal_id ON feedback (deal_id);
CREATE INDEX ix_feedback_organisation_id ON feedback (organisation_id);
CREATE INDEX ix_recommendation_contact_id ON recommendation (contact_id);
CREATE INDEX ix_recommendation_deal_id ON recommendation (deal_id);
CREATE INDEX ix_recommendation_organisation_id ON recommendation (organisation_id);
CREATE INDEX ix_recommendation_prospect_id ON recommendation (prospect_id);
CREATE INDEX ix_paper_organisation_id ON paper (organisation_id);
CREATE INDEX ix_paper_deal_id ON paper (deal_id);
CREATE INDEX ix_paper_contact_id ON paper (contact_id);
CREATE INDEX ix_paper_quote_id ON paper (quote_id);
COMMIT;
