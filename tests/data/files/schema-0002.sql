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
CREATE TABLE alembic_version (
	version_num VARCHAR(32) NOT NULL, 
	CONSTRAINT alembic_version_pkc PRIMARY KEY (version_num)
);
INSERT INTO "alembic_version" VALUES('0002');
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
INSERT INTO "analysis" VALUES('01a1a022d6007a7fb04406ef5a789cbb','01a11ff82ac0769caf6ee85d9c511071','01a11ff82ac07a909bb3f5bd8e35f901','01a11ff82ac07110a94315eacd5380da','company','fi','2026-11-03 06:40:00.000000',1);
INSERT INTO "analysis" VALUES('01a11660b9007d5e8c65024f08845c34','01a0aeb395c07111887c12cb5c88a534','01a0aeb395c07ac0acf71a333d9394d6','01a0aeb395c07b7fbe5de21ebb7b239d','company','en','2026-10-07 12:40:00.000000',1);
INSERT INTO "analysis" VALUES('01a1b0faf8407c4f8097dc2b613ecb00','01a0ec4f5fe0715ab279fe6e3eae75cb','01a0ec4f5fe077e08fbaaf42469cf72c','01a0ec4f5fe07f79adbc037bcc7ec116','company','fi','2026-11-06 13:10:00.000000',1);
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
CREATE TABLE batch (
	id VARCHAR(32) NOT NULL, 
	file TEXT NOT NULL, 
	at DATETIME NOT NULL, 
	counts JSON NOT NULL, 
	operation_id INTEGER, 
	reverted BOOLEAN DEFAULT 0 NOT NULL, 
	CONSTRAINT pk_batch PRIMARY KEY (id)
);
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
INSERT INTO "call" VALUES('019f8da3574075058a0fe75d2a9eba0c','019f7e8652807cc3830d8b7628dbd25e','019f7e8652807f5cb729c619c60a3cab','019f7e86528079e0a38642ea126a1e48',NULL,'+358405555838','2026-07-23 06:22:00.000000','2026-07-23 06:22:17.000000','no_answer',0,'{"introduce": 0}','','opener','1','fi');
INSERT INTO "call" VALUES('019fdbadfa807a02ad864c44e049548e','019f7e8652807cc3830d8b7628dbd25e','019f7e8652807f5cb729c619c60a3cab','019f7e86528079e0a38642ea126a1e48',NULL,'+358405555838','2026-08-07 10:04:00.000000','2026-08-07 10:04:41.000000','busy',0,'{"introduce": 0}','in another call, she sounded near','opener','1','fi');
INSERT INTO "call" VALUES('01a19af17d807f0cae81d66d346c6e2b','019f7e8652807cc3830d8b7628dbd25e','019f7e8652807f5cb729c619c60a3cab','019f7e86528079e0a38642ea126a1e48',NULL,'+358405555838','2026-11-02 06:28:00.000000','2026-11-02 06:30:06.000000','no',2,'{"introduce": 0, "relevance": 39, "propose": 126}','built their own with the union, proud of it','opener','1','fi');
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
INSERT INTO "call" VALUES('01a1d4c013007eb2b4ad99794ae0d0b1','01a0ec2d80007b39a7bf02a8ff92d93f','01a0ec2d80007d32a54f0c369d53827c','01a0ec2d800071f88c843f2b7c97c9f5',NULL,'+358405551732','2026-11-13 11:52:00.000000','2026-11-13 11:59:07.000000','call_back',2,'{"introduce": 0, "relevance": 19, "propose": 103}','wants to ask the team first','opener','1','fi');
INSERT INTO "call" VALUES('01a144c7b0a079208ebc557247a5968c','01a11ff82ac0769caf6ee85d9c511071','01a11ff82ac07a909bb3f5bd8e35f901','01a11ff82ac07110a94315eacd5380da',NULL,'+358405559651','2026-10-16 12:55:00.000000','2026-10-16 12:55:23.000000','no_answer',0,'{"introduce": 0}','','opener','1','fi');
INSERT INTO "call" VALUES('01a157d7736079fba0e290ce66061874','01a11ff82ac0769caf6ee85d9c511071','01a11ff82ac07a909bb3f5bd8e35f901','01a11ff82ac07110a94315eacd5380da',NULL,'+358405559651','2026-10-20 05:45:00.000000','2026-10-20 05:45:43.000000','busy',0,'{"introduce": 0}','','opener','1','fi');
INSERT INTO "call" VALUES('01a1814316a076e8828d52522263a3b6','01a11ff82ac0769caf6ee85d9c511071','01a11ff82ac07a909bb3f5bd8e35f901','01a11ff82ac07110a94315eacd5380da',NULL,'+358405559651','2026-10-28 06:47:00.000000','2026-10-28 06:50:52.000000','booked',2,'{"introduce": 0, "relevance": 24, "propose": 128}','warm talk, knows our customer next door','opener','1','fi');
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
INSERT INTO "contact" VALUES('019f7e86528079e0a38642ea126a1e48','019f7e8652807cc3830d8b7628dbd25e','Noora Kangas','noora kangas','safety representative','user','noora.kangas@hilla-kauppa.example','noora.kangas@hilla-kauppa.example','email','fi','',0,'2026-07-20 07:56:00.000000',1);
INSERT INTO "contact" VALUES('019f7e8652807f8c8074513021da8978','019f7e8652807cc3830d8b7628dbd25e','Meri Niskanen','meri niskanen','office manager','influencer','meri.niskanen@hilla-kauppa.example','meri.niskanen@hilla-kauppa.example','phone','fi','',0,'2026-07-20 07:56:00.000000',1);
INSERT INTO "contact" VALUES('01a0d1fa58c07438a54cb864ef901b93','01a0d1fa58c072a5aa3753915c76f18a','Marika Manninen','marika manninen','executive assistant','gatekeeper','marika.manninen@quarry-electric.example','marika.manninen@quarry-electric.example','meeting','fi','',0,'2026-09-24 05:54:00.000000',1);
INSERT INTO "contact" VALUES('01a0d8294b207d859b8e8fb2bff29101','01a0d8294b207f3085da8467f06313ff','Teemu Kinnunen','teemu kinnunen','finance manager','payer','teemu.kinnunen@suunnittelu-paasi.example','teemu.kinnunen@suunnittelu-paasi.example','email','fi','',0,'2026-09-25 10:43:00.000000',1);
INSERT INTO "contact" VALUES('01a119f26b407fb0a16d27a23501e088','01a119f26b407d69958d2adb7e5a3930','Jari Kettunen','jari kettunen','purchasing manager','purchaser','jari.kettunen@tuomi-rakennus.example','jari.kettunen@tuomi-rakennus.example','video','fi','',0,'2026-10-08 05:18:00.000000',1);
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
INSERT INTO "contact" VALUES('01a13e0ad62077d4bee395e609694bd8','01a13e0ad6207c81b96a48a1ef6cbfc5','Elina Virtanen','elina virtanen','purchasing manager','purchaser','elina.virtanen@beacon-cleaning.example','elina.virtanen@beacon-cleaning.example',NULL,'fi','two boys who play floorball',0,'2026-10-15 05:31:00.000000',1);
INSERT INTO "contact" VALUES('01a13e0ad6207493bd23a604b8b15bf4','01a13e0ad6207c81b96a48a1ef6cbfc5','Elina Haapala','elina haapala','finance manager','payer','elina.haapala@beacon-cleaning.example','elina.haapala@beacon-cleaning.example','phone','fi','',0,'2026-10-15 05:31:00.000000',1);
INSERT INTO "contact" VALUES('01a1c52ec8a07562b54146ec889351cd','01a1c52ec8a074858cfa01162043a7e2','Saara Laine','saara laine','procurement specialist','purchaser','saara.laine@utuselan-kaupunki.example','saara.laine@utuselan-kaupunki.example',NULL,'fi','two boys who play floorball',0,'2026-11-10 11:19:00.000000',1);
INSERT INTO "contact" VALUES('01a1e3cd876071bbaaa48aedaf8c30a0','01a1e3cd8760774a8da05d44409eca59','Ian Norwood','ian norwood','HR manager','decision_maker','ian.norwood@lakka-siivous.example','ian.norwood@lakka-siivous.example','email','en','',0,'2026-11-16 10:01:00.000000',1);
INSERT INTO "contact" VALUES('01a18792fe807dbdbb5c6d05a61bfafb','01a18792fe807a1fb4095c57b54b5d27','Martin Langley','martin langley','director of education','decision_maker','martin.langley@riekonlammen-kunta.example','martin.langley@riekonlammen-kunta.example',NULL,'en','drinks tea, never coffee',0,'2026-10-29 12:12:00.000000',1);
INSERT INTO "contact" VALUES('01a13962d1e07a5d894ef5af950554f8','01a13962d1e076ef876c6515b1d2b6ae','Laura Turunen','laura turunen','purchasing manager','purchaser','laura.turunen@helmi-hoiva.example','laura.turunen@helmi-hoiva.example','phone','fi','',0,'2026-10-14 07:49:00.000000',1);
INSERT INTO "contact" VALUES('01a13962d1e072a4a486f35e4f9a7669','01a13962d1e076ef876c6515b1d2b6ae','Joni Uusitalo','joni uusitalo','executive assistant','gatekeeper','joni.uusitalo@helmi-hoiva.example','joni.uusitalo@helmi-hoiva.example','video','fi','skis to work in winter',0,'2026-10-14 07:49:00.000000',1);
INSERT INTO "contact" VALUES('01a0ec2d800071f88c843f2b7c97c9f5','01a0ec2d80007b39a7bf02a8ff92d93f','Kati Nurmi','kati nurmi','executive assistant','gatekeeper','kati.nurmi@ranta-konepaja.example','kati.nurmi@ranta-konepaja.example','meeting','fi','',0,'2026-09-29 08:00:00.000000',1);
INSERT INTO "contact" VALUES('01a11ff82ac07110a94315eacd5380da','01a11ff82ac0769caf6ee85d9c511071','Hanna Eskola','hanna eskola','managing director','decision_maker','hanna.eskola@vesi-paino.example','hanna.eskola@vesi-paino.example','email','fi','',0,'2026-10-09 09:22:00.000000',1);
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
	version INTEGER DEFAULT '1' NOT NULL, 
	CONSTRAINT pk_deal PRIMARY KEY (id), 
	CONSTRAINT ck_deal_state_known CHECK (state IN ('open', 'won', 'lost', 'later')), 
	CONSTRAINT fk_deal_contact_id FOREIGN KEY(contact_id) REFERENCES contact (id) ON DELETE SET NULL, 
	CONSTRAINT fk_deal_organisation_id FOREIGN KEY(organisation_id) REFERENCES organisation (id) ON DELETE CASCADE
);
INSERT INTO "deal" VALUES('01a14479dec0787bac1d7da0a6eb8c9e','01a14479dec07bdd8164d8399f767c45','01a14479dec07b0f8b91ce375bc8fbbc','Amber Energy Oy',0,'EUR','contacting','2026-11-16 06:33:00.000000','lost','no_need','',NULL,'["industry", "contact", "headcount", "reason", "timing"]','2026-10-16 11:30:00.000000','2026-11-20 08:12:00.000000',2);
INSERT INTO "deal" VALUES('01a1ab2c27407684b77b9aa2bb2edb20','01a1ab2c274073f39e5271007814e8a2','01a1ab2c274071a28b33e968617959ce','Kaski Muovi Oy',0,'EUR','prospecting','2026-11-05 10:06:00.000000','open',NULL,'',NULL,'["reason"]','2026-11-05 10:06:00.000000',NULL,1);
INSERT INTO "deal" VALUES('019f7e8652807f5cb729c619c60a3cab','019f7e8652807cc3830d8b7628dbd25e','019f7e86528079e0a38642ea126a1e48','Hilla Kauppa Oy',0,'EUR','prospecting','2026-07-20 07:56:00.000000','lost','other','happy with the present supplier, thanked for asking',NULL,'[]','2026-07-20 07:56:00.000000','2026-11-02 06:28:00.000000',1);
INSERT INTO "deal" VALUES('01a0d1fa58c07ada9892139600ddb74d','01a0d1fa58c072a5aa3753915c76f18a','01a0d1fa58c07438a54cb864ef901b93','Quarry Electric Oy',0,'EUR','contacting','2026-11-11 06:17:00.000000','open',NULL,'',NULL,'["industry", "contact", "headcount", "reason", "timing"]','2026-09-24 05:54:00.000000',NULL,1);
INSERT INTO "deal" VALUES('01a0d8294b2075d9ab384309c9a937a6','01a0d8294b207f3085da8467f06313ff','01a0d8294b207d859b8e8fb2bff29101','10 licences, 6 months',48000,'EUR','care','2026-11-12 12:07:00.000000','won',NULL,'',NULL,'["industry", "contact", "headcount", "reason", "timing", "meeting", "invitation", "spin", "consequence", "deciders", "timetable", "next_step", "memo", "presented", "quote", "decision_meeting", "asked", "objections", "terms", "route", "walked", "signed", "people", "kick_off", "hand_over"]','2026-09-25 10:43:00.000000','2026-11-12 12:07:00.000000',1);
INSERT INTO "deal" VALUES('01a119f26b4071b5a9f0441ec9bafe62','01a119f26b407d69958d2adb7e5a3930','01a119f26b407fb0a16d27a23501e088','210 licences, 12 months',1764000,'EUR','closing','2026-11-18 07:13:00.000000','open',NULL,'',NULL,'["industry", "contact", "headcount", "reason", "timing", "meeting", "invitation", "spin", "consequence", "deciders", "timetable", "next_step", "memo", "presented", "quote", "decision_meeting"]','2026-10-08 05:18:00.000000',NULL,1);
INSERT INTO "deal" VALUES('01a162cacba072daa6523995570f0cbe','01a162cacba07b468f2f39495d09dd29','01a162cacba07d5d87e5eb8dab163406','Aarni Sähkö Oy',0,'EUR','prospecting','2026-10-22 08:47:00.000000','open',NULL,'',NULL,'["reason", "timing"]','2026-10-22 08:47:00.000000',NULL,1);
INSERT INTO "deal" VALUES('01a1590b116075b78c3136d8ac738c8c','01a1590b11607abd936e816b402d5ebb','01a1590b1160749db6832b6246103a2b','Willow & Rowan Ltd',0,'EUR','prospecting','2026-10-20 11:21:00.000000','open',NULL,'',NULL,'["timing"]','2026-10-20 11:21:00.000000',NULL,1);
INSERT INTO "deal" VALUES('01a08a358b407fae8782d4d52450d1c3','01a08a358b407599a8916d08d4042c36','01a08a358b4072c397c6f4e2ec1e07d7','20 licences, 3 months',54000,'EUR','care','2026-11-16 10:10:00.000000','won',NULL,'',NULL,'["industry", "contact", "headcount", "reason", "timing", "meeting", "invitation", "spin", "consequence", "deciders", "timetable", "next_step", "memo", "presented", "quote", "decision_meeting", "asked", "objections", "terms", "route", "walked", "signed", "people", "kick_off", "hand_over"]','2026-09-10 07:26:00.000000','2026-11-16 10:10:00.000000',1);
INSERT INTO "deal" VALUES('01a162417760768dab4a439921109d0d','01a16241776079d28cc8678b093b5dd5','01a16241776074b898463b8a4d27667d','Vesi Leipomo Oy',0,'EUR','prospecting','2026-10-22 06:17:00.000000','open',NULL,'',NULL,'["timing"]','2026-10-22 06:17:00.000000',NULL,1);
INSERT INTO "deal" VALUES('01a19b888d607a11935005d32404f266','01a19b888d6071769bcddba3220b2d2d','01a19b888d607e4b923c694059e2be57','Leipomo Routa Oy',0,'EUR','prospecting','2026-11-02 09:13:00.000000','open',NULL,'',NULL,'["timing"]','2026-11-02 09:13:00.000000',NULL,1);
INSERT INTO "deal" VALUES('01a1a5d370a07982988700ad28b604bf','01a1a5d370a077e4b9f125a5fa07ba82','01a1a5d370a07f8dbac569924a9f6396','10 licences, 3 months',27000,'EUR','needs','2026-11-12 12:01:00.000000','open',NULL,'',NULL,'["industry", "contact", "headcount", "reason", "timing", "meeting", "invitation"]','2026-11-04 09:11:00.000000',NULL,1);
INSERT INTO "deal" VALUES('01a13e0ad6207849b98171f9fe1362ae','01a13e0ad6207c81b96a48a1ef6cbfc5','01a13e0ad62077d4bee395e609694bd8','Beacon Cleaning Oy',0,'EUR','prospecting','2026-10-15 05:31:00.000000','open',NULL,'',NULL,'[]','2026-10-15 05:31:00.000000',NULL,1);
INSERT INTO "deal" VALUES('01a1c52ec8a07ae99c6d13a1598a2ea5','01a1c52ec8a074858cfa01162043a7e2','01a1c52ec8a07562b54146ec889351cd','Utuselän kaupunki',0,'EUR','prospecting','2026-11-10 11:19:00.000000','open',NULL,'',NULL,'["reason", "timing"]','2026-11-10 11:19:00.000000',NULL,1);
INSERT INTO "deal" VALUES('01a1e3cd876076dc83ba3cf530f1209f','01a1e3cd8760774a8da05d44409eca59','01a1e3cd876071bbaaa48aedaf8c30a0','Lakka Siivous Oy',0,'EUR','prospecting','2026-11-16 10:01:00.000000','open',NULL,'',NULL,'["reason"]','2026-11-16 10:01:00.000000',NULL,1);
INSERT INTO "deal" VALUES('01a18792fe807ae9a4514f4279c8c490','01a18792fe807a1fb4095c57b54b5d27','01a18792fe807dbdbb5c6d05a61bfafb','Riekonlammen kunta',0,'EUR','contacting','2026-11-18 06:25:00.000000','open',NULL,'',NULL,'["industry", "contact", "headcount", "reason", "timing"]','2026-10-29 12:12:00.000000',NULL,1);
INSERT INTO "deal" VALUES('01a13962d1e07f91bf681505e3813084','01a13962d1e076ef876c6515b1d2b6ae','01a13962d1e07a5d894ef5af950554f8','Helmi Hoiva Oy',0,'EUR','needs','2026-11-17 09:21:00.000000','open',NULL,'',NULL,'["industry", "contact", "headcount", "reason", "timing", "meeting", "invitation"]','2026-10-14 07:49:00.000000',NULL,1);
INSERT INTO "deal" VALUES('01a0ec2d80007d32a54f0c369d53827c','01a0ec2d80007b39a7bf02a8ff92d93f','01a0ec2d800071f88c843f2b7c97c9f5','Ranta Konepaja Oy',0,'EUR','contacting','2026-11-13 11:52:00.000000','open',NULL,'',NULL,'["industry", "contact", "headcount", "reason", "timing"]','2026-09-29 08:00:00.000000',NULL,1);
INSERT INTO "deal" VALUES('01a11ff82ac07a909bb3f5bd8e35f901','01a11ff82ac0769caf6ee85d9c511071','01a11ff82ac07110a94315eacd5380da','110 licences, 3 months',297000,'EUR','benefits','2026-11-18 07:34:00.000000','open',NULL,'',NULL,'["industry", "contact", "headcount", "reason", "timing", "meeting", "invitation", "spin", "consequence", "deciders", "timetable", "next_step", "memo"]','2026-10-09 09:22:00.000000',NULL,1);
INSERT INTO "deal" VALUES('01a143d7d260707a87dc1f70cbe50995','01a143d7d260798281a7d2f41ff2581f','01a143d7d260763cbd13e9b67418a947','Lumo Tilit Oy',0,'EUR','prospecting','2026-10-16 08:33:00.000000','open',NULL,'',NULL,'["reason"]','2026-10-16 08:33:00.000000',NULL,1);
INSERT INTO "deal" VALUES('01a0c8d46d807d5d9ab34a686038f93f','01a0c8d46d807aa7a9520ca2f902b366','01a0c8d46d807363921297647dcf62d2','Aura Rakennus Oy',0,'EUR','contacting','2026-11-11 07:40:00.000000','open',NULL,'',NULL,'["industry", "contact", "headcount", "reason", "timing"]','2026-09-22 11:16:00.000000',NULL,1);
INSERT INTO "deal" VALUES('01a19bca7860718c903336b265402308','01a19bca78607a1b8df3ebb24bc0edca','01a19bca78607da3b6144e376ef2f11c','Louhi Siivous Oy',0,'EUR','prospecting','2026-11-02 10:25:00.000000','open',NULL,'',NULL,'[]','2026-11-02 10:25:00.000000',NULL,1);
INSERT INTO "deal" VALUES('01a1e87bf4407de59fe80519123989be','01a1e87bf4407ebe9e954868ef4253af','01a1e87bf440777192c1114e6dbbab09','Sarkaniemen kunta',0,'EUR','prospecting','2026-11-17 07:50:00.000000','open',NULL,'',NULL,'["reason", "timing"]','2026-11-17 07:50:00.000000',NULL,1);
INSERT INTO "deal" VALUES('01a15d0e4a207e55bb66b4c0087cb802','01a15d0e4a2074709c387b1f410a8aab','01a15d0e4a207c00a95a8513d1845c1a','Pine & Beacon Ltd',0,'EUR','prospecting','2026-10-21 06:03:00.000000','open',NULL,'',NULL,'["reason"]','2026-10-21 06:03:00.000000',NULL,1);
INSERT INTO "deal" VALUES('01a1a68f1f8074a99304aebcab271b58','01a1a68f1f807b008f13a784f01cf87e','01a1a68f1f80774eac7f0eba0590ea6e','Hilla Puu Oy',0,'EUR','prospecting','2026-11-04 12:36:00.000000','open',NULL,'',NULL,'["reason"]','2026-11-04 12:36:00.000000',NULL,1);
INSERT INTO "deal" VALUES('01a18bd1b9a07f93a963674e66ac92dd','01a18bd1b9a07b6cb37634d608958fdc','01a18bd1b9a073b29320daf70661d563','Tilit Askel Oy',0,'EUR','prospecting','2026-10-30 07:59:00.000000','open',NULL,'',NULL,'[]','2026-10-30 07:59:00.000000',NULL,1);
INSERT INTO "deal" VALUES('01a0aeb395c07ac0acf71a333d9394d6','01a0aeb395c07111887c12cb5c88a534','01a0aeb395c07b7fbe5de21ebb7b239d','10 licences, 3 months',27000,'EUR','care','2026-10-20 09:34:00.000000','won',NULL,'',NULL,'["industry", "contact", "headcount", "reason", "timing", "meeting", "invitation", "spin", "consequence", "deciders", "timetable", "next_step", "memo", "presented", "quote", "decision_meeting", "asked", "objections", "terms", "route", "walked", "signed", "people", "kick_off", "hand_over"]','2026-09-17 09:30:00.000000','2026-10-20 09:34:00.000000',1);
INSERT INTO "deal" VALUES('01a158c2bdc0767391c6aafa43737b58','01a158c2bdc0772eb0486fb34ebf97b4','01a158c2bdc07fff938ffb08e439ed87','Kuusiniemen kunta',0,'EUR','prospecting','2026-10-20 10:02:00.000000','open',NULL,'',NULL,'["reason", "timing"]','2026-10-20 10:02:00.000000',NULL,1);
INSERT INTO "deal" VALUES('01a0ec4f5fe077e08fbaaf42469cf72c','01a0ec4f5fe0715ab279fe6e3eae75cb','01a0ec4f5fe07f79adbc037bcc7ec116','190 licences, 3 months',513000,'EUR','benefits','2026-11-11 08:52:00.000000','open',NULL,'',NULL,'["industry", "contact", "headcount", "reason", "timing", "meeting", "invitation", "spin", "consequence", "deciders", "timetable", "next_step", "memo"]','2026-09-29 08:37:00.000000',NULL,1);
INSERT INTO "deal" VALUES('01a1e37de0c076de870627fd3b292eba','01a1e37de0c078eabd2c7500c3879815','01a1e37de0c071f087086c7a0723fcc9','Hietaselän kaupunki',0,'EUR','prospecting','2026-11-16 08:34:00.000000','open',NULL,'',NULL,'[]','2026-11-16 08:34:00.000000',NULL,1);
CREATE TABLE draft (
	id VARCHAR(120) NOT NULL, 
	content JSON NOT NULL, 
	at DATETIME NOT NULL, 
	CONSTRAINT pk_draft PRIMARY KEY (id)
);
INSERT INTO "draft" VALUES('note/x','{"text": "half a sentence"}','2026-11-20 08:12:00.000000');
CREATE TABLE followup (
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
	result TEXT DEFAULT '' NOT NULL, 
	done_at DATETIME, 
	created_at DATETIME NOT NULL, 
	version INTEGER DEFAULT '1' NOT NULL, 
	CONSTRAINT pk_followup PRIMARY KEY (id), 
	CONSTRAINT ck_followup_state_known CHECK (state IN ('open', 'done', 'cancelled')), 
	CONSTRAINT fk_followup_contact_id FOREIGN KEY(contact_id) REFERENCES contact (id) ON DELETE SET NULL, 
	CONSTRAINT fk_followup_deal_id FOREIGN KEY(deal_id) REFERENCES deal (id) ON DELETE SET NULL, 
	CONSTRAINT fk_followup_meeting_id FOREIGN KEY(meeting_id) REFERENCES meeting (id) ON DELETE SET NULL, 
	CONSTRAINT fk_followup_organisation_id FOREIGN KEY(organisation_id) REFERENCES organisation (id) ON DELETE CASCADE
);
INSERT INTO "followup" VALUES('01a1e30f196075f09cfb10f62827688d','01a14479dec07bdd8164d8399f767c45','01a14479dec0787bac1d7da0a6eb8c9e','01a14479dec07b0f8b91ce375bc8fbbc',NULL,'call_back','2026-11-20','2026-11-20 08:15:00.000000',0,'Asked to be called now: has talked with the team by then','call_back',1,0,0,'cancelled','No','2026-11-20 08:12:00.000000','2026-11-16 06:33:00.000000',2);
INSERT INTO "followup" VALUES('01a1ab2c2740763b84069545de11cc9d','01a1ab2c274073f39e5271007814e8a2','01a1ab2c27407684b77b9aa2bb2edb20','01a1ab2c274071a28b33e968617959ce',NULL,'first_call','2026-11-20','2026-11-20 06:00:00.000000',8,'New prospect from networking breakfast: agree a meeting','first_call',0,0,0,'open','',NULL,'2026-11-05 10:06:00.000000',1);
INSERT INTO "followup" VALUES('01a19af17d8070598c7d6df0621aef57','019f7e8652807cc3830d8b7628dbd25e','019f7e8652807f5cb729c619c60a3cab','019f7e86528079e0a38642ea126a1e48',NULL,'ask_again','2027-02-02',NULL,7,'Said no three months ago: ask what has changed','ask_again_lost',0,0,0,'open','',NULL,'2026-11-02 06:28:00.000000',1);
INSERT INTO "followup" VALUES('01a1c940a7607f99819521fe0e979cf3','01a0d1fa58c072a5aa3753915c76f18a','01a0d1fa58c07ada9892139600ddb74d','01a0d1fa58c07438a54cb864ef901b93',NULL,'gatekeeper','2026-11-25','2026-11-25 08:00:00.000000',5,'Hint from the one who answered: ask for the assistant, she keeps the calendar','gatekeeper',0,0,0,'open','',NULL,'2026-11-11 06:17:00.000000',1);
INSERT INTO "followup" VALUES('01a1cfa772a07b84a959fea37bd9e8a1','01a0d8294b207f3085da8467f06313ff','01a0d8294b2075d9ab384309c9a937a6','01a0d8294b207d859b8e8fb2bff29101',NULL,'first_contact','2026-11-13',NULL,4,'First contact after the deal, at the latest in 3 days','first_contact',0,0,0,'done','','2026-11-13 11:20:00.000000','2026-11-12 12:07:00.000000',1);
INSERT INTO "followup" VALUES('01a1cfa772a07fc894b9adb50c6dea3d','01a0d8294b207f3085da8467f06313ff','01a0d8294b2075d9ab384309c9a937a6','01a0d8294b207d859b8e8fb2bff29101',NULL,'plan','2026-11-16',NULL,4,'Send the plan: timetable, names on both sides, goals','plan',0,0,0,'done','','2026-11-16 11:20:00.000000','2026-11-12 12:07:00.000000',1);
INSERT INTO "followup" VALUES('01a1cfa772a07ec68895787f99c4258b','01a0d8294b207f3085da8467f06313ff','01a0d8294b2075d9ab384309c9a937a6','01a0d8294b207d859b8e8fb2bff29101',NULL,'kick_off','2026-11-19',NULL,4,'Kick-off: agree a time','kick_off',0,0,0,'open','',NULL,'2026-11-12 12:07:00.000000',1);
INSERT INTO "followup" VALUES('01a1cfa772a073cc8825c7cc67e84707','01a0d8294b207f3085da8467f06313ff','01a0d8294b2075d9ab384309c9a937a6','01a0d8294b207d859b8e8fb2bff29101',NULL,'delivery_check','2026-11-26',NULL,4,'Is everything we promised in use?','delivery_check',0,0,0,'open','',NULL,'2026-11-12 12:07:00.000000',1);
INSERT INTO "followup" VALUES('01a1cfa772a07582980dc6ffbd953dc2','01a0d8294b207f3085da8467f06313ff','01a0d8294b2075d9ab384309c9a937a6','01a0d8294b207d859b8e8fb2bff29101',NULL,'satisfaction','2026-12-14',NULL,4,'A month since the deal: are they satisfied?','satisfaction',0,0,0,'open','',NULL,'2026-11-12 12:07:00.000000',1);
INSERT INTO "followup" VALUES('01a1cfa772a07749800db00dd3881a50','01a0d8294b207f3085da8467f06313ff','01a0d8294b2075d9ab384309c9a937a6','01a0d8294b207d859b8e8fb2bff29101',NULL,'reference_ask','2027-01-12',NULL,6,'If they would recommend us: ask for a reference and a name','reference_ask',0,0,0,'open','',NULL,'2026-11-12 12:07:00.000000',1);
INSERT INTO "followup" VALUES('01a1cfa772a07255abf84914a6a5bc99','01a0d8294b207f3085da8467f06313ff','01a0d8294b2075d9ab384309c9a937a6','01a0d8294b207d859b8e8fb2bff29101',NULL,'care','2027-05-12',NULL,6,'Half a year of use: what has changed?','care',0,0,0,'open','',NULL,'2026-11-12 12:07:00.000000',1);
INSERT INTO "followup" VALUES('01a1cfa772a07eabbaa30fac0e42d43c','01a0d8294b207f3085da8467f06313ff','01a0d8294b2075d9ab384309c9a937a6','01a0d8294b207d859b8e8fb2bff29101',NULL,'yearly_needs','2027-11-12',NULL,6,'A year has passed: map the needs again','yearly_needs',0,0,0,'open','',NULL,'2026-11-12 12:07:00.000000',1);
INSERT INTO "followup" VALUES('01a1ed80706074e78277af3208c9196d','01a119f26b407d69958d2adb7e5a3930','01a119f26b4071b5a9f0441ec9bafe62','01a119f26b407fb0a16d27a23501e088',NULL,'decision','2026-11-23',NULL,2,'Ask for the deal','decision',0,0,0,'open','',NULL,'2026-11-18 07:13:00.000000',1);
INSERT INTO "followup" VALUES('01a162cacba07c628c07985b796bfa00','01a162cacba07b468f2f39495d09dd29','01a162cacba072daa6523995570f0cbe','01a162cacba07d5d87e5eb8dab163406',NULL,'first_call','2026-11-27','2026-11-27 06:00:00.000000',8,'New prospect from referral: agree a meeting','first_call',0,0,0,'open','',NULL,'2026-10-22 08:47:00.000000',1);
INSERT INTO "followup" VALUES('01a1590b11607f02bce240c658780d0a','01a1590b11607abd936e816b402d5ebb','01a1590b116075b78c3136d8ac738c8c','01a1590b1160749db6832b6246103a2b',NULL,'first_call','2026-12-18','2026-12-18 06:00:00.000000',8,'New prospect from well-being fair: agree a meeting','first_call',0,0,0,'open','',NULL,'2026-10-20 11:21:00.000000',1);
INSERT INTO "followup" VALUES('01a1e3d5c4c0759db71fe0ac6a5d89bd','01a08a358b407599a8916d08d4042c36','01a08a358b407fae8782d4d52450d1c3','01a08a358b4072c397c6f4e2ec1e07d7',NULL,'first_contact','2026-11-17',NULL,4,'First contact after the deal, at the latest in 3 days','first_contact',0,0,0,'open','',NULL,'2026-11-16 10:10:00.000000',1);
INSERT INTO "followup" VALUES('01a1e3d5c4c079caa99b2c28615b43f3','01a08a358b407599a8916d08d4042c36','01a08a358b407fae8782d4d52450d1c3','01a08a358b4072c397c6f4e2ec1e07d7',NULL,'plan','2026-11-18',NULL,4,'Send the plan: timetable, names on both sides, goals','plan',0,0,0,'open','',NULL,'2026-11-16 10:10:00.000000',1);
INSERT INTO "followup" VALUES('01a1e3d5c4c07346971503bd126d1569','01a08a358b407599a8916d08d4042c36','01a08a358b407fae8782d4d52450d1c3','01a08a358b4072c397c6f4e2ec1e07d7',NULL,'kick_off','2026-11-23',NULL,4,'Kick-off: agree a time','kick_off',0,0,0,'open','',NULL,'2026-11-16 10:10:00.000000',1);
INSERT INTO "followup" VALUES('01a1e3d5c4c07e72b7cfd8913ce3808e','01a08a358b407599a8916d08d4042c36','01a08a358b407fae8782d4d52450d1c3','01a08a358b4072c397c6f4e2ec1e07d7',NULL,'delivery_check','2026-11-30',NULL,4,'Is everything we promised in use?','delivery_check',0,0,0,'open','',NULL,'2026-11-16 10:10:00.000000',1);
INSERT INTO "followup" VALUES('01a1e3d5c4c07598802b4b4c5fbf2e16','01a08a358b407599a8916d08d4042c36','01a08a358b407fae8782d4d52450d1c3','01a08a358b4072c397c6f4e2ec1e07d7',NULL,'satisfaction','2026-12-16',NULL,4,'A month since the deal: are they satisfied?','satisfaction',0,0,0,'open','',NULL,'2026-11-16 10:10:00.000000',1);
INSERT INTO "followup" VALUES('01a1e3d5c4c07477b3bd423e67c6b462','01a08a358b407599a8916d08d4042c36','01a08a358b407fae8782d4d52450d1c3','01a08a358b4072c397c6f4e2ec1e07d7',NULL,'reference_ask','2027-01-18',NULL,6,'If they would recommend us: ask for a reference and a name','reference_ask',0,0,0,'open','',NULL,'2026-11-16 10:10:00.000000',1);
INSERT INTO "followup" VALUES('01a1e3d5c4c07ddda8f8886fdb194b90','01a08a358b407599a8916d08d4042c36','01a08a358b407fae8782d4d52450d1c3','01a08a358b4072c397c6f4e2ec1e07d7',NULL,'care','2027-05-17',NULL,6,'Half a year of use: what has changed?','care',0,0,0,'open','',NULL,'2026-11-16 10:10:00.000000',1);
INSERT INTO "followup" VALUES('01a1e3d5c4c07d4eb058d2ee1d7584ad','01a08a358b407599a8916d08d4042c36','01a08a358b407fae8782d4d52450d1c3','01a08a358b4072c397c6f4e2ec1e07d7',NULL,'yearly_needs','2027-11-16',NULL,6,'A year has passed: map the needs again','yearly_needs',0,0,0,'open','',NULL,'2026-11-16 10:10:00.000000',1);
INSERT INTO "followup" VALUES('01a1ed7e9ba07f7cb2fbfa70f50be271','01a16241776079d28cc8678b093b5dd5','01a162417760768dab4a439921109d0d','01a16241776074b898463b8a4d27667d',NULL,'retry','2026-11-26',NULL,6,'Voicemail, try 3 of 6: no call back yet','retry_voicemail',0,3,0,'open','',NULL,'2026-11-18 07:11:00.000000',1);
INSERT INTO "followup" VALUES('01a19b888d6076e9ade01c196037983b','01a19b888d6071769bcddba3220b2d2d','01a19b888d607a11935005d32404f266','01a19b888d607e4b923c694059e2be57',NULL,'first_call','2026-12-14','2026-12-14 12:13:00.000000',8,'New prospect from municipal web pages: agree a meeting','first_call',0,0,0,'open','',NULL,'2026-11-02 09:13:00.000000',1);
INSERT INTO "followup" VALUES('01a1ef151a2073e58616f2038f70d465','01a1a5d370a077e4b9f125a5fa07ba82','01a1a5d370a07982988700ad28b604bf','01a1a5d370a07f8dbac569924a9f6396',NULL,'memo','2026-12-10',NULL,3,'Memo and the next invitation go out today','memo',0,0,0,'open','',NULL,'2026-11-18 14:35:00.000000',1);
INSERT INTO "followup" VALUES('01a1f415ecc07c288423e5e21e40fa8c','01a13e0ad6207c81b96a48a1ef6cbfc5','01a13e0ad6207849b98171f9fe1362ae','01a13e0ad62077d4bee395e609694bd8',NULL,'retry','2026-11-20',NULL,6,'Busy, try 1 of 6: again in half an hour','retry_busy',0,1,0,'open','',NULL,'2026-11-19 13:54:00.000000',1);
INSERT INTO "followup" VALUES('01a1c52ec8a07008895367c221ea2f04','01a1c52ec8a074858cfa01162043a7e2','01a1c52ec8a07ae99c6d13a1598a2ea5','01a1c52ec8a07562b54146ec889351cd',NULL,'first_call','2026-12-16','2026-12-16 05:30:00.000000',8,'New prospect from referral: agree a meeting','first_call',0,0,0,'open','',NULL,'2026-11-10 11:19:00.000000',1);
INSERT INTO "followup" VALUES('01a1e3cd87607b06935d428e984ad8fa','01a1e3cd8760774a8da05d44409eca59','01a1e3cd876076dc83ba3cf530f1209f','01a1e3cd876071bbaaa48aedaf8c30a0',NULL,'first_call','2026-11-26','2026-11-26 05:30:00.000000',8,'New prospect from networking breakfast: agree a meeting','first_call',0,0,0,'open','',NULL,'2026-11-16 10:01:00.000000',1);
INSERT INTO "followup" VALUES('01a1ed547e60700f96165b4e4dbc03c2','01a18792fe807a1fb4095c57b54b5d27','01a18792fe807ae9a4514f4279c8c490','01a18792fe807dbdbb5c6d05a61bfafb',NULL,'gatekeeper','2026-11-26','2026-11-26 07:30:00.000000',5,'Hint from the one who answered: ask for the assistant, she keeps the calendar','gatekeeper',0,0,0,'open','',NULL,'2026-11-18 06:25:00.000000',1);
INSERT INTO "followup" VALUES('01a1e8cf44607b8d9542de9d068aa9f1','01a13962d1e076ef876c6515b1d2b6ae','01a13962d1e07f91bf681505e3813084','01a13962d1e07a5d894ef5af950554f8','01a1e8cf44607f12a9e1c814101b5dfd','meeting','2026-12-02','2026-12-02 07:00:00.000000',2,'The meeting as agreed','meeting',1,0,0,'open','',NULL,'2026-11-17 09:21:00.000000',1);
INSERT INTO "followup" VALUES('01a1e8cf4460711bba8b2a4a6de8f9c1','01a13962d1e076ef876c6515b1d2b6ae','01a13962d1e07f91bf681505e3813084','01a13962d1e07a5d894ef5af950554f8','01a1e8cf44607f12a9e1c814101b5dfd','prepare','2026-12-01',NULL,3,'Prepare for the meeting Wednesday the 2nd at 9:00','prepare',0,0,0,'open','',NULL,'2026-11-17 09:21:00.000000',1);
INSERT INTO "followup" VALUES('01a1d4c0130072eca654b4ad701ed40c','01a0ec2d80007b39a7bf02a8ff92d93f','01a0ec2d80007d32a54f0c369d53827c','01a0ec2d800071f88c843f2b7c97c9f5',NULL,'call_back','2026-11-20','2026-11-20 10:00:00.000000',0,'Asked to be called now: back at the desk then, has ten minutes','call_back',1,0,0,'open','',NULL,'2026-11-13 11:52:00.000000',1);
INSERT INTO "followup" VALUES('01a1ed93aa407dd0975775880933c54d','01a11ff82ac0769caf6ee85d9c511071','01a11ff82ac07a909bb3f5bd8e35f901','01a11ff82ac07110a94315eacd5380da',NULL,'present','2026-11-20',NULL,3,'Show what answers neck and back pain at the desks, and give the quote','present',0,0,0,'open','',NULL,'2026-11-18 07:34:00.000000',1);
INSERT INTO "followup" VALUES('01a1f79ca28071549db745e7bfe647a7','01a143d7d260798281a7d2f41ff2581f','01a143d7d260707a87dc1f70cbe50995','01a143d7d260763cbd13e9b67418a947',NULL,'retry','2026-11-23','2026-11-23 10:00:00.000000',6,'No answer, try 3 of 6: another time of day','retry_no_answer',0,3,0,'open','',NULL,'2026-11-20 06:20:00.000000',1);
INSERT INTO "followup" VALUES('01a1c98ca4807a5d9bba5b40d4c300e7','01a0c8d46d807aa7a9520ca2f902b366','01a0c8d46d807d5d9ab34a686038f93f','01a0c8d46d807363921297647dcf62d2',NULL,'gatekeeper','2026-11-25','2026-11-25 11:30:00.000000',5,'Hint from the one who answered: just after the morning meeting','gatekeeper',0,0,0,'open','',NULL,'2026-11-11 07:40:00.000000',1);
INSERT INTO "followup" VALUES('01a1f7e40bc07e3d8cf09ecc785e2583','01a19bca78607a1b8df3ebb24bc0edca','01a19bca7860718c903336b265402308','01a19bca78607da3b6144e376ef2f11c',NULL,'retry','2026-11-23',NULL,6,'Voicemail, try 3 of 6: no call back yet','retry_voicemail',0,3,0,'open','',NULL,'2026-11-20 07:38:00.000000',1);
INSERT INTO "followup" VALUES('01a1e87bf44078d4a6f0f010783ba488','01a1e87bf4407ebe9e954868ef4253af','01a1e87bf4407de59fe80519123989be','01a1e87bf440777192c1114e6dbbab09',NULL,'first_call','2026-11-20','2026-11-20 10:50:00.000000',8,'New prospect from referral: agree a meeting','first_call',0,0,0,'open','',NULL,'2026-11-17 07:50:00.000000',1);
INSERT INTO "followup" VALUES('01a15d0e4a20750d9e74b050c082f57f','01a15d0e4a2074709c387b1f410a8aab','01a15d0e4a207e55bb66b4c0087cb802','01a15d0e4a207c00a95a8513d1845c1a',NULL,'first_call','2026-11-20','2026-11-20 10:03:00.000000',8,'New prospect from business directory: agree a meeting','first_call',0,0,0,'open','',NULL,'2026-10-21 06:03:00.000000',1);
INSERT INTO "followup" VALUES('01a1a68f1f80729fbe5c72e2bab34605','01a1a68f1f807b008f13a784f01cf87e','01a1a68f1f8074a99304aebcab271b58','01a1a68f1f80774eac7f0eba0590ea6e',NULL,'first_call','2026-11-23',NULL,8,'New prospect from referral: agree a meeting','first_call',0,0,0,'open','',NULL,'2026-11-04 12:36:00.000000',1);
INSERT INTO "followup" VALUES('01a18bd1b9a0777caf39d55a4fd4b392','01a18bd1b9a07b6cb37634d608958fdc','01a18bd1b9a07f93a963674e66ac92dd','01a18bd1b9a073b29320daf70661d563',NULL,'first_call','2026-12-11','2026-12-11 10:59:00.000000',8,'New prospect from our web page: agree a meeting','first_call',0,0,0,'open','',NULL,'2026-10-30 07:59:00.000000',1);
INSERT INTO "followup" VALUES('01a158a91b407fc28abc637a1639c838','01a0aeb395c07111887c12cb5c88a534','01a0aeb395c07ac0acf71a333d9394d6','01a0aeb395c07b7fbe5de21ebb7b239d',NULL,'first_contact','2026-10-21',NULL,4,'First contact after the deal, at the latest in 3 days','first_contact',0,0,0,'done','','2026-10-21 10:20:00.000000','2026-10-20 09:34:00.000000',1);
INSERT INTO "followup" VALUES('01a158a91b407990a974a768ebda7b78','01a0aeb395c07111887c12cb5c88a534','01a0aeb395c07ac0acf71a333d9394d6','01a0aeb395c07b7fbe5de21ebb7b239d',NULL,'plan','2026-10-22',NULL,4,'Send the plan: timetable, names on both sides, goals','plan',0,0,0,'done','','2026-10-22 10:20:00.000000','2026-10-20 09:34:00.000000',1);
INSERT INTO "followup" VALUES('01a158a91b407baf9b55125e134b8658','01a0aeb395c07111887c12cb5c88a534','01a0aeb395c07ac0acf71a333d9394d6','01a0aeb395c07b7fbe5de21ebb7b239d',NULL,'kick_off','2026-10-27',NULL,4,'Kick-off: agree a time','kick_off',0,0,0,'done','','2026-10-27 11:20:00.000000','2026-10-20 09:34:00.000000',1);
INSERT INTO "followup" VALUES('01a158a91b4070469ffc9c0336e38ed3','01a0aeb395c07111887c12cb5c88a534','01a0aeb395c07ac0acf71a333d9394d6','01a0aeb395c07b7fbe5de21ebb7b239d',NULL,'delivery_check','2026-11-03',NULL,4,'Is everything we promised in use?','delivery_check',0,0,0,'done','','2026-11-03 11:20:00.000000','2026-10-20 09:34:00.000000',1);
INSERT INTO "followup" VALUES('01a158a91b4075ba8a2564da70f33d90','01a0aeb395c07111887c12cb5c88a534','01a0aeb395c07ac0acf71a333d9394d6','01a0aeb395c07b7fbe5de21ebb7b239d',NULL,'satisfaction','2026-11-20',NULL,4,'A month since the deal: are they satisfied?','satisfaction',0,0,0,'done','','2026-11-20 11:20:00.000000','2026-10-20 09:34:00.000000',1);
INSERT INTO "followup" VALUES('01a158a91b407925ac5590f37c8de338','01a0aeb395c07111887c12cb5c88a534','01a0aeb395c07ac0acf71a333d9394d6','01a0aeb395c07b7fbe5de21ebb7b239d',NULL,'reference_ask','2026-12-21',NULL,6,'If they would recommend us: ask for a reference and a name','reference_ask',0,0,0,'open','',NULL,'2026-10-20 09:34:00.000000',1);
INSERT INTO "followup" VALUES('01a158a91b407859a06abc4ec4a38236','01a0aeb395c07111887c12cb5c88a534','01a0aeb395c07ac0acf71a333d9394d6','01a0aeb395c07b7fbe5de21ebb7b239d',NULL,'care','2027-04-20',NULL,6,'Half a year of use: what has changed?','care',0,0,0,'open','',NULL,'2026-10-20 09:34:00.000000',1);
INSERT INTO "followup" VALUES('01a158a91b407b9ca1fb0732a006818d','01a0aeb395c07111887c12cb5c88a534','01a0aeb395c07ac0acf71a333d9394d6','01a0aeb395c07b7fbe5de21ebb7b239d',NULL,'yearly_needs','2027-10-20',NULL,6,'A year has passed: map the needs again','yearly_needs',0,0,0,'open','',NULL,'2026-10-20 09:34:00.000000',1);
INSERT INTO "followup" VALUES('01a158c2bdc0778894fcf76f89691141','01a158c2bdc0772eb0486fb34ebf97b4','01a158c2bdc0767391c6aafa43737b58','01a158c2bdc07fff938ffb08e439ed87',NULL,'first_call','2026-11-27','2026-11-27 06:00:00.000000',8,'New prospect from municipal web pages: agree a meeting','first_call',0,0,0,'open','',NULL,'2026-10-20 10:02:00.000000',1);
INSERT INTO "followup" VALUES('01a1c9ce8f8078ac904312a408b690c2','01a0ec4f5fe0715ab279fe6e3eae75cb','01a0ec4f5fe077e08fbaaf42469cf72c','01a0ec4f5fe07f79adbc037bcc7ec116',NULL,'present','2026-11-26',NULL,3,'Show what answers neck and back pain at the desks, and give the quote','present',0,0,0,'open','',NULL,'2026-11-11 08:52:00.000000',1);
INSERT INTO "followup" VALUES('01a1e37de0c070319bb5d7a354934328','01a1e37de0c078eabd2c7500c3879815','01a1e37de0c076de870627fd3b292eba','01a1e37de0c071f087086c7a0723fcc9',NULL,'first_call','2026-11-23','2026-11-23 11:34:00.000000',8,'New prospect from municipal web pages: agree a meeting','first_call',0,0,0,'open','',NULL,'2026-11-16 08:34:00.000000',1);
INSERT INTO "followup" VALUES('01a1f8032c807d67a8a8529f035efa25','01a14479dec07bdd8164d8399f767c45','01a14479dec0787bac1d7da0a6eb8c9e','01a14479dec07b0f8b91ce375bc8fbbc',NULL,'ask_again','2027-02-22',NULL,7,'Said no three months ago: ask what has changed','ask_again_lost',0,0,0,'open','',NULL,'2026-11-20 08:12:00.000000',1);
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
INSERT INTO "meeting" VALUES('01a1e8cf44607f12a9e1c814101b5dfd','01a13962d1e076ef876c6515b1d2b6ae','01a13962d1e07f91bf681505e3813084','01a13962d1e07a5d894ef5af950554f8','2026-12-02 07:00:00.000000','2026-12-02 08:00:00.000000','teidän luonanne','01a1e8cf44607f12a9e1c814101b5dfd@salestui','agreed','fi','2026-11-17 09:21:00.000000',1,'talk');
INSERT INTO "meeting" VALUES('01a1814316a077d5bd4c2fe899a7dcd1','01a11ff82ac0769caf6ee85d9c511071','01a11ff82ac07a909bb3f5bd8e35f901','01a11ff82ac07110a94315eacd5380da','2026-11-03 06:30:00.000000','2026-11-03 07:30:00.000000','teidän luonanne','01a1814316a077d5bd4c2fe899a7dcd1@salestui','held','fi','2026-10-28 06:47:00.000000',1,'talk');
INSERT INTO "meeting" VALUES('01a0f6501ac070b8ab7539136900d2a5','01a0aeb395c07111887c12cb5c88a534','01a0aeb395c07ac0acf71a333d9394d6','01a0aeb395c07b7fbe5de21ebb7b239d','2026-10-07 12:30:00.000000','2026-10-07 13:30:00.000000','at your place','01a0f6501ac070b8ab7539136900d2a5@salestui','held','en','2026-10-01 07:14:00.000000',1,'talk');
INSERT INTO "meeting" VALUES('01a19c786ba0750784fb21766baaff8e','01a0ec4f5fe0715ab279fe6e3eae75cb','01a0ec4f5fe077e08fbaaf42469cf72c','01a0ec4f5fe07f79adbc037bcc7ec116','2026-11-06 13:00:00.000000','2026-11-06 14:00:00.000000','teidän luonanne','01a19c786ba0750784fb21766baaff8e@salestui','held','fi','2026-11-02 13:35:00.000000',1,'talk');
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
INSERT INTO "need" VALUES('01a0d8294b207b3fac9837044692ba03','01a15d14b2c07867a488b6c85ad3ba32',2,'yksi palvelu kaikkiin toimipisteisiin','explicit',4,'kaukana tunnetaan jäävän unohduksiin','','26 × 3',78.0,140.0,0.5,5460,'wider_service',NULL,1);
INSERT INTO "need" VALUES('01a0d8294b2074fc97921e6c8b8e8f4e','01a15d14b2c07867a488b6c85ad3ba32',3,'väki lähtee kahden vuoden jälkeen','implied',2,'puoli vuotta opettaa jokainen uusi','','26 × 3',78.0,210.0,0.3,4914,'commitment',NULL,1);
INSERT INTO "need" VALUES('01a119f26b4077dc96d1b5ac2e1c5d3a','01a1a5802080774285ae8770f9dba1db',1,'niska- ja selkävaivoja työpisteillä','implied',5,'poissaoloja, ylitöitä muille','','285 × 4',1140.0,140.0,0.5,79800,'sick_days',NULL,1);
INSERT INTO "need" VALUES('01a119f26b407c8283e2c32845b61df2','01a1a5802080774285ae8770f9dba1db',2,'yksi palvelu kaikkiin toimipisteisiin','explicit',2,'kaukana tunnetaan jäävän unohduksiin','','285 × 3',855.0,140.0,0.5,59850,'wider_service',NULL,1);
INSERT INTO "need" VALUES('01a119f26b40780b9e0d0fc58c5050ea','01a1a5802080774285ae8770f9dba1db',3,'väki lähtee kahden vuoden jälkeen','implied',5,'puoli vuotta opettaa jokainen uusi','','285 × 3',855.0,140.0,0.5,59850,'commitment',NULL,1);
INSERT INTO "need" VALUES('01a08a358b407a18ae376b8baf9ae4aa','01a144678f4072bdaaa87c09baf87131',1,'neck and back pain at the desks','implied',5,'sick days, overtime for the others','','34 × 4',136.0,180.0,0.25,6120,'sick_days',NULL,1);
INSERT INTO "need" VALUES('01a08a358b407fc88ab772dcb7ed25da','01a144678f4072bdaaa87c09baf87131',2,'one service for all sites','explicit',2,'far sites feel forgotten','','34 × 4',136.0,180.0,0.25,6120,'wider_service',NULL,1);
INSERT INTO "need" VALUES('01a08a358b40739fbad18c6a78b9d3d6','01a144678f4072bdaaa87c09baf87131',3,'people leave after two years','implied',4,'half a year to train each new one','','34 × 3',102.0,180.0,0.25,4590,'commitment',NULL,1);
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
CREATE TABLE note (
	id VARCHAR(32) NOT NULL, 
	organisation_id VARCHAR(32) NOT NULL, 
	deal_id VARCHAR(32), 
	contact_id VARCHAR(32), 
	text TEXT NOT NULL, 
	at DATETIME NOT NULL, 
	version INTEGER DEFAULT '1' NOT NULL, 
	CONSTRAINT pk_note PRIMARY KEY (id), 
	CONSTRAINT fk_note_contact_id FOREIGN KEY(contact_id) REFERENCES contact (id) ON DELETE SET NULL, 
	CONSTRAINT fk_note_deal_id FOREIGN KEY(deal_id) REFERENCES deal (id) ON DELETE SET NULL, 
	CONSTRAINT fk_note_organisation_id FOREIGN KEY(organisation_id) REFERENCES organisation (id) ON DELETE CASCADE
);
INSERT INTO "note" VALUES('019f8da700c078a0b2ea6928f6236bf2','019f7e8652807cc3830d8b7628dbd25e','019f7e8652807f5cb729c619c60a3cab','019f7e86528079e0a38642ea126a1e48','Board meets on the second Tuesday of the month.','2026-07-23 06:26:00.000000',1);
INSERT INTO "note" VALUES('01a1e3ae66a07cd088606af8a36939ef','01a0d8294b207f3085da8467f06313ff','01a0d8294b2075d9ab384309c9a937a6','01a0d8294b207d859b8e8fb2bff29101','Their sports day was in the local paper; a good opening.','2026-11-16 09:27:00.000000',1);
INSERT INTO "note" VALUES('01a1a5e969a07c909027e5d35c7fe058','01a119f26b407d69958d2adb7e5a3930','01a119f26b4071b5a9f0441ec9bafe62','01a119f26b407fb0a16d27a23501e088','Their sports day was in the local paper; a good opening.','2026-11-04 09:35:00.000000',1);
INSERT INTO "note" VALUES('01a1eeea12807f6d9fb693a68c181ea8','01a08a358b407599a8916d08d4042c36','01a08a358b407fae8782d4d52450d1c3','01a08a358b4072c397c6f4e2ec1e07d7','Sent the summary she asked for; she reads on the train.','2026-11-18 13:48:00.000000',1);
INSERT INTO "note" VALUES('01a144cb5a207be09e4c73df9343f55b','01a11ff82ac0769caf6ee85d9c511071','01a11ff82ac07a909bb3f5bd8e35f901','01a11ff82ac07110a94315eacd5380da','The treasurer asks about price first, then goes quiet.','2026-10-16 12:59:00.000000',1);
INSERT INTO "note" VALUES('01a1a08c1f207576a7aefb1f04c8f393','01a11ff82ac0769caf6ee85d9c511071','01a11ff82ac07a909bb3f5bd8e35f901','01a11ff82ac07110a94315eacd5380da','The treasurer asks about price first, then goes quiet.','2026-11-03 08:35:00.000000',1);
INSERT INTO "note" VALUES('01a1d4f9c0a07effa3a660487d728ccc','01a19bca78607a1b8df3ebb24bc0edca','01a19bca7860718c903336b265402308','01a19bca78607da3b6144e376ef2f11c','Their sports day was in the local paper; a good opening.','2026-11-13 12:55:00.000000',1);
INSERT INTO "note" VALUES('01a1622e3d807c1ba9ba481603299402','01a0aeb395c07111887c12cb5c88a534','01a0aeb395c07ac0acf71a333d9394d6','01a0aeb395c07b7fbe5de21ebb7b239d','Board meets on the second Tuesday of the month.','2026-10-22 05:56:00.000000',1);
INSERT INTO "note" VALUES('01a1b164416077f583393af723281166','01a0ec4f5fe0715ab279fe6e3eae75cb','01a0ec4f5fe077e08fbaaf42469cf72c','01a0ec4f5fe07f79adbc037bcc7ec116','Board meets on the second Tuesday of the month.','2026-11-06 15:05:00.000000',1);
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
INSERT INTO "organisation" VALUES('01a14479dec07bdd8164d8399f767c45','Amber Energy Oy','amber energy oy','9303358-0','company','energy',392,'Oulu','https://www.amber-energy.example','well-being fair','2026-10-05',NULL,'[]','',0,'2026-10-16 11:30:00.000000',1);
INSERT INTO "organisation" VALUES('01a1ab2c274073f39e5271007814e8a2','Kaski Muovi Oy','kaski muovi oy','9375016-8','company','plastics',9,'Turku','https://www.kaski-muovi.example','networking breakfast','2026-10-23',NULL,'["fair"]','',0,'2026-11-05 10:06:00.000000',1);
INSERT INTO "organisation" VALUES('019f7e8652807cc3830d8b7628dbd25e','Hilla Kauppa Oy','hilla kauppa oy','9038410-7','company','retail',34,'Rovaniemi','https://www.hilla-kauppa.example','our web page','2026-07-06',NULL,'[]','',0,'2026-07-20 07:56:00.000000',1);
INSERT INTO "organisation" VALUES('01a0d1fa58c072a5aa3753915c76f18a','Quarry Electric Oy','quarry electric oy','9547560-6','company','electrical work',93,'Joensuu','https://www.quarry-electric.example','well-being fair','2026-09-09',NULL,'[]','',0,'2026-09-24 05:54:00.000000',1);
INSERT INTO "organisation" VALUES('01a0d8294b207f3085da8467f06313ff','Suunnittelu Paasi Oy','suunnittelu paasi oy','9912168-8','company','engineering',32,'Pori','https://www.suunnittelu-paasi.example','well-being fair','2026-09-10','A2','[]','',0,'2026-09-25 10:43:00.000000',1);
INSERT INTO "organisation" VALUES('01a119f26b407d69958d2adb7e5a3930','Tuomi Rakennus Oy','tuomi rakennus oy','9439460-1','company','construction',356,'Pori','https://www.tuomi-rakennus.example','well-being fair','2026-09-24',NULL,'[]','',0,'2026-10-08 05:18:00.000000',1);
INSERT INTO "organisation" VALUES('01a162cacba07b468f2f39495d09dd29','Aarni Sähkö Oy','aarni sähkö oy','9819889-4','company','electrical work',21,'Espoo','https://www.aarni-sahko.example','referral','2026-10-20',NULL,'[]','',0,'2026-10-22 08:47:00.000000',1);
INSERT INTO "organisation" VALUES('01a1590b11607abd936e816b402d5ebb','Willow & Rowan Ltd','willow & rowan ltd','9015267-2','company','metal industry',122,'Oulu','https://www.willow-rowan.example','well-being fair','2026-10-06',NULL,'[]','',0,'2026-10-20 11:21:00.000000',1);
INSERT INTO "organisation" VALUES('01a08a358b407599a8916d08d4042c36','Sparrow & Willow Ltd','sparrow & willow ltd','9851258-0','company','food',43,'Seinäjoki','https://www.sparrow-willow.example','municipal web pages','2026-09-08','A3','["spring"]','',0,'2026-09-10 07:26:00.000000',1);
INSERT INTO "organisation" VALUES('01a16241776079d28cc8678b093b5dd5','Vesi Leipomo Oy','vesi leipomo oy','9266537-5','company','food',10,'Kokkola','https://www.vesi-leipomo.example','well-being fair','2026-10-12',NULL,'[]','',0,'2026-10-22 06:17:00.000000',1);
INSERT INTO "organisation" VALUES('01a19b888d6071769bcddba3220b2d2d','Leipomo Routa Oy','leipomo routa oy','9225318-6','company','food',9,'Joensuu','https://www.leipomo-routa.example','municipal web pages','2026-10-27',NULL,'[]','',0,'2026-11-02 09:13:00.000000',1);
INSERT INTO "organisation" VALUES('01a1a5d370a077e4b9f125a5fa07ba82','Honka Sähkö Oy','honka sähkö oy','9505451-0','company','electrical work',25,'Seinäjoki','https://www.honka-sahko.example','well-being fair','2026-11-02',NULL,'[]','',0,'2026-11-04 09:11:00.000000',1);
INSERT INTO "organisation" VALUES('01a13e0ad6207c81b96a48a1ef6cbfc5','Beacon Cleaning Oy','beacon cleaning oy','9942451-5','company','cleaning',137,'Kokkola','https://www.beacon-cleaning.example','well-being fair','2026-09-29',NULL,'["fair"]','',0,'2026-10-15 05:31:00.000000',1);
INSERT INTO "organisation" VALUES('01a1c52ec8a074858cfa01162043a7e2','Utuselän kaupunki','utuselän kaupunki','9547688-7','municipality','public administration',539,'Utuselkä','https://www.utuselan-kaupunki.example','referral','2026-11-05',NULL,'[]','',0,'2026-11-10 11:19:00.000000',1);
INSERT INTO "organisation" VALUES('01a1e3cd8760774a8da05d44409eca59','Lakka Siivous Oy','lakka siivous oy','9209562-4','company','cleaning',21,'Tampere','https://www.lakka-siivous.example','networking breakfast','2026-11-06',NULL,'[]','',0,'2026-11-16 10:01:00.000000',1);
INSERT INTO "organisation" VALUES('01a18792fe807a1fb4095c57b54b5d27','Riekonlammen kunta','riekonlammen kunta','9589227-4','municipality','public administration',1475,'Riekonlampi','https://www.riekonlammen-kunta.example','referral','2026-10-24',NULL,'[]','',0,'2026-10-29 12:12:00.000000',1);
INSERT INTO "organisation" VALUES('01a13962d1e076ef876c6515b1d2b6ae','Helmi Hoiva Oy','helmi hoiva oy','9467890-3','company','health and social care',97,'Turku','https://www.helmi-hoiva.example','well-being fair','2026-09-30',NULL,'[]','',0,'2026-10-14 07:49:00.000000',1);
INSERT INTO "organisation" VALUES('01a0ec2d80007b39a7bf02a8ff92d93f','Ranta Konepaja Oy','ranta konepaja oy','9039577-0','company','metal industry',21,'Kokkola','https://www.ranta-konepaja.example','referral','2026-09-25',NULL,'["spring"]','',0,'2026-09-29 08:00:00.000000',1);
INSERT INTO "organisation" VALUES('01a11ff82ac0769caf6ee85d9c511071','Vesi Paino Oy','vesi paino oy','9622388-1','company','printing and packaging',189,'Seinäjoki','https://www.vesi-paino.example','our web page','2026-10-08',NULL,'[]','',0,'2026-10-09 09:22:00.000000',1);
INSERT INTO "organisation" VALUES('01a143d7d260798281a7d2f41ff2581f','Lumo Tilit Oy','lumo tilit oy','9031959-1','company','accounting',30,'Seinäjoki','https://www.lumo-tilit.example','referral','2026-10-11',NULL,'["spring"]','',0,'2026-10-16 08:33:00.000000',1);
INSERT INTO "organisation" VALUES('01a0c8d46d807aa7a9520ca2f902b366','Aura Rakennus Oy','aura rakennus oy','9779020-4','company','construction',16,'Turku','https://www.aura-rakennus.example','networking breakfast','2026-09-19',NULL,'[]','',0,'2026-09-22 11:16:00.000000',1);
INSERT INTO "organisation" VALUES('01a19bca78607a1b8df3ebb24bc0edca','Louhi Siivous Oy','louhi siivous oy','9580226-7','company','',NULL,'Kuopio','https://www.louhi-siivous.example','business directory','2026-10-17',NULL,'[]','',0,'2026-11-02 10:25:00.000000',1);
INSERT INTO "organisation" VALUES('01a1e87bf4407ebe9e954868ef4253af','Sarkaniemen kunta','sarkaniemen kunta','9959819-5','municipality','public administration',1520,'Sarkaniemi','https://www.sarkaniemen-kunta.example','referral','2026-11-04',NULL,'["spring"]','',0,'2026-11-17 07:50:00.000000',1);
INSERT INTO "organisation" VALUES('01a15d0e4a2074709c387b1f410a8aab','Pine & Beacon Ltd','pine & beacon ltd','9783657-5','company','wood products',17,'Vaasa','https://www.pine-beacon.example','business directory','2026-10-05',NULL,'[]','',0,'2026-10-21 06:03:00.000000',1);
INSERT INTO "organisation" VALUES('01a1a68f1f807b008f13a784f01cf87e','Hilla Puu Oy','hilla puu oy','9574165-2','company','wood products',34,'Pori','https://www.hilla-puu.example','referral','2026-10-16',NULL,'[]','',0,'2026-11-04 12:36:00.000000',1);
INSERT INTO "organisation" VALUES('01a18bd1b9a07b6cb37634d608958fdc','Tilit Askel Oy','tilit askel oy','9814240-1','company','accounting',124,'Salo','https://www.tilit-askel.example','our web page','2026-10-29',NULL,'[]','',0,'2026-10-30 07:59:00.000000',1);
INSERT INTO "organisation" VALUES('01a0aeb395c07111887c12cb5c88a534','Leipomo Pihlaja Oy','leipomo pihlaja oy','9004016-0','company','food',32,'Vantaa','https://www.leipomo-pihlaja.example','referral','2026-08-29','A3','[]','',0,'2026-09-17 09:30:00.000000',1);
INSERT INTO "organisation" VALUES('01a158c2bdc0772eb0486fb34ebf97b4','Kuusiniemen kunta','kuusiniemen kunta','9935402-7','municipality','public administration',395,'Kuusiniemi','https://www.kuusiniemen-kunta.example','municipal web pages','2026-10-02',NULL,'[]','',0,'2026-10-20 10:02:00.000000',1);
INSERT INTO "organisation" VALUES('01a0ec4f5fe0715ab279fe6e3eae75cb','Fieldgate Print Oy','fieldgate print oy','9956435-8','company','printing and packaging',325,'Rovaniemi','https://www.fieldgate-print.example','our web page','2026-09-28',NULL,'["fair"]','',0,'2026-09-29 08:37:00.000000',1);
INSERT INTO "organisation" VALUES('01a1e37de0c078eabd2c7500c3879815','Hietaselän kaupunki','hietaselän kaupunki','9426367-9','municipality','public administration',1395,'Hietaselkä','https://www.hietaselan-kaupunki.example','municipal web pages','2026-11-12',NULL,'[]','',0,'2026-11-16 08:34:00.000000',1);
CREATE TABLE paper (
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
	CONSTRAINT ck_paper_kind_known CHECK (kind IN ('memo', 'quote', 'hand_over')), 
	CONSTRAINT fk_paper_contact_id FOREIGN KEY(contact_id) REFERENCES contact (id) ON DELETE SET NULL, 
	CONSTRAINT fk_paper_deal_id FOREIGN KEY(deal_id) REFERENCES deal (id) ON DELETE SET NULL, 
	CONSTRAINT fk_paper_organisation_id FOREIGN KEY(organisation_id) REFERENCES organisation (id) ON DELETE CASCADE, 
	CONSTRAINT fk_paper_quote_id FOREIGN KEY(quote_id) REFERENCES quote (id) ON DELETE SET NULL
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
INSERT INTO "paper" VALUES('01a1a0f56840746cb38a27a03732dbdf','01a11ff82ac0769caf6ee85d9c511071','01a11ff82ac07a909bb3f5bd8e35f901','01a11ff82ac07110a94315eacd5380da',NULL,'memo','fi','Mistä puhuimme: Vesi Paino Oy','Mistä puhuimme: Vesi Paino Oy
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
INSERT INTO "phone" VALUES('019f7e8652807205b1e0c07e9e115e4b','019f7e8652807cc3830d8b7628dbd25e','019f7e86528079e0a38642ea126a1e48','+358405555838','040 555 5838',0,0,1);
INSERT INTO "phone" VALUES('019f7e8652807358815c33b2df1461aa','019f7e8652807cc3830d8b7628dbd25e','019f7e8652807f8c8074513021da8978','+358405553757','040 555 3757',0,1,1);
INSERT INTO "phone" VALUES('01a0d1fa58c074d194f46a6910acff00','01a0d1fa58c072a5aa3753915c76f18a','01a0d1fa58c07438a54cb864ef901b93','+358405551676','040 555 1676',0,0,1);
INSERT INTO "phone" VALUES('01a0d1fa58c079629a656aafd1412584','01a0d1fa58c072a5aa3753915c76f18a',NULL,'+358405559595','040 555 9595',0,5,1);
INSERT INTO "phone" VALUES('01a0d8294b2078c884a012e8677fd139','01a0d8294b207f3085da8467f06313ff','01a0d8294b207d859b8e8fb2bff29101','+358405557514','040 555 7514',0,0,1);
INSERT INTO "phone" VALUES('01a119f26b407f3290656c8fbb4e5c11','01a119f26b407d69958d2adb7e5a3930','01a119f26b407fb0a16d27a23501e088','+358405555433','040 555 5433',0,0,1);
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
INSERT INTO "phone" VALUES('01a13e0ad62079b9be0502c84b0e62be','01a13e0ad6207c81b96a48a1ef6cbfc5','01a13e0ad6207493bd23a604b8b15bf4','+358405556299','040 555 6299',0,1,1);
INSERT INTO "phone" VALUES('01a1c52ec8a07bb18bfc89839d1305f5','01a1c52ec8a074858cfa01162043a7e2','01a1c52ec8a07562b54146ec889351cd','+358405554218','040 555 4218',0,0,1);
INSERT INTO "phone" VALUES('01a1c52ec8a0776c86d04b9087a565a4','01a1c52ec8a074858cfa01162043a7e2',NULL,'+358405552137','040 555 2137',0,5,1);
INSERT INTO "phone" VALUES('01a1e3cd876078baaffacc99e35012c7','01a1e3cd8760774a8da05d44409eca59','01a1e3cd876071bbaaa48aedaf8c30a0','+358405550056','040 555 0056',0,0,1);
INSERT INTO "phone" VALUES('01a18792fe80762b9758e8c7e9662ca3','01a18792fe807a1fb4095c57b54b5d27','01a18792fe807dbdbb5c6d05a61bfafb','+358405557975','040 555 7975',0,0,1);
INSERT INTO "phone" VALUES('01a13962d1e07e91b8f2762ec7dddda6','01a13962d1e076ef876c6515b1d2b6ae','01a13962d1e07a5d894ef5af950554f8','+358405555894','040 555 5894',0,0,1);
INSERT INTO "phone" VALUES('01a13962d1e078cab1fac6447a793fbe','01a13962d1e076ef876c6515b1d2b6ae','01a13962d1e072a4a486f35e4f9a7669','+358405553813','040 555 3813',0,1,1);
INSERT INTO "phone" VALUES('01a0ec2d800073809f52c148d7916ac1','01a0ec2d80007b39a7bf02a8ff92d93f','01a0ec2d800071f88c843f2b7c97c9f5','+358405551732','040 555 1732',0,0,1);
INSERT INTO "phone" VALUES('01a11ff82ac070b0b69043d59f55eff4','01a11ff82ac0769caf6ee85d9c511071','01a11ff82ac07110a94315eacd5380da','+358405559651','040 555 9651',0,0,1);
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
INSERT INTO "quote" VALUES('01a1abaffd40776da48928345ab289d2','01a119f26b407d69958d2adb7e5a3930','01a119f26b4071b5a9f0441ec9bafe62','01a119f26b407fb0a16d27a23501e088',1,'given','fi','25.5','2026-12-07','[{"key": "whole", "name": "12 kuukautta", "start": null, "lines": [{"what": "Ohjatun kotiliikunnan lisenssi", "quantity": 210, "unit": "7", "months": 12, "discount": "0", "reason": ""}]}]',NULL,'2026-11-05 12:30:00.000000',NULL,'2026-11-05 12:30:00.000000',1);
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
CREATE INDEX ix_note_contact_id ON note (contact_id);
CREATE INDEX ix_note_deal_id ON note (deal_id);
CREATE INDEX ix_note_organisation_id ON note (organisation_id);
CREATE INDEX ix_stage_event_deal_id ON stage_event (deal_id);
CREATE INDEX ix_answer_analysis_id ON answer (analysis_id);
CREATE INDEX ix_followup_contact_id ON followup (contact_id);
CREATE INDEX ix_followup_deal_id ON followup (deal_id);
CREATE INDEX ix_followup_meeting_id ON followup (meeting_id);
CREATE INDEX ix_followup_next ON followup (deal_id, state, due_on, due_at);
CREATE INDEX ix_followup_organisation_id ON followup (organisation_id);
CREATE INDEX ix_followup_queue ON followup (state, due_on, priority, due_at);
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
CREATE INDEX ix_paper_contact_id ON paper (contact_id);
CREATE INDEX ix_paper_deal_id ON paper (deal_id);
CREATE INDEX ix_paper_organisation_id ON paper (organisation_id);
CREATE INDEX ix_paper_quote_id ON paper (quote_id);
CREATE INDEX ix_presentation_analysis_id ON presentation (analysis_id);
CREATE INDEX ix_presentation_deal_id ON presentation (deal_id);
CREATE INDEX ix_presentation_organisation_id ON presentation (organisation_id);
CREATE INDEX ix_objection_call_id ON objection (call_id);
CREATE INDEX ix_objection_ask_id ON objection (ask_id);
COMMIT;
