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
INSERT INTO "agreement" VALUES('019e15e91f60708d8d455c7115f6063e','01a1870600c07411a1263fdd909311ed','019d1a92c6c0717eb0c12c6029606598','019d1a92c6c07a809126d71a5aece68f','019dbaf658c07171851e07ea8646422c',1,1,'2026-05-11','2026-05-11','2027-05-10','2027-04-10',NULL,'','','2026-05-11 07:21:00.000000',2);
INSERT INTO "agreement" VALUES('019f4b8168c0782596b2a3e4ec4c277b','019e062af8a079b3b91c85fda0a59518','019e062af8a073368ad6c1c425fe3a18','019e062af8a0742b95d8575d3e036333','019eace5c5807808bed1e0ebd765194f',1,1,'2026-07-10','2026-07-10','2027-07-09','2027-06-09',NULL,'','','2026-07-10 10:10:00.000000',1);
INSERT INTO "agreement" VALUES('01a032b6408074abbdbb37b8d4e4db03','019ef403086073a3b0d3fa5c56c11669','019ef40308607ebfa4bc6e829439c746','019ef403086074ebb772f8ea63f666e0','019fbd32060078928523e065b3877f0e',1,1,'2026-08-24','2026-08-24','2027-08-23','2027-07-23',1,'','','2026-08-24 07:40:00.000000',1);
INSERT INTO "agreement" VALUES('11410a08fab408bef8d61689c1c7c970','01a1779a3fc0751e98b8da9fb9fad67e','01a1779a3fc0737180041e001c823d9e',NULL,NULL,0,0,'2026-11-20','2026-12-01','2027-11-30','2027-09-30',NULL,'','','2026-11-24 08:12:00.000000',1);
INSERT INTO "agreement" VALUES('6b772b88a208a616ae655072823e543e','01a05c476d2079af86ad0327d0b93207','01a05c476d207af79fbaaafa6940776c','01a05c476d207e9999758f830297c0d6',NULL,1,0,NULL,NULL,NULL,NULL,NULL,'','','2026-11-24 08:12:00.000000',1);
INSERT INTO "agreement" VALUES('fd5d5db083484dc1f0e0e62637584bd6','01a0f78a21607048b9b21c95055455e8','01a0f78a2160781ab46108cc721754ef','01a0f78a21607090a57e845465b675cd',NULL,0,0,NULL,NULL,NULL,NULL,1,'on the web','','2026-11-24 08:12:00.000000',1);
INSERT INTO "agreement" VALUES('74a99a2e0dfdc8e4799f8641f3dfd3e9','01a12f39ce8079b3a587dd211f8ce97a','01a12f39ce8070d78842c19ac1fbe94c','01a12f39ce80792283924f05f5c7b9aa',NULL,0,0,'2026-11-24',NULL,NULL,NULL,NULL,'','','2026-11-24 08:12:00.000000',1);
CREATE TABLE alembic_version (
	version_num VARCHAR(32) NOT NULL, 
	CONSTRAINT alembic_version_pkc PRIMARY KEY (version_num)
);
INSERT INTO "alembic_version" VALUES('0004');
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
INSERT INTO "analysis" VALUES('01a1bf2475407cc09c07724e44c5b476','01a14416fe4071779c6b13ab2e47dc0e','01a14416fe407d74884f3dd6415af341','01a14416fe407cc28d103ed3cc667e97','company','fi','2026-11-09 07:10:00.000000',1);
INSERT INTO "analysis" VALUES('01a1c578f10075238daaac43936aa40c','01a0f78a21607048b9b21c95055455e8','01a0f78a2160781ab46108cc721754ef','01a0f78a21607090a57e845465b675cd','company','fi','2026-11-10 12:40:00.000000',1);
INSERT INTO "analysis" VALUES('01a1a692c9007f3c94ed204990e32e82','01a1447bb38078d2947810d822a608bf','01a1447bb3807fdf9dbd358f6156c4df','01a1447bb38075209ab1c42fc52f4fbe','municipality','fi','2026-11-04 12:40:00.000000',1);
INSERT INTO "analysis" VALUES('019fb7022940744892840ea166daa365','019ef403086073a3b0d3fa5c56c11669','019ef40308607ebfa4bc6e829439c746','019ef403086074ebb772f8ea63f666e0','company','en','2026-07-31 07:10:00.000000',1);
INSERT INTO "analysis" VALUES('019ea6b5e8c076b9bda5ad525b616e42','019e062af8a079b3b91c85fda0a59518','019e062af8a073368ad6c1c425fe3a18','019e062af8a0742b95d8575d3e036333','company','fi','2026-06-08 10:10:00.000000',1);
INSERT INTO "analysis" VALUES('019db4c67c007130918cc43e44e1b856','01a1870600c07411a1263fdd909311ed','019d1a92c6c0717eb0c12c6029606598','019d1a92c6c07a809126d71a5aece68f','municipality','fi','2026-04-22 10:40:00.000000',2);
INSERT INTO "analysis" VALUES('01a1e47a904070d88b7ef083da277078','01a1785998207e788f90e49cf819b750','01a1785998207f8eb89b02f99c546496','01a178599820769a8c0354be5a6d1efc','company','fi','2026-11-16 13:10:00.000000',1);
INSERT INTO "analysis" VALUES('01a20c9c9c807299b0ccec313571810a','019e062af8a079b3b91c85fda0a59518','019e062af8a073368ad6c1c425fe3a18','019e062af8a0742b95d8575d3e036333','company','fi','2026-11-24 08:12:00.000000',1);
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
INSERT INTO "answer" VALUES('01a1bf2475407580af429ce59ff3078f','01a1bf2475407cc09c07724e44c5b476','s_company_now','S','Miten väkenne liikkuu työviikon aikana?','useimmat istuvat, varasto on jaloillaan koko päivän',0,'2026-11-09 07:10:00.000000');
INSERT INTO "answer" VALUES('01a1bf24754072ac91cbc2884a5012dc','01a1bf2475407cc09c07724e44c5b476','s_company_work','S','Kuinka iso osa työstä tehdään istuen, ja missä?','liikuntasetelit ja salialennus, jota harva käyttää',0,'2026-11-09 07:10:00.000000');
INSERT INTO "answer" VALUES('01a1bf24754078718155d7ef28dd37eb','01a1bf2475407cc09c07724e44c5b476','p_company_cope','P','Miten väki jaksaa kiireisen viikon lopulla?','emme osaa sanoa, mitä rahalla saadaan',0,'2026-11-09 07:10:00.000000');
INSERT INTO "answer" VALUES('01a1bf2475407a80ab0b8c12f3b37f32','01a1bf2475407cc09c07724e44c5b476','p_company_body','P','Mitä kuulette niskoista, selistä ja hartioista?','niskat ja hartiat, joku mainitsee ne joka viikko',0,'2026-11-09 07:10:00.000000');
INSERT INTO "answer" VALUES('01a1bf2475407b62a5f09e6345ddb87d','01a1bf2475407cc09c07724e44c5b476','i_company_days','I','Kuinka monta sairauspäivää siitä kertyi viime vuonna?','kaksi viikkoa ylitöitä lokakuussa, ja yksi asiakas odotti',0,'2026-11-09 07:10:00.000000');
INSERT INTO "answer" VALUES('01a1bf2475407b3db467537a4b63e0ef','01a1bf2475407cc09c07724e44c5b476','n_company_staff','N','Miten väki suhtautuisi, jos liikunta tulisi heidän luokseen?','se näkyisi kyselyssä, ja näyttäisin sen hallitukselle',0,'2026-11-09 07:10:00.000000');
INSERT INTO "answer" VALUES('01a1bf2475407795bf1a355e526eb523','01a1bf2475407cc09c07724e44c5b476','n_company_half','N','Paljonko sairauspäivien puolittuminen olisi euroina?','jos se puolittuisi, vuokratyövoimaa ei tarvittaisi',0,'2026-11-09 07:10:00.000000');
INSERT INTO "answer" VALUES('01a1bf24754074fc860cea631d3b993f','01a1bf2475407cc09c07724e44c5b476','n_company_hire','N','Miten se auttaisi teitä, kun palkkaatte uusia ihmisiä?','kaikilla olisi sama, missä ikinä työskentelevät',0,'2026-11-09 07:10:00.000000');
INSERT INTO "answer" VALUES('01a1c578f10076d2a185cc8ea8ea37f7','01a1c578f10075238daaac43936aa40c','s_company_now','S','Miten väkenne liikkuu työviikon aikana?','useimmat istuvat, varasto on jaloillaan koko päivän',0,'2026-11-10 12:40:00.000000');
INSERT INTO "answer" VALUES('01a1c578f10074c6bcc99ae80f0c8a89','01a1c578f10075238daaac43936aa40c','p_company_cope','P','Miten väki jaksaa kiireisen viikon lopulla?','niskat ja hartiat, joku mainitsee ne joka viikko',0,'2026-11-10 12:40:00.000000');
INSERT INTO "answer" VALUES('01a1c578f1007367b7c882f4202cc828','01a1c578f10075238daaac43936aa40c','p_company_body','P','Mitä kuulette niskoista, selistä ja hartioista?','emme osaa sanoa, mitä rahalla saadaan',0,'2026-11-10 12:40:00.000000');
INSERT INTO "answer" VALUES('01a1c578f10074e48c250a03e023033d','01a1c578f10075238daaac43936aa40c','i_company_days','I','Kuinka monta sairauspäivää siitä kertyi viime vuonna?','kaksi hyvää lähti, molemmat sanoivat olevansa loppu',0,'2026-11-10 12:40:00.000000');
INSERT INTO "answer" VALUES('01a1c578f100713b9bc799b0121b2800','01a1c578f10075238daaac43936aa40c','i_company_cover','I','Kun joku on poissa, kuka tekee työt?','noin yhdeksänkymmentä poissaolopäivää vuodessa pelkistä selistä',0,'2026-11-10 12:40:00.000000');
INSERT INTO "answer" VALUES('01a1c578f1007f07aacc110e4f73fd94','01a1c578f10075238daaac43936aa40c','n_company_staff','N','Miten väki suhtautuisi, jos liikunta tulisi heidän luokseen?','se näkyisi kyselyssä, ja näyttäisin sen hallitukselle',0,'2026-11-10 12:40:00.000000');
INSERT INTO "answer" VALUES('01a1a692c9007e419d698c8b44480030','01a1a692c9007f3c94ed204990e32e82','s_municipality_reach','S','Ketkä asukkaista liikuntapalvelunne nyt tavoittavat?','useimmat istuvat, varasto on jaloillaan koko päivän',0,'2026-11-04 12:40:00.000000');
INSERT INTO "answer" VALUES('01a1a692c900788e907f96694ba955f3','01a1a692c9007f3c94ed204990e32e82','p_municipality_hard','P','Kenen on hankala päästä palveluihinne?','niskat ja hartiat, joku mainitsee ne joka viikko',0,'2026-11-04 12:40:00.000000');
INSERT INTO "answer" VALUES('01a1a692c90077509d43d1ffecd1345e','01a1a692c9007f3c94ed204990e32e82','i_municipality_cost','I','Paljonko arvioitte liikkumattomuuden maksavan teille vuodessa?','kaksi viikkoa ylitöitä lokakuussa, ja yksi asiakas odotti',0,'2026-11-04 12:40:00.000000');
INSERT INTO "answer" VALUES('01a1a692c90071b986f57327e5920673','01a1a692c9007f3c94ed204990e32e82','i_municipality_equal','I','Mitä siitä seuraa, että osa kylistä saa vähemmän kuin muut?','kaksi hyvää lähti, molemmat sanoivat olevansa loppu',0,'2026-11-04 12:40:00.000000');
INSERT INTO "answer" VALUES('01a1a692c9007d3c8bb662a8c979cb06','01a1a692c9007f3c94ed204990e32e82','n_municipality_all','N','Miten asukkaat suhtautuisivat, jos liikunta tulisi joka kotiin?','se näkyisi kyselyssä, ja näyttäisin sen hallitukselle',0,'2026-11-04 12:40:00.000000');
INSERT INTO "answer" VALUES('01a1a692c90079d0832b73284bb57b5c','01a1a692c9007f3c94ed204990e32e82','n_municipality_save','N','Jos joka kymmenes liikkuisi vähän enemmän, mitä säästyisi?','kaikilla olisi sama, missä ikinä työskentelevät',0,'2026-11-04 12:40:00.000000');
INSERT INTO "answer" VALUES('01a1a692c900717483b96d91aba018ea','01a1a692c9007f3c94ed204990e32e82','n_municipality_goal','N','Mitä omia tavoitteitanne tämä veisi eteenpäin?','jos se puolittuisi, vuokratyövoimaa ei tarvittaisi',0,'2026-11-04 12:40:00.000000');
INSERT INTO "answer" VALUES('019fb702294071239e1827478d1bc13a','019fb7022940744892840ea166daa365','s_company_now','S','How do your people get exercise during a working week?','exercise vouchers and a gym discount that few use',0,'2026-07-31 07:10:00.000000');
INSERT INTO "answer" VALUES('019fb70229407058933bb4c2baaad651','019fb7022940744892840ea166daa365','s_company_work','S','How much of the work is done sitting, and where?','the management team decides together, HR prepares',0,'2026-07-31 07:10:00.000000');
INSERT INTO "answer" VALUES('019fb702294074a48289eb06a2a866b4','019fb7022940744892840ea166daa365','p_company_cope','P','How do people cope at the end of a busy week?','those who would need it most never come',0,'2026-07-31 07:10:00.000000');
INSERT INTO "answer" VALUES('019fb702294075bf8acc9ec8c02fc22a','019fb7022940744892840ea166daa365','p_company_body','P','What do you hear about necks, backs and shoulders?','the far sites are left out of everything',0,'2026-07-31 07:10:00.000000');
INSERT INTO "answer" VALUES('019fb70229407dcdb80587f07e465b19','019fb7022940744892840ea166daa365','p_company_unused','P','What keeps people from using the benefits they have?','we cannot tell what the money does',0,'2026-07-31 07:10:00.000000');
INSERT INTO "answer" VALUES('019fb7022940719ca778507cdbeef77a','019fb7022940744892840ea166daa365','i_company_days','I','How many sick days did it come to last year?','two good people left, both said they were worn out',0,'2026-07-31 07:10:00.000000');
INSERT INTO "answer" VALUES('019fb70229407cbb871a5b11805db06a','019fb7022940744892840ea166daa365','i_company_cover','I','When someone is away, who does the work?','about ninety sick days a year for backs alone',0,'2026-07-31 07:10:00.000000');
INSERT INTO "answer" VALUES('019fb7022940782493bd488e53fdf07c','019fb7022940744892840ea166daa365','n_company_staff','N','How would people take it if exercise came to them?','it would show in the staff survey, and I would show it to the board',0,'2026-07-31 07:10:00.000000');
INSERT INTO "answer" VALUES('019ea6b5e8c07c4c9f2e490cdb0f0126','019ea6b5e8c076b9bda5ad525b616e42','s_company_now','S','Miten väkenne liikkuu työviikon aikana?','fuusiosta asti, noin kolme vuotta',0,'2026-06-08 10:10:00.000000');
INSERT INTO "answer" VALUES('019ea6b5e8c07e12920f3663357d6f2e','019ea6b5e8c076b9bda5ad525b616e42','p_company_cope','P','Miten väki jaksaa kiireisen viikon lopulla?','emme osaa sanoa, mitä rahalla saadaan',0,'2026-06-08 10:10:00.000000');
INSERT INTO "answer" VALUES('019ea6b5e8c07488b46f3293621d1733','019ea6b5e8c076b9bda5ad525b616e42','i_company_days','I','Kuinka monta sairauspäivää siitä kertyi viime vuonna?','kaksi hyvää lähti, molemmat sanoivat olevansa loppu',0,'2026-06-08 10:10:00.000000');
INSERT INTO "answer" VALUES('019ea6b5e8c07e749baf02cfcf80f751','019ea6b5e8c076b9bda5ad525b616e42','i_company_cover','I','Kun joku on poissa, kuka tekee työt?','kaksi viikkoa ylitöitä lokakuussa, ja yksi asiakas odotti',0,'2026-06-08 10:10:00.000000');
INSERT INTO "answer" VALUES('019ea6b5e8c071e0862ebc92cebb898a','019ea6b5e8c076b9bda5ad525b616e42','i_company_leave','I','Mitä maksoi, kun joku viimeksi lähti teiltä?','noin yhdeksänkymmentä poissaolopäivää vuodessa pelkistä selistä',0,'2026-06-08 10:10:00.000000');
INSERT INTO "answer" VALUES('019ea6b5e8c07036bf4cc64591be34eb','019ea6b5e8c076b9bda5ad525b616e42','n_company_staff','N','Miten väki suhtautuisi, jos liikunta tulisi heidän luokseen?','kaikilla olisi sama, missä ikinä työskentelevät',0,'2026-06-08 10:10:00.000000');
INSERT INTO "answer" VALUES('019ea6b5e8c07f718be1b2488b97ef45','019ea6b5e8c076b9bda5ad525b616e42','n_company_half','N','Paljonko sairauspäivien puolittuminen olisi euroina?','se näkyisi kyselyssä, ja näyttäisin sen hallitukselle',0,'2026-06-08 10:10:00.000000');
INSERT INTO "answer" VALUES('019db4c67c007e9394a74958b2fe7205','019db4c67c007130918cc43e44e1b856','s_municipality_reach','S','Ketkä asukkaista liikuntapalvelunne nyt tavoittavat?','liikuntasetelit ja salialennus, jota harva käyttää',0,'2026-04-22 10:40:00.000000');
INSERT INTO "answer" VALUES('019db4c67c0075e6a8a6217585f049fe','019db4c67c007130918cc43e44e1b856','s_municipality_far','S','Mitä on tarjolla niille, jotka asuvat kaukana keskustasta?','fuusiosta asti, noin kolme vuotta',0,'2026-04-22 10:40:00.000000');
INSERT INTO "answer" VALUES('019db4c67c0078ee82f2e77077cab1f9','019db4c67c007130918cc43e44e1b856','p_municipality_hard','P','Kenen on hankala päästä palveluihinne?','niskat ja hartiat, joku mainitsee ne joka viikko',0,'2026-04-22 10:40:00.000000');
INSERT INTO "answer" VALUES('019db4c67c0072b08cbbeab0bc9a0e0c','019db4c67c007130918cc43e44e1b856','i_municipality_cost','I','Paljonko arvioitte liikkumattomuuden maksavan teille vuodessa?','kaksi hyvää lähti, molemmat sanoivat olevansa loppu',0,'2026-04-22 10:40:00.000000');
INSERT INTO "answer" VALUES('019db4c67c007bc2a72f66004c001508','019db4c67c007130918cc43e44e1b856','i_municipality_equal','I','Mitä siitä seuraa, että osa kylistä saa vähemmän kuin muut?','kaksi viikkoa ylitöitä lokakuussa, ja yksi asiakas odotti',0,'2026-04-22 10:40:00.000000');
INSERT INTO "answer" VALUES('019db4c67c007d0bbf11dc91b6a3ce92','019db4c67c007130918cc43e44e1b856','n_municipality_all','N','Miten asukkaat suhtautuisivat, jos liikunta tulisi joka kotiin?','jos se puolittuisi, vuokratyövoimaa ei tarvittaisi',0,'2026-04-22 10:40:00.000000');
INSERT INTO "answer" VALUES('019db4c67c0075b1850f08648e65e4cf','019db4c67c007130918cc43e44e1b856','n_municipality_save','N','Jos joka kymmenes liikkuisi vähän enemmän, mitä säästyisi?','se näkyisi kyselyssä, ja näyttäisin sen hallitukselle',0,'2026-04-22 10:40:00.000000');
INSERT INTO "answer" VALUES('019db4c67c0073b6bd6679c09c1317a3','019db4c67c007130918cc43e44e1b856','n_municipality_goal','N','Mitä omia tavoitteitanne tämä veisi eteenpäin?','kaikilla olisi sama, missä ikinä työskentelevät',0,'2026-04-22 10:40:00.000000');
INSERT INTO "answer" VALUES('01a1e47a90407e98975a1163a31a7b19','01a1e47a904070d88b7ef083da277078','s_company_now','S','Miten väkenne liikkuu työviikon aikana?','johtoryhmä päättää yhdessä, henkilöstö valmistelee',0,'2026-11-16 13:10:00.000000');
INSERT INTO "answer" VALUES('01a1e47a9040778283497471d0246cca','01a1e47a904070d88b7ef083da277078','s_company_work','S','Kuinka iso osa työstä tehdään istuen, ja missä?','liikuntasetelit ja salialennus, jota harva käyttää',0,'2026-11-16 13:10:00.000000');
INSERT INTO "answer" VALUES('01a1e47a904071959ec8e9d78049e97a','01a1e47a904070d88b7ef083da277078','s_company_benefits','S','Mitä liikuntaetuja teillä on, ja ketkä niitä käyttävät?','fuusiosta asti, noin kolme vuotta',0,'2026-11-16 13:10:00.000000');
INSERT INTO "answer" VALUES('01a1e47a904070a5900c48e1fc147a78','01a1e47a904070d88b7ef083da277078','p_company_cope','P','Miten väki jaksaa kiireisen viikon lopulla?','kaukaiset toimipisteet jäävät kaiken ulkopuolelle',0,'2026-11-16 13:10:00.000000');
INSERT INTO "answer" VALUES('01a1e47a90407086880e180b206a985a','01a1e47a904070d88b7ef083da277078','p_company_body','P','Mitä kuulette niskoista, selistä ja hartioista?','niskat ja hartiat, joku mainitsee ne joka viikko',0,'2026-11-16 13:10:00.000000');
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
INSERT INTO "ask" VALUES('019dbfaed7c075378ce695f740008e26','01a1870600c07411a1263fdd909311ed','019d1a92c6c0717eb0c12c6029606598','019d1a92c6c07a809126d71a5aece68f','019dbaf658c07171851e07ea8646422c','Aloitetaanko?','yes','yes','[]',NULL,NULL,'',NULL,'2026-04-24 13:30:00.000000');
INSERT INTO "ask" VALUES('019eb19e44807548b495d62a8ea32f2e','019e062af8a079b3b91c85fda0a59518','019e062af8a073368ad6c1c425fe3a18','019e062af8a0742b95d8575d3e036333','019eace5c5807808bed1e0ebd765194f','Aloitetaanko?','yes','yes','[]',NULL,NULL,'',NULL,'2026-06-10 13:00:00.000000');
INSERT INTO "ask" VALUES('019fc1ea85007fafa595e3cb07bfaaea','019ef403086073a3b0d3fa5c56c11669','019ef40308607ebfa4bc6e829439c746','019ef403086074ebb772f8ea63f666e0','019fbd32060078928523e065b3877f0e','Shall we start?','yes','yes','[]',NULL,NULL,'',NULL,'2026-08-02 10:00:00.000000');
INSERT INTO "ask" VALUES('01a20c9c9c8077b49a81682c64e50cad','01a1cac795807fb4ba1890c78092b4d4','01a1cac795807678bb6fe5078c5fe8f8',NULL,NULL,'Shall we?','yes','yes','[]',NULL,NULL,'a pilot',NULL,'2026-11-24 08:12:00.000000');
CREATE TABLE barred_number (
	id VARCHAR(64) NOT NULL, 
	whole BOOLEAN DEFAULT 0 NOT NULL, 
	at DATETIME NOT NULL, 
	CONSTRAINT pk_barred_number PRIMARY KEY (id)
);
INSERT INTO "barred_number" VALUES('f31519b8df8ec2e00c34ab63c7455704a5909f3013abdc4c1d4810386e82be82',0,'2026-11-24 08:12:00.000000');
CREATE TABLE batch (
	id VARCHAR(32) NOT NULL, 
	file TEXT NOT NULL, 
	at DATETIME NOT NULL, 
	counts JSON NOT NULL, 
	operation_id INTEGER, 
	reverted BOOLEAN DEFAULT 0 NOT NULL, 
	CONSTRAINT pk_batch PRIMARY KEY (id)
);
INSERT INTO "batch" VALUES('01a20c9c9c8070f890a3d6b2aa05e11a','list31.csv','2026-11-24 08:12:00.000000','{"imported": 1, "updated": 1, "skipped": 0, "rejected": 0, "columns": {"Yritys": "organisation.name", "Puhelin": "contact.phone", "Yhteyshenkil\u00f6": "contact.name"}}',NULL,1);
CREATE TABLE "call" (
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
	notes TEXT DEFAULT ('') NOT NULL, 
	script VARCHAR(40) NOT NULL, 
	script_version TEXT NOT NULL, 
	language VARCHAR(2) NOT NULL, 
	told_source BOOLEAN DEFAULT 0 NOT NULL, 
	CONSTRAINT pk_call PRIMARY KEY (id), 
	CONSTRAINT fk_call_organisation_id FOREIGN KEY(organisation_id) REFERENCES organisation (id) ON DELETE CASCADE, 
	CONSTRAINT fk_call_followup_id FOREIGN KEY(followup_id) REFERENCES followup (id) ON DELETE SET NULL, 
	CONSTRAINT fk_call_deal_id FOREIGN KEY(deal_id) REFERENCES deal (id) ON DELETE SET NULL, 
	CONSTRAINT ck_call_outcome_known CHECK (outcome IN ('no_answer', 'busy', 'voicemail', 'wrong_number', 'gatekeeper', 'call_back', 'booked', 'later', 'no', 'do_not_call')), 
	CONSTRAINT fk_call_contact_id FOREIGN KEY(contact_id) REFERENCES contact (id) ON DELETE SET NULL
);
INSERT INTO "call" VALUES('01a15e51788073b1987fd2803bab6c39','01a0ec797d207f04825b413f8a9a021e','01a0ec797d2077038381e88f38c0c8fd','01a0ec797d207af9a19699cfe1988ad9',NULL,'+358405553757','2026-10-21 11:56:00.000000','2026-10-21 11:56:28.000000','busy',0,'{"introduce": 0}','','opener','1','fi',0);
INSERT INTO "call" VALUES('01a1684562207c2cb80208a9ad45f23d','01a0ec797d207f04825b413f8a9a021e','01a0ec797d2077038381e88f38c0c8fd','01a0ec797d207af9a19699cfe1988ad9',NULL,'+358405553757','2026-10-23 10:19:00.000000','2026-10-23 10:19:29.000000','busy',0,'{"introduce": 0}','','opener','1','fi',0);
INSERT INTO "call" VALUES('01a1d3d034c076a885805975ed2f89d9','01a0ec797d207f04825b413f8a9a021e','01a0ec797d2077038381e88f38c0c8fd','01a0ec797d207af9a19699cfe1988ad9',NULL,'+358405553757','2026-11-13 07:30:00.000000','2026-11-13 07:32:36.000000','call_back',0,'{"introduce": 0}','wants to ask the team first','opener','1','fi',0);
INSERT INTO "call" VALUES('01a1aaadcf8077ac88d6af57da711448','01a1777fb2e0781dac0f3459f79b17ae','01a1777fb2e07f0f98a064df7fd63116','01a1777fb2e07abba901e35cd47d380d',NULL,'+358405557514','2026-11-05 07:48:00.000000','2026-11-05 07:48:24.000000','no_answer',0,'{"introduce": 0}','','opener','1','fi',0);
INSERT INTO "call" VALUES('01a1cee29c007cc2be6521cc3e2434e3','01a1777fb2e0781dac0f3459f79b17ae','01a1777fb2e07f0f98a064df7fd63116','01a1777fb2e07abba901e35cd47d380d',NULL,'+358405557514','2026-11-12 08:32:00.000000','2026-11-12 08:32:28.000000','no_answer',0,'{"introduce": 0}','rang eight times','opener','1','fi',0);
INSERT INTO "call" VALUES('01a1e9b2516078c59dfbd3d12c4a3698','01a1777fb2e0781dac0f3459f79b17ae','01a1777fb2e07f0f98a064df7fd63116','01a1777fb2e07abba901e35cd47d380d',NULL,'+358405557514','2026-11-17 13:29:00.000000','2026-11-17 13:29:33.000000','no_answer',0,'{"introduce": 0}','','opener','1','fi',0);
INSERT INTO "call" VALUES('01a1f3fa75807c6ab3fa7aa7e1fab9d7','01a1777fb2e0781dac0f3459f79b17ae','01a1777fb2e07f0f98a064df7fd63116','01a1777fb2e07abba901e35cd47d380d',NULL,'+358405557514','2026-11-19 13:24:00.000000','2026-11-19 13:24:27.000000','no_answer',0,'{"introduce": 0}','rang eight times','opener','1','fi',0);
INSERT INTO "call" VALUES('01a20c66986075febcfbb050acab1a6b','01a1777fb2e0781dac0f3459f79b17ae','01a1777fb2e07f0f98a064df7fd63116','01a1777fb2e07abba901e35cd47d380d',NULL,'+358405557514','2026-11-24 07:13:00.000000','2026-11-24 07:13:33.000000','voicemail',0,'{"introduce": 0}','greeting says back on Monday','opener','1','fi',0);
INSERT INTO "call" VALUES('01a181ab7560784ca1167d8fcf23cae8','01a17c240da0744fa8e5b4617589a82b','01a17c240da07e2fb463b337d20b5d59','01a17c240da079be8c497c68a8c24d42',NULL,'+358405557109','2026-10-28 08:41:00.000000','2026-10-28 08:41:21.000000','no_answer',0,'{"introduce": 0}','rang eight times','opener','1','fi',0);
INSERT INTO "call" VALUES('01a1b0e155c070e7b320cd576d14475b','01a17c240da0744fa8e5b4617589a82b','01a17c240da07e2fb463b337d20b5d59','01a17c240da079be8c497c68a8c24d42',NULL,'+358405557109','2026-11-06 12:42:00.000000','2026-11-06 12:42:38.000000','busy',0,'{"introduce": 0}','in another call, she sounded near','opener','1','fi',0);
INSERT INTO "call" VALUES('01a1f2f6730075d79eb8fc4c7b297d0b','01a17c240da0744fa8e5b4617589a82b','01a17c240da07e2fb463b337d20b5d59','01a17c240da079be8c497c68a8c24d42',NULL,'+358405557109','2026-11-19 08:40:00.000000','2026-11-19 08:40:17.000000','voicemail',0,'{"introduce": 0}','greeting says back on Monday','opener','1','fi',0);
INSERT INTO "call" VALUES('01a1a14a8d2070479e3a5db5154ed512','01a14416fe4071779c6b13ab2e47dc0e','01a14416fe407d74884f3dd6415af341','01a14416fe407cc28d103ed3cc667e97',NULL,'+358405558785','2026-11-03 12:03:00.000000','2026-11-03 12:09:58.000000','booked',2,'{"introduce": 0, "relevance": 23, "propose": 74}','moved offices in October, backs complain','opener','1','fi',0);
INSERT INTO "call" VALUES('01a10ade8e407fa0b879399bd50e0097','01a0f78a21607048b9b21c95055455e8','01a0f78a2160781ab46108cc721754ef','01a0f78a21607090a57e845465b675cd',NULL,'+358405556704','2026-10-05 07:02:00.000000','2026-10-05 07:02:30.000000','busy',0,'{"introduce": 0}','in another call, she sounded near','opener','1','fi',0);
INSERT INTO "call" VALUES('01a1634839007cc2a17a4340f9c08fef','01a0f78a21607048b9b21c95055455e8','01a0f78a2160781ab46108cc721754ef','01a0f78a21607090a57e845465b675cd',NULL,'+358405556704','2026-10-22 11:04:00.000000','2026-10-22 11:04:25.000000','voicemail',0,'{"introduce": 0}','','opener','1','fi',0);
INSERT INTO "call" VALUES('01a1a6d1f4e07736843fdda7b1eedaff','01a0f78a21607048b9b21c95055455e8','01a0f78a2160781ab46108cc721754ef','01a0f78a21607090a57e845465b675cd',NULL,'+358405556704','2026-11-04 13:49:00.000000','2026-11-04 13:56:20.000000','booked',2,'{"introduce": 0, "relevance": 21, "propose": 62}','took the first of the two times, brings the finance manager','opener','1','fi',0);
INSERT INTO "call" VALUES('01a1cf2487007975aed5d1bfe585552f','01a1ab328fe07f979eb0e066de26e655','01a1ab328fe0719598d07674334de73d','01a1ab328fe079f6b43adc4fc7af3626',NULL,'+358405554623','2026-11-12 09:44:00.000000','2026-11-12 09:44:34.000000','no_answer',0,'{"introduce": 0}','','opener','1','fi',0);
INSERT INTO "call" VALUES('01a1f8844360763eaa7c314bf01dbf29','01a1ab328fe07f979eb0e066de26e655','01a1ab328fe0719598d07674334de73d','01a1ab328fe079f6b43adc4fc7af3626',NULL,'+358405554623','2026-11-20 10:33:00.000000','2026-11-20 10:33:44.000000','voicemail',0,'{"introduce": 0}','','opener','1','fi',0);
INSERT INTO "call" VALUES('01a20c4024a077fe810d2e304bcb6b22','01a1ab328fe07f979eb0e066de26e655','01a1ab328fe0719598d07674334de73d','01a1ab328fe079f6b43adc4fc7af3626',NULL,'+358405554623','2026-11-24 06:31:00.000000','2026-11-24 06:31:38.000000','voicemail',0,'{"introduce": 0}','left my name and number, nothing more','opener','1','fi',0);
INSERT INTO "call" VALUES('01a1aff60b607440b6891eeb6de2b33b','01a19ae596a07e65a6fec086df229650','01a19ae596a07903bcaf4a5acfa6cf3e','01a19ae596a0728084a1bde44806aa81',NULL,'+358405552542','2026-11-06 08:25:00.000000','2026-11-06 08:25:43.000000','no_answer',0,'{"introduce": 0}','','opener','1','fi',0);
INSERT INTO "call" VALUES('01a1c410394078c3aea3d685611575c2','01a19ae596a07e65a6fec086df229650','01a19ae596a07903bcaf4a5acfa6cf3e','01a19ae596a0728084a1bde44806aa81',NULL,'+358405552542','2026-11-10 06:06:00.000000','2026-11-10 06:06:36.000000','busy',0,'{"introduce": 0}','','opener','1','fi',0);
INSERT INTO "call" VALUES('01a1e46a15807fc7849872c67c081bb7','01a19ae596a07e65a6fec086df229650','01a19ae596a07903bcaf4a5acfa6cf3e','01a19ae596a0728084a1bde44806aa81',NULL,'+358405552542','2026-11-16 12:52:00.000000','2026-11-16 12:58:20.000000','call_back',1,'{"introduce": 0, "relevance": 24}','in a taxi, asked me to ring again','opener','1','fi',0);
INSERT INTO "call" VALUES('01a13ec106c075699e3c536c415ac400','01a0d26cc9a071588a57af35b9b81635','01a0d26cc9a0755382557035449c4ca2','01a0d26cc9a072a8ab711343220d672b',NULL,'+358405550461','2026-10-15 08:50:00.000000','2026-10-15 08:50:26.000000','no_answer',0,'{"introduce": 0}','','opener','1','fi',0);
INSERT INTO "call" VALUES('01a182270e0074a89d296588571ceeee','01a0d26cc9a071588a57af35b9b81635','01a0d26cc9a0755382557035449c4ca2','01a0d26cc9a072a8ab711343220d672b',NULL,'+358405550461','2026-10-28 10:56:00.000000','2026-10-28 10:56:27.000000','voicemail',0,'{"introduce": 0}','','opener','1','fi',0);
INSERT INTO "call" VALUES('01a1d4c591407f47878fec459a9e994c','01a0d26cc9a071588a57af35b9b81635','01a0d26cc9a0755382557035449c4ca2','01a0d26cc9a072a8ab711343220d672b',NULL,'+358405550461','2026-11-13 11:58:00.000000','2026-11-13 12:01:56.000000','gatekeeper',1,'{"introduce": 0, "relevance": 34}','assistant keeps the calendar, ask for her by name','opener','1','fi',0);
INSERT INTO "call" VALUES('01a17c9768e071d597450e6520012170','01a1447bb38078d2947810d822a608bf','01a1447bb3807fdf9dbd358f6156c4df','01a1447bb38075209ab1c42fc52f4fbe',NULL,'+358405558380','2026-10-27 09:01:00.000000','2026-10-27 09:01:36.000000','no_answer',0,'{"introduce": 0}','','opener','1','fi',0);
INSERT INTO "call" VALUES('01a1878ac1207c8296605d959d7cd4f6','01a1447bb38078d2947810d822a608bf','01a1447bb3807fdf9dbd358f6156c4df','01a1447bb38075209ab1c42fc52f4fbe',NULL,'+358405558380','2026-10-29 12:03:00.000000','2026-10-29 12:10:43.000000','booked',2,'{"introduce": 0, "relevance": 16, "propose": 102}','wants headlines only, reads memos carefully','opener','1','fi',0);
INSERT INTO "call" VALUES('019fa381ca6079ca8b525b4f19d7b403','019ef403086073a3b0d3fa5c56c11669','019ef40308607ebfa4bc6e829439c746','019ef403086074ebb772f8ea63f666e0',NULL,'+358405553813','2026-07-27 12:17:00.000000','2026-07-27 12:19:12.000000','booked',2,'{"introduce": 0, "relevance": 15, "propose": 61}','warm talk, knows our customer next door','opener','1','en',0);
INSERT INTO "call" VALUES('01a038bdd4c076ed8c8670622d9b8ebf','019ef403086073a3b0d3fa5c56c11669','019ef40308607ebfa4bc6e829439c746','019ef403086074ebb772f8ea63f666e0',NULL,'+358405553813','2026-08-25 11:46:00.000000','2026-08-25 11:49:55.000000','later',4,'{"introduce": 0, "satisfied": 30, "changed": 136, "recap": 179, "onward": 230}','HR changes in January, new name by then','follow_up','1','en',0);
INSERT INTO "call" VALUES('01a0cd54294070c4a86bef29899918a7','019ef403086073a3b0d3fa5c56c11669','019ef40308607ebfa4bc6e829439c746','019ef403086074ebb772f8ea63f666e0',NULL,'+358405553813','2026-09-23 08:14:00.000000','2026-09-23 08:20:10.000000','later',4,'{"introduce": 0, "satisfied": 39, "changed": 124, "recap": 211, "onward": 278}','quiet season, people have time to train','follow_up','1','en',0);
INSERT INTO "call" VALUES('01a1f7e0624075e7a09edd5aa5319f47','01a17da1d400739bb4dfc9a57a946602','01a17da1d4007a57b8ec2d3446752b5c','01a17da1d4007565a988f668b67d153d',NULL,'+358405555489','2026-11-20 07:34:00.000000','2026-11-20 07:36:15.000000','gatekeeper',2,'{"introduce": 0, "relevance": 39, "propose": 86}','assistant keeps the calendar, ask for her by name','opener','1','fi',0);
INSERT INTO "call" VALUES('01a13f1541407592a310a849b7975b28','01a12f39ce8079b3a587dd211f8ce97a','01a12f39ce8070d78842c19ac1fbe94c','01a12f39ce80792283924f05f5c7b9aa',NULL,'+358405559246','2026-10-15 10:22:00.000000','2026-10-15 10:22:29.000000','busy',0,'{"introduce": 0}','','opener','1','fi',0);
INSERT INTO "call" VALUES('01a16833fd007d8683dab265624c4b62','01a12f39ce8079b3a587dd211f8ce97a','01a12f39ce8070d78842c19ac1fbe94c','01a12f39ce80792283924f05f5c7b9aa',NULL,'+358405559246','2026-10-23 10:00:00.000000','2026-10-23 10:00:32.000000','no_answer',0,'{"introduce": 0}','','opener','1','fi',0);
INSERT INTO "call" VALUES('01a1f850fe6078608a6be26cfe8b2b79','01a12f39ce8079b3a587dd211f8ce97a','01a12f39ce8070d78842c19ac1fbe94c','01a12f39ce80792283924f05f5c7b9aa',NULL,'+358405559246','2026-11-20 09:37:00.000000','2026-11-20 09:42:25.000000','gatekeeper',1,'{"introduce": 0, "relevance": 26}','assistant keeps the calendar, ask for her by name','opener','1','fi',0);
INSERT INTO "call" VALUES('01a1c559d0407f88bdb18a28ec9f6fbf','01a1a0b1a880719ea0e200454153bbc7','01a1a0b1a8807b36afc6ee6fa8e33c94','01a1a0b1a8807e9abca5f87b447c999d',NULL,'+358405555084','2026-11-10 12:06:00.000000','2026-11-10 12:06:27.000000','voicemail',0,'{"introduce": 0}','greeting says back on Monday','opener','1','fi',0);
INSERT INTO "call" VALUES('01a1f7cfe78076efa746ebebcd7e80a2','01a1a0b1a880719ea0e200454153bbc7','01a1a0b1a8807b36afc6ee6fa8e33c94','01a1a0b1a8807e9abca5f87b447c999d',NULL,'+358405555084','2026-11-20 07:16:00.000000','2026-11-20 07:19:09.000000','booked',2,'{"introduce": 0, "relevance": 29, "propose": 76}','moved offices in October, backs complain','opener','1','fi',0);
INSERT INTO "call" VALUES('019e203143807d518039d142c1e6415a','019e062af8a079b3b91c85fda0a59518','019e062af8a073368ad6c1c425fe3a18','019e062af8a0742b95d8575d3e036333',NULL,'+358405558841','2026-05-13 07:16:00.000000','2026-05-13 07:16:32.000000','no_answer',0,'{"introduce": 0}','','opener','1','fi',0);
INSERT INTO "call" VALUES('019e885ae9c07ca9b2470addaefba2ae','019e062af8a079b3b91c85fda0a59518','019e062af8a073368ad6c1c425fe3a18','019e062af8a0742b95d8575d3e036333',NULL,'+358405558841','2026-06-02 12:42:00.000000','2026-06-02 12:45:47.000000','booked',2,'{"introduce": 0, "relevance": 30, "propose": 100}','moved offices in October, backs complain','opener','1','fi',0);
INSERT INTO "call" VALUES('019f5b74a9407a2987122faafead3bed','019e062af8a079b3b91c85fda0a59518','019e062af8a073368ad6c1c425fe3a18','019e062af8a0742b95d8575d3e036333',NULL,'+358405558841','2026-07-13 12:30:00.000000','2026-07-13 12:34:36.000000','later',4,'{"introduce": 0, "satisfied": 30, "changed": 82, "recap": 153, "onward": 231}','asked how others run the spring challenge','follow_up','1','fi',0);
INSERT INTO "call" VALUES('019ff04101e07e1ab8e7df9b992149e8','019e062af8a079b3b91c85fda0a59518','019e062af8a073368ad6c1c425fe3a18','019e062af8a0742b95d8575d3e036333',NULL,'+358405558841','2026-08-11 09:57:00.000000','2026-08-11 10:01:31.000000','later',4,'{"introduce": 0, "satisfied": 33, "changed": 131, "recap": 191, "onward": 242}','a new site opens in spring, wants figures for it','follow_up','1','fi',0);
INSERT INTO "call" VALUES('01a1c9d323607a118a77814ea6142e5b','01a18ca536407f96959d133d9f22ce0a','01a18ca536407befbcd58c0f7e21b8aa',NULL,NULL,'+358405556760','2026-11-11 08:57:00.000000','2026-11-11 08:57:18.000000','no_answer',0,'{"introduce": 0}','','opener','1','fi',0);
INSERT INTO "call" VALUES('01a1e82a78e07b89a83115a8055198c0','01a18ca536407f96959d133d9f22ce0a','01a18ca536407befbcd58c0f7e21b8aa',NULL,NULL,'+358405556760','2026-11-17 06:21:00.000000','2026-11-17 06:21:17.000000','busy',0,'{"introduce": 0}','','opener','1','fi',0);
INSERT INTO "call" VALUES('01a1edb1e0a07a20a7f52fa9a117511f','01a18ca536407f96959d133d9f22ce0a','01a18ca536407befbcd58c0f7e21b8aa',NULL,NULL,'+358405556760','2026-11-18 08:07:00.000000','2026-11-18 08:07:31.000000','busy',0,'{"introduce": 0}','in another call, she sounded near','opener','1','fi',0);
INSERT INTO "call" VALUES('01a1f41502607d89852fac9ac850320a','01a18ca536407f96959d133d9f22ce0a','01a18ca536407befbcd58c0f7e21b8aa',NULL,NULL,'+358405556760','2026-11-19 13:53:00.000000','2026-11-19 13:53:26.000000','voicemail',0,'{"introduce": 0}','','opener','1','fi',0);
INSERT INTO "call" VALUES('01a0d2b6f2007427953dde5e764a44e3','01a05c476d2079af86ad0327d0b93207','01a05c476d207af79fbaaafa6940776c','01a05c476d207e9999758f830297c0d6',NULL,'+358405554679','2026-09-24 09:20:00.000000','2026-09-24 09:23:19.000000','no',0,'{"introduce": 0}','built their own with the union, proud of it','opener','1','fi',0);
INSERT INTO "call" VALUES('019d958b2f2074de9ae0e1b9469a8a20','01a1870600c07411a1263fdd909311ed','019d1a92c6c0717eb0c12c6029606598','019d1a92c6c07a809126d71a5aece68f',NULL,'+358405552598','2026-04-16 09:07:00.000000','2026-04-16 09:11:41.000000','booked',2,'{"introduce": 0, "relevance": 25, "propose": 97}','moved offices in October, backs complain','opener','1','fi',0);
INSERT INTO "call" VALUES('019e1b4be8207decaa66b259bb798e9b','01a1870600c07411a1263fdd909311ed','019d1a92c6c0717eb0c12c6029606598','019d1a92c6c07a809126d71a5aece68f',NULL,'+358405552598','2026-05-12 08:27:00.000000','2026-05-12 08:29:09.000000','later',4,'{"introduce": 0, "satisfied": 34, "changed": 69, "recap": 129, "onward": 129}','HR changes in January, new name by then','follow_up','1','fi',0);
INSERT INTO "call" VALUES('019eb628fcc0771a9442f362f919cb32','01a1870600c07411a1263fdd909311ed','019d1a92c6c0717eb0c12c6029606598','019d1a92c6c07a809126d71a5aece68f',NULL,'+358405552598','2026-06-11 10:10:00.000000','2026-06-11 10:16:50.000000','later',4,'{"introduce": 0, "satisfied": 18, "changed": 120, "recap": 182, "onward": 260}','all in use, asked for posters for the hall','follow_up','1','fi',0);
INSERT INTO "call" VALUES('01a1e3443320728da661b877322578eb','01a17841ca60797dbf0fad3b5482909f','01a17841ca607d91a215f679e38a59aa','01a17841ca60736ba8d424ee1c66eed2',NULL,'+358405552193','2026-11-16 07:31:00.000000','2026-11-16 07:37:24.000000','booked',2,'{"introduce": 0, "relevance": 31, "propose": 86}','warm talk, knows our customer next door','opener','1','fi',0);
INSERT INTO "call" VALUES('01a1afaf8c8070aca1013eefd733230a','01a1870600c07411a1263fdd909311ed','01a1870600c0709083b27030e7f524f3','01a1870600c07764945b523821464b6d',NULL,'+358405558031','2026-11-06 07:08:00.000000','2026-11-06 07:08:39.000000','busy',0,'{"introduce": 0}','in another call, she sounded near','opener','1','fi',0);
INSERT INTO "call" VALUES('01a1f9029b207c7d860a02eceef20845','01a1870600c07411a1263fdd909311ed','01a1870600c0709083b27030e7f524f3','01a1870600c07764945b523821464b6d',NULL,'+358405558031','2026-11-20 12:51:00.000000','2026-11-20 12:51:32.000000','voicemail',0,'{"introduce": 0}','','opener','1','fi',0);
INSERT INTO "call" VALUES('01a13013b3c07c9baf6709e9968240ef','01a11fb0c18077fc87124b2f30ab1c2e','01a11fb0c1807a2aa4401dab42850da8','01a11fb0c1807be8a15c1c0ba3340d96',NULL,'+358405555950','2026-10-12 12:26:00.000000','2026-10-12 12:26:33.000000','no_answer',0,'{"introduce": 0}','','opener','1','fi',0);
INSERT INTO "call" VALUES('01a1f28a6ac07b2a9af865df6db076bd','01a11fb0c18077fc87124b2f30ab1c2e','01a11fb0c1807a2aa4401dab42850da8','01a11fb0c1807be8a15c1c0ba3340d96',NULL,'+358405555950','2026-11-19 06:42:00.000000','2026-11-19 06:44:19.000000','gatekeeper',2,'{"introduce": 0, "relevance": 14, "propose": 100}','says to try before nine, later always in meetings','opener','1','fi',0);
INSERT INTO "call" VALUES('01a1c5badc00718bb9f597712d75c843','01a1785998207e788f90e49cf819b750','01a1785998207f8eb89b02f99c546496','01a178599820769a8c0354be5a6d1efc',NULL,'+358405559707','2026-11-10 13:52:00.000000','2026-11-10 13:54:42.000000','booked',2,'{"introduce": 0, "relevance": 17, "propose": 107}','moved offices in October, backs complain','opener','1','fi',0);
INSERT INTO "call" VALUES('01a20c9c9c807893923f0824128b2f33','01a17c240da0744fa8e5b4617589a82b','01a17c240da07e2fb463b337d20b5d59','01a17c240da079be8c497c68a8c24d42',NULL,NULL,'2026-11-24 08:05:00.000000','2026-11-24 08:12:00.000000','voicemail',0,'{}','hm','','1','en',0);
INSERT INTO "call" VALUES('01a20c9c9c80781fa8e25d940ed90475','01a1785998207e788f90e49cf819b750','01a1785998207f8eb89b02f99c546496','01a178599820769a8c0354be5a6d1efc',NULL,NULL,'2026-11-24 08:05:00.000000','2026-11-24 08:12:00.000000','busy',0,'{}','hm','','1','en',0);
INSERT INTO "call" VALUES('01a20c9c9c80711dab0d549b6f03675a','01a14416fe4071779c6b13ab2e47dc0e','01a14416fe407d74884f3dd6415af341','01a14416fe407cc28d103ed3cc667e97',NULL,NULL,'2026-11-24 08:05:00.000000','2026-11-24 08:12:00.000000','no',0,'{}','hm','','1','en',0);
INSERT INTO "call" VALUES('01a20c9c9c807f289fb17c2390c192cf','01a17da1d400739bb4dfc9a57a946602','01a17da1d4007a57b8ec2d3446752b5c','01a17da1d4007565a988f668b67d153d',NULL,NULL,'2026-11-24 08:05:00.000000','2026-11-24 08:12:00.000000','later',0,'{}','hm','','1','en',0);
INSERT INTO "call" VALUES('01a20c9c9c80765a95e60af593bd04cf','01a1447bb38078d2947810d822a608bf','01a1447bb3807fdf9dbd358f6156c4df','01a1447bb38075209ab1c42fc52f4fbe',NULL,NULL,'2026-11-24 08:05:00.000000','2026-11-24 08:12:00.000000','do_not_call',0,'{}','hm','','1','en',0);
INSERT INTO "call" VALUES('01a20c9c9c8076b58a23d5962217bead','01a0ec797d207f04825b413f8a9a021e','01a0ec797d2077038381e88f38c0c8fd','01a0ec797d207af9a19699cfe1988ad9',NULL,NULL,'2026-11-24 08:05:00.000000','2026-11-24 08:12:00.000000','no_answer',0,'{}','hm','','1','en',0);
INSERT INTO "call" VALUES('01a20c9c9c8078f58ef8aa3892276658','01a0d26cc9a071588a57af35b9b81635','01a0d26cc9a0755382557035449c4ca2','01a0d26cc9a072a8ab711343220d672b',NULL,NULL,'2026-11-24 08:05:00.000000','2026-11-24 08:12:00.000000','later',0,'{}','hm','','1','en',0);
INSERT INTO "call" VALUES('01a20c9c9c8075f4b01850c5a38fd547','01a1ee0530c071e3a8c7a01d68815fda','01a1ee0530c07f588106bb058f332483','01a1ee0530c074718ba44898a9172a05',NULL,NULL,'2026-11-24 08:05:00.000000','2026-11-24 08:12:00.000000','wrong_number',0,'{}','hm','','1','en',0);
INSERT INTO "call" VALUES('01a20c9c9c807c6db0ac06acdf703017','01a17c240da0744fa8e5b4617589a82b','01a17c240da07e2fb463b337d20b5d59',NULL,NULL,NULL,'2026-11-24 08:09:00.000000','2026-11-24 08:12:00.000000','no_answer',0,'{}','','','1','en',0);
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
INSERT INTO "care_step" VALUES('01a032b640807061bc5c483d420a4323','019ef403086073a3b0d3fa5c56c11669','019ef40308607ebfa4bc6e829439c746','first_contact','2026-08-27','Aino Laine',NULL,'','2026-08-24 07:40:00.000000',1);
INSERT INTO "care_step" VALUES('01a032b640807eeea57d041ecb06718c','019ef403086073a3b0d3fa5c56c11669','019ef40308607ebfa4bc6e829439c746','written_plan','2026-08-27','Aino Laine',NULL,'','2026-08-24 07:40:00.000000',1);
INSERT INTO "care_step" VALUES('01a032b640807923b9ef954e6aabcb78','019ef403086073a3b0d3fa5c56c11669','019ef40308607ebfa4bc6e829439c746','classify','2026-08-31','Aino Laine',NULL,'','2026-08-24 07:40:00.000000',1);
INSERT INTO "care_step" VALUES('01a032b640807b108ff44f6504d75988','019ef403086073a3b0d3fa5c56c11669','019ef40308607ebfa4bc6e829439c746','keep_in_touch','2026-09-07','Aino Laine','2026-09-07','','2026-08-24 07:40:00.000000',1);
INSERT INTO "care_step" VALUES('01a032b640807236947f81435add92d1','019ef403086073a3b0d3fa5c56c11669','019ef40308607ebfa4bc6e829439c746','satisfaction','2026-09-28','Aino Laine',NULL,'','2026-08-24 07:40:00.000000',1);
INSERT INTO "care_step" VALUES('01a032b640807234a008749797f2a702','019ef403086073a3b0d3fa5c56c11669','019ef40308607ebfa4bc6e829439c746','map_again','2027-08-24','Aino Laine',NULL,'','2026-08-24 07:40:00.000000',1);
INSERT INTO "care_step" VALUES('01a032b640807d43bbb41d1442553a33','019ef403086073a3b0d3fa5c56c11669','019ef40308607ebfa4bc6e829439c746','recommend','2026-11-24','Aino Laine',NULL,'','2026-08-24 07:40:00.000000',1);
INSERT INTO "care_step" VALUES('01a032b640807905a5d60b6e46e3db95','019ef403086073a3b0d3fa5c56c11669','019ef40308607ebfa4bc6e829439c746','deepen','2027-02-24','Aino Laine',NULL,'','2026-08-24 07:40:00.000000',1);
INSERT INTO "care_step" VALUES('019f4b8168c07b66bea01ca0effe76e0','019e062af8a079b3b91c85fda0a59518','019e062af8a073368ad6c1c425fe3a18','first_contact','2026-07-15','Aino Laine',NULL,'','2026-07-10 10:10:00.000000',1);
INSERT INTO "care_step" VALUES('019f4b8168c074e3bcd26dadfcd2cf1e','019e062af8a079b3b91c85fda0a59518','019e062af8a073368ad6c1c425fe3a18','written_plan','2026-07-15','Aino Laine',NULL,'','2026-07-10 10:10:00.000000',1);
INSERT INTO "care_step" VALUES('019f4b8168c07730ab999f07b3f0b94c','019e062af8a079b3b91c85fda0a59518','019e062af8a073368ad6c1c425fe3a18','classify','2026-07-17','Aino Laine',NULL,'','2026-07-10 10:10:00.000000',1);
INSERT INTO "care_step" VALUES('019f4b8168c0787eab3920349eba8775','019e062af8a079b3b91c85fda0a59518','019e062af8a073368ad6c1c425fe3a18','keep_in_touch','2026-07-24','Aino Laine','2026-07-24','','2026-07-10 10:10:00.000000',1);
INSERT INTO "care_step" VALUES('019f4b8168c078699c03151c32864238','019e062af8a079b3b91c85fda0a59518','019e062af8a073368ad6c1c425fe3a18','satisfaction','2026-08-14','Aino Laine',NULL,'','2026-07-10 10:10:00.000000',1);
INSERT INTO "care_step" VALUES('019f4b8168c0763aadb5555600e6a305','019e062af8a079b3b91c85fda0a59518','019e062af8a073368ad6c1c425fe3a18','map_again','2027-07-12','Aino Laine',NULL,'','2026-07-10 10:10:00.000000',1);
INSERT INTO "care_step" VALUES('019f4b8168c07f85ad05c8189450085b','019e062af8a079b3b91c85fda0a59518','019e062af8a073368ad6c1c425fe3a18','recommend','2026-10-12','Aino Laine','2026-10-12','','2026-07-10 10:10:00.000000',1);
INSERT INTO "care_step" VALUES('019f4b8168c07dc59604c3b667be9998','019e062af8a079b3b91c85fda0a59518','019e062af8a073368ad6c1c425fe3a18','deepen','2027-01-11','Aino Laine',NULL,'','2026-07-10 10:10:00.000000',1);
INSERT INTO "care_step" VALUES('019e15e91f607234a99bf22d86cec133','01a1870600c07411a1263fdd909311ed','019d1a92c6c0717eb0c12c6029606598','first_contact','2026-05-15','Aino Laine',NULL,'','2026-05-11 07:21:00.000000',2);
INSERT INTO "care_step" VALUES('019e15e91f607e4ca35a63d5c7495df9','01a1870600c07411a1263fdd909311ed','019d1a92c6c0717eb0c12c6029606598','written_plan','2026-05-15','Aino Laine',NULL,'','2026-05-11 07:21:00.000000',2);
INSERT INTO "care_step" VALUES('019e15e91f6075c5b0d07ebab73b6062','01a1870600c07411a1263fdd909311ed','019d1a92c6c0717eb0c12c6029606598','classify','2026-05-18','Aino Laine',NULL,'','2026-05-11 07:21:00.000000',2);
INSERT INTO "care_step" VALUES('019e15e91f60766b805a32a34f4c8db6','01a1870600c07411a1263fdd909311ed','019d1a92c6c0717eb0c12c6029606598','keep_in_touch','2026-05-25','Aino Laine','2026-05-25','','2026-05-11 07:21:00.000000',2);
INSERT INTO "care_step" VALUES('019e15e91f607b7c9da77d913d90fd27','01a1870600c07411a1263fdd909311ed','019d1a92c6c0717eb0c12c6029606598','satisfaction','2026-06-15','Aino Laine','2026-06-15','','2026-05-11 07:21:00.000000',2);
INSERT INTO "care_step" VALUES('019e15e91f607ae6b7ee1a9a34c8d03a','01a1870600c07411a1263fdd909311ed','019d1a92c6c0717eb0c12c6029606598','map_again','2027-05-11','Aino Laine',NULL,'','2026-05-11 07:21:00.000000',2);
INSERT INTO "care_step" VALUES('019e15e91f6071b0917746184e34fa77','01a1870600c07411a1263fdd909311ed','019d1a92c6c0717eb0c12c6029606598','recommend','2026-08-11','Aino Laine','2026-08-11','','2026-05-11 07:21:00.000000',2);
INSERT INTO "care_step" VALUES('019e15e91f607525a5a24e8a3a4548f2','01a1870600c07411a1263fdd909311ed','019d1a92c6c0717eb0c12c6029606598','deepen','2026-12-27','Otto',NULL,'','2026-05-11 07:21:00.000000',5);
INSERT INTO "care_step" VALUES('01a20c9c9c8072ea96d0cc5fd4c28c2e','01a186d6654079ccac139c1966ad51fd','01a186d665407a3aafbf5310ee1b8cc4','first_contact','2026-11-27','Aino Laine',NULL,'','2026-11-24 08:12:00.000000',1);
INSERT INTO "care_step" VALUES('01a20c9c9c807011882c9cbc43435cc5','01a186d6654079ccac139c1966ad51fd','01a186d665407a3aafbf5310ee1b8cc4','written_plan','2026-11-27','Aino Laine',NULL,'','2026-11-24 08:12:00.000000',1);
INSERT INTO "care_step" VALUES('01a20c9c9c80788dab4013ef254b0c4e','01a186d6654079ccac139c1966ad51fd','01a186d665407a3aafbf5310ee1b8cc4','classify','2026-12-01','Aino Laine',NULL,'','2026-11-24 08:12:00.000000',1);
INSERT INTO "care_step" VALUES('01a20c9c9c80790e9c1caaf75e8766ed','01a186d6654079ccac139c1966ad51fd','01a186d665407a3aafbf5310ee1b8cc4','keep_in_touch','2026-12-08','Aino Laine',NULL,'','2026-11-24 08:12:00.000000',1);
INSERT INTO "care_step" VALUES('01a20c9c9c807203b3fe39c0519088f5','01a186d6654079ccac139c1966ad51fd','01a186d665407a3aafbf5310ee1b8cc4','satisfaction','2026-12-29','Aino Laine',NULL,'','2026-11-24 08:12:00.000000',1);
INSERT INTO "care_step" VALUES('01a20c9c9c80783f9bf4a8b2b0c4312d','01a186d6654079ccac139c1966ad51fd','01a186d665407a3aafbf5310ee1b8cc4','map_again','2027-11-24','Aino Laine',NULL,'','2026-11-24 08:12:00.000000',1);
INSERT INTO "care_step" VALUES('01a20c9c9c807a7a9e1a8ef4f341e07a','01a186d6654079ccac139c1966ad51fd','01a186d665407a3aafbf5310ee1b8cc4','recommend','2027-02-24','Aino Laine',NULL,'','2026-11-24 08:12:00.000000',1);
INSERT INTO "care_step" VALUES('01a20c9c9c8070debd628881ad1b72db','01a186d6654079ccac139c1966ad51fd','01a186d665407a3aafbf5310ee1b8cc4','deepen','2027-05-24','Aino Laine',NULL,'','2026-11-24 08:12:00.000000',1);
INSERT INTO "care_step" VALUES('01a20c9c9c8077a4b30698a1c0093492','01a12f39ce8079b3a587dd211f8ce97a','01a12f39ce8070d78842c19ac1fbe94c','first_contact','2026-11-27','Aino Laine',NULL,'','2026-11-24 08:12:00.000000',1);
INSERT INTO "care_step" VALUES('01a20c9c9c8076f0adb3997fe39639be','01a12f39ce8079b3a587dd211f8ce97a','01a12f39ce8070d78842c19ac1fbe94c','written_plan','2026-11-27','Aino Laine',NULL,'','2026-11-24 08:12:00.000000',1);
INSERT INTO "care_step" VALUES('01a20c9c9c807552a2c68e45ca04c79f','01a12f39ce8079b3a587dd211f8ce97a','01a12f39ce8070d78842c19ac1fbe94c','classify','2026-12-01','Aino Laine',NULL,'','2026-11-24 08:12:00.000000',1);
INSERT INTO "care_step" VALUES('01a20c9c9c807f238d02c5e116353d03','01a12f39ce8079b3a587dd211f8ce97a','01a12f39ce8070d78842c19ac1fbe94c','keep_in_touch','2026-12-08','Aino Laine',NULL,'','2026-11-24 08:12:00.000000',1);
INSERT INTO "care_step" VALUES('01a20c9c9c807656b8c9817af8be8831','01a12f39ce8079b3a587dd211f8ce97a','01a12f39ce8070d78842c19ac1fbe94c','satisfaction','2026-12-29','Aino Laine',NULL,'','2026-11-24 08:12:00.000000',1);
INSERT INTO "care_step" VALUES('01a20c9c9c807be5a6c1494e7691b06f','01a12f39ce8079b3a587dd211f8ce97a','01a12f39ce8070d78842c19ac1fbe94c','map_again','2027-11-24','Aino Laine',NULL,'','2026-11-24 08:12:00.000000',1);
INSERT INTO "care_step" VALUES('01a20c9c9c807b9895bd448ff26149ed','01a12f39ce8079b3a587dd211f8ce97a','01a12f39ce8070d78842c19ac1fbe94c','recommend','2027-02-24','Aino Laine',NULL,'','2026-11-24 08:12:00.000000',1);
INSERT INTO "care_step" VALUES('01a20c9c9c807fe0ab855c1f28aaca51','01a12f39ce8079b3a587dd211f8ce97a','01a12f39ce8070d78842c19ac1fbe94c','deepen','2027-05-24','Aino Laine',NULL,'','2026-11-24 08:12:00.000000',1);
CREATE TABLE change (
	operation_id INTEGER NOT NULL, 
	step INTEGER NOT NULL, 
	"table" VARCHAR(30) NOT NULL, 
	"row" VARCHAR(120) NOT NULL, 
	"before" JSON, 
	"after" JSON, 
	CONSTRAINT pk_change PRIMARY KEY (operation_id, step)
);
INSERT INTO "change" VALUES(1,0,'call','01a20c9c9c807893923f0824128b2f33',NULL,NULL);
INSERT INTO "change" VALUES(1,1,'followup','01a1f2f6730073328ded3c9691eb79fa','{"state": "open", "result": "", "done_at": null}','{"state": "cancelled", "result": "Voicemail", "done_at": "2026-11-24T08:12:00+00:00"}');
INSERT INTO "change" VALUES(1,2,'followup','01a20c9c9c8079519d9dc9f81818e811',NULL,NULL);
INSERT INTO "change" VALUES(2,0,'call','01a20c9c9c80781fa8e25d940ed90475',NULL,NULL);
INSERT INTO "change" VALUES(2,1,'followup','01a20c9c9c807160899950d836f675cc',NULL,NULL);
INSERT INTO "change" VALUES(3,0,'call','01a20c9c9c80711dab0d549b6f03675a',NULL,NULL);
INSERT INTO "change" VALUES(3,1,'followup','01a20c9c9c8078d09738f7d93d9c1724',NULL,NULL);
INSERT INTO "change" VALUES(3,2,'deal','01a14416fe407d74884f3dd6415af341','{"state": "open", "reason": null, "reason_words": "", "closed_at": null}','{"state": "lost", "reason": "no_budget", "reason_words": "hm", "closed_at": "2026-11-24T08:12:00+00:00"}');
INSERT INTO "change" VALUES(3,3,'stage_event','01a20c9c9c807d388f21ddb66cad4a26',NULL,NULL);
INSERT INTO "change" VALUES(3,4,'followup','01a1cf1062c07f9b912982e46e80fa48','{"state": "open", "done_at": null}','{"state": "cancelled", "done_at": "2026-11-24T08:12:00+00:00"}');
INSERT INTO "change" VALUES(4,0,'call','01a20c9c9c807f289fb17c2390c192cf',NULL,NULL);
INSERT INTO "change" VALUES(4,1,'followup','01a1f7e062407c4282fa4d7a28d2e08e','{"state": "open", "result": "", "done_at": null}','{"state": "cancelled", "result": "Later", "done_at": "2026-11-24T08:12:00+00:00"}');
INSERT INTO "change" VALUES(4,2,'followup','01a20c9c9c807a0aa170b33839263059',NULL,NULL);
INSERT INTO "change" VALUES(4,3,'deal','01a17da1d4007a57b8ec2d3446752b5c','{"state": "open", "reason": null, "reason_words": "", "later_until": null}','{"state": "later", "reason": "budget_round", "reason_words": "hm", "later_until": "2027-03-01"}');
INSERT INTO "change" VALUES(4,4,'stage_event','01a20c9c9c8070ffb29d0da9953f48f1',NULL,NULL);
INSERT INTO "change" VALUES(5,0,'call','01a20c9c9c80765a95e60af593bd04cf',NULL,NULL);
INSERT INTO "change" VALUES(5,1,'deal','01a1447bb3807fdf9dbd358f6156c4df','{"state": "open", "reason": null, "reason_words": "", "no_step": "they merge in spring and call us when it is done", "closed_at": null}','{"state": "lost", "reason": "do_not_call", "reason_words": "hm", "no_step": "", "closed_at": "2026-11-24T08:12:00+00:00"}');
INSERT INTO "change" VALUES(5,2,'stage_event','01a20c9c9c80738bb9ebdacc0cb1e29c',NULL,NULL);
INSERT INTO "change" VALUES(5,3,'contact','01a1447bb38075209ab1c42fc52f4fbe','{"do_not_contact": false}','{"do_not_contact": true}');
INSERT INTO "change" VALUES(5,4,'barred_number','f31519b8df8ec2e00c34ab63c7455704a5909f3013abdc4c1d4810386e82be82',NULL,NULL);
INSERT INTO "change" VALUES(6,0,'call','01a20c9c9c8076b58a23d5962217bead',NULL,NULL);
INSERT INTO "change" VALUES(6,1,'followup','01a20c9c9c8071e28a6a63ec24ede6a4',NULL,NULL);
INSERT INTO "change" VALUES(7,0,'call','01a20c9c9c8078f58ef8aa3892276658',NULL,NULL);
INSERT INTO "change" VALUES(7,1,'followup','01a1d4c5914077d3a323ce54b7115c02','{"state": "open", "result": "", "done_at": null}','{"state": "cancelled", "result": "Later", "done_at": "2026-11-24T08:12:00+00:00"}');
INSERT INTO "change" VALUES(7,2,'followup','01a20c9c9c8072e6ae97ba94d0eda82f',NULL,NULL);
INSERT INTO "change" VALUES(7,3,'deal','01a0d26cc9a0755382557035449c4ca2','{"state": "open", "reason": null, "reason_words": "", "later_until": null}','{"state": "later", "reason": "budget_round", "reason_words": "hm", "later_until": "2027-03-01"}');
INSERT INTO "change" VALUES(7,4,'stage_event','01a20c9c9c80792294e3bf911a61dbe2',NULL,NULL);
INSERT INTO "change" VALUES(8,0,'call','01a20c9c9c8075f4b01850c5a38fd547',NULL,NULL);
INSERT INTO "change" VALUES(8,1,'followup','01a1ee0530c0707c85628748943ec25a','{"state": "open", "result": "", "done_at": null}','{"state": "cancelled", "result": "Wrong number", "done_at": "2026-11-24T08:12:00+00:00"}');
INSERT INTO "change" VALUES(8,2,'followup','01a20c9c9c807b668c38fb2918f135d2',NULL,NULL);
INSERT INTO "change" VALUES(9,0,'followup','01a20c9c9c8070f6907a70c31012f037',NULL,NULL);
INSERT INTO "change" VALUES(10,0,'followup','01a20c9c9c8077f0b4b9b5df9e7769b1',NULL,NULL);
INSERT INTO "change" VALUES(11,0,'followup','01a1f28a6ac0785aa36cf2b98f6d0aaa','{"state": "open", "done_at": null}','{"state": "done", "done_at": "2026-11-24T08:12:00+00:00"}');
INSERT INTO "change" VALUES(12,0,'deal','01a11fb0c1807a2aa4401dab42850da8','{"no_step": ""}','{"no_step": "they call us"}');
INSERT INTO "change" VALUES(13,0,'meeting','01a20c9c9c807771906bf2efc6f87718',NULL,NULL);
INSERT INTO "change" VALUES(13,1,'followup','01a20c9c9c807743ac66a78795e761d1',NULL,NULL);
INSERT INTO "change" VALUES(13,2,'followup','01a20c9c9c8073f98cbd87ad5c90a958',NULL,NULL);
INSERT INTO "change" VALUES(13,3,'followup','01a1f9029b207175aeb8f85f1e10553b','{"state": "open", "result": "", "done_at": null}','{"state": "cancelled", "result": "Meeting booked", "done_at": "2026-11-24T08:12:00+00:00"}');
INSERT INTO "change" VALUES(13,4,'deal','01a1870600c0709083b27030e7f524f3','{"stage": "prospecting", "stage_entered_at": "2026-10-29T09:38:00+00:00"}','{"stage": "needs", "stage_entered_at": "2026-11-24T08:12:00+00:00"}');
INSERT INTO "change" VALUES(13,5,'stage_event','01a20c9c9c807b2cae05319acb5c7427',NULL,NULL);
INSERT INTO "change" VALUES(14,0,'remembered','playbook',NULL,NULL);
INSERT INTO "change" VALUES(15,0,'view','01a20c9c9c8078658cdd2055930d6eaf',NULL,NULL);
INSERT INTO "change" VALUES(16,0,'view','01a20c9c9c8078658cdd2055930d6eaf','{"name": "Fair 14"}','{"name": "Fairs 15"}');
INSERT INTO "change" VALUES(17,0,'followup','019f4b8168c07a70a1358ee61accd407','{"state": "open", "result": "", "done_at": null}','{"state": "done", "result": "answered", "done_at": "2026-11-24T08:12:00+00:00"}');
INSERT INTO "change" VALUES(18,0,'followup','01a20c9c9c8073f98cbd87ad5c90a958','{"due_on": "2027-01-04", "moved": 0, "reason": "Prepare for the meeting Tue 5.1. 11:00"}','{"due_on": "2026-12-11", "moved": 1, "reason": "later"}');
INSERT INTO "change" VALUES(19,0,'followup','01a181d2d3807e8e8afd2973f8633958','{"state": "open", "result": "", "done_at": null}','{"state": "done", "result": "all said", "done_at": "2026-11-24T08:12:00+00:00"}');
INSERT INTO "change" VALUES(19,1,'followup','01a1cac7958075a693ea5c4ed8f33418','{"state": "open", "result": "", "done_at": null}','{"state": "done", "result": "all said", "done_at": "2026-11-24T08:12:00+00:00"}');
INSERT INTO "change" VALUES(19,2,'followup','01a1ee6552207db095c0cdd59836404c','{"state": "open", "result": "", "done_at": null}','{"state": "done", "result": "all said", "done_at": "2026-11-24T08:12:00+00:00"}');
INSERT INTO "change" VALUES(19,3,'followup','01a20c9c9c8078d09738f7d93d9c1724','{"state": "open", "result": "", "done_at": null}','{"state": "done", "result": "all said", "done_at": "2026-11-24T08:12:00+00:00"}');
INSERT INTO "change" VALUES(20,0,'followup','019e15e91f6079b0a5ef2114ba6e736c','{"due_on": "2027-05-11", "moved": 0}','{"due_on": "2027-05-18", "moved": 1}');
INSERT INTO "change" VALUES(20,1,'followup','019f4b8168c07861b2d837afd08ef562','{"due_on": "2027-06-09", "moved": 0}','{"due_on": "2027-06-16", "moved": 1}');
INSERT INTO "change" VALUES(20,2,'followup','01a1ca8cfd807a6486839eb905b6e6e3','{"due_on": "2026-12-29", "due_at": "2026-12-29T05:30:00+00:00", "moved": 0}','{"due_on": "2027-01-05", "due_at": null, "moved": 1}');
INSERT INTO "change" VALUES(20,3,'followup','01a20c4024a079c99349da4804673b75','{"due_on": "2026-11-30", "moved": 0}','{"due_on": "2026-12-07", "moved": 1}');
INSERT INTO "change" VALUES(21,0,'followup','019ff04101e07ba79454f36dbd1296cd','{"due_on": "2027-08-11", "moved": 0, "reason": "A year since you last talked: are they still well served?"}','{"due_on": "2026-12-19", "moved": 1, "reason": "A year since you last talked: are they still well served? \u00b7 moved because the fair"}');
INSERT INTO "change" VALUES(21,1,'followup','01a1ca8cfd807a6486839eb905b6e6e3','{"due_on": "2027-01-05", "moved": 1, "reason": "New prospect from well-being fair: agree a meeting"}','{"due_on": "2026-12-19", "moved": 2, "reason": "New prospect from well-being fair: agree a meeting \u00b7 moved because the fair"}');
INSERT INTO "change" VALUES(21,2,'followup','01a1d47c53407422b705fbf373a26890','{"due_on": "2026-12-08", "due_at": "2026-12-08T05:30:00+00:00", "moved": 0, "reason": "New prospect from referral: agree a meeting"}','{"due_on": "2026-12-19", "due_at": null, "moved": 1, "reason": "New prospect from referral: agree a meeting \u00b7 moved because the fair"}');
INSERT INTO "change" VALUES(22,0,'followup','019e15e91f607428a1480046bc377f13','{"held": false, "result": ""}','{"held": true, "result": "they move house"}');
INSERT INTO "change" VALUES(22,1,'followup','019e15e91f6079b0a5ef2114ba6e736c','{"held": false, "result": ""}','{"held": true, "result": "they move house"}');
INSERT INTO "change" VALUES(22,2,'followup','019f4b8168c07861b2d837afd08ef562','{"held": false, "result": ""}','{"held": true, "result": "they move house"}');
INSERT INTO "change" VALUES(23,0,'followup','019e15e91f607428a1480046bc377f13','{"held": true, "result": "they move house"}','{"held": false, "result": ""}');
INSERT INTO "change" VALUES(23,1,'followup','019e15e91f6079b0a5ef2114ba6e736c','{"held": true, "result": "they move house"}','{"held": false, "result": ""}');
INSERT INTO "change" VALUES(24,0,'followup','01a1d47c53407422b705fbf373a26890','{"kind": "first_call", "priority": 8}','{"kind": "call_back", "priority": 0}');
INSERT INTO "change" VALUES(24,1,'followup','01a1e344332070ea8ae63ab1aa311156','{"kind": "prepare", "priority": 3}','{"kind": "call_back", "priority": 0}');
INSERT INTO "change" VALUES(24,2,'followup','01a20c9c9c8079519d9dc9f81818e811','{"kind": "retry", "priority": 6}','{"kind": "call_back", "priority": 0}');
INSERT INTO "change" VALUES(25,0,'meeting','01a1e3443320703c87cc0424e9e6ed7c','{"state": "agreed"}','{"state": "cancelled"}');
INSERT INTO "change" VALUES(25,1,'followup','01a1e344332070ea8ae63ab1aa311156','{"state": "open", "done_at": null}','{"state": "cancelled", "done_at": "2026-11-24T08:12:00+00:00"}');
INSERT INTO "change" VALUES(25,2,'followup','01a1e34433207e04a52a66d863243e53','{"state": "open", "done_at": null}','{"state": "cancelled", "done_at": "2026-11-24T08:12:00+00:00"}');
INSERT INTO "change" VALUES(26,0,'meeting','01a1f7cfe78077cfa8acabff9f55c5fc','{"state": "agreed"}','{"state": "held"}');
INSERT INTO "change" VALUES(26,1,'followup','01a1f7cfe780788a99c61aa86e671698','{"state": "open", "result": "", "done_at": null}','{"state": "done", "result": "held", "done_at": "2026-11-24T08:12:00+00:00"}');
INSERT INTO "change" VALUES(26,2,'followup','01a1f7cfe78071e8b6469fabf59cd100','{"state": "open", "result": "", "done_at": null}','{"state": "done", "result": "held", "done_at": "2026-11-24T08:12:00+00:00"}');
INSERT INTO "change" VALUES(26,3,'followup','01a20c9c9c80757fa00902c77ebff206',NULL,NULL);
INSERT INTO "change" VALUES(27,0,'meeting','01a20c9c9c807771906bf2efc6f87718','{"starts_at": "2027-01-05T09:00:00+00:00", "ends_at": "2027-01-05T10:00:00+00:00"}','{"starts_at": "2027-01-19T09:00:00+00:00", "ends_at": "2027-01-19T10:00:00+00:00"}');
INSERT INTO "change" VALUES(27,1,'followup','01a20c9c9c807743ac66a78795e761d1','{"due_on": "2027-01-05", "due_at": "2027-01-05T09:00:00+00:00", "moved": 0}','{"due_on": "2027-01-19", "due_at": "2027-01-19T09:00:00+00:00", "moved": 1}');
INSERT INTO "change" VALUES(28,0,'view','01a20c9c9c8078658cdd2055930d6eaf','{"id": "01a20c9c9c8078658cdd2055930d6eaf", "place": "queue", "name": "Fairs 15", "words": "#fair class:A1", "rank": 1}',NULL);
INSERT INTO "change" VALUES(29,0,'contact','01a1868a682077a2b62c228e40df7c9a','{"organisation_id": "01a1868a682078cd8b452123d17f6494"}','{"organisation_id": "01a0ec797d207f04825b413f8a9a021e"}');
INSERT INTO "change" VALUES(29,1,'deal','01a1868a682070a191423286a6ecc31f','{"organisation_id": "01a1868a682078cd8b452123d17f6494"}','{"organisation_id": "01a0ec797d207f04825b413f8a9a021e"}');
INSERT INTO "change" VALUES(29,2,'phone','01a1868a6820735099a2105c50806f01','{"organisation_id": "01a1868a682078cd8b452123d17f6494"}','{"organisation_id": "01a0ec797d207f04825b413f8a9a021e"}');
INSERT INTO "change" VALUES(29,3,'followup','01a1868a682074bbacf45ccbfb8a99a2','{"organisation_id": "01a1868a682078cd8b452123d17f6494"}','{"organisation_id": "01a0ec797d207f04825b413f8a9a021e"}');
INSERT INTO "change" VALUES(29,4,'phone','01a0ec797d207870876f3787b9d179e0','{"rank": 5}','{"rank": 0}');
INSERT INTO "change" VALUES(29,5,'organisation','01a1868a682078cd8b452123d17f6494','{"id": "01a1868a682078cd8b452123d17f6494", "name": "Ranta Energia Oy", "search_key": "ranta energia oy", "business_id": "9071540-4", "segment": "company", "industry": "energy", "headcount": 138, "city": "Oulu", "web": "https://www.ranta-energia.example", "source": "our web page", "sourced_on": "2026-10-25", "care_class": null, "tags": [], "notes": "", "do_not_call": false, "created_at": "2026-10-29T07:23:00+00:00", "version": 1}',NULL);
INSERT INTO "change" VALUES(29,6,'organisation','01a0ec797d207f04825b413f8a9a021e','{"name": "Louhi Suunnittelu Oy", "search_key": "louhi suunnittelu oy", "notes": ""}','{"name": "Ranta Energia Oy", "search_key": "ranta energia oy", "notes": "also known as Louhi Suunnittelu Oy, 9071540-4"}');
INSERT INTO "change" VALUES(30,0,'contact','019d1a92c6c07a809126d71a5aece68f','{"organisation_id": "019d1a92c6c0711dac2f5ecc9733ef95"}','{"organisation_id": "01a1870600c07411a1263fdd909311ed"}');
INSERT INTO "change" VALUES(30,1,'grading','019e255c33607759831162a4f20ab305','{"organisation_id": "019d1a92c6c0711dac2f5ecc9733ef95"}','{"organisation_id": "01a1870600c07411a1263fdd909311ed"}');
INSERT INTO "change" VALUES(30,2,'deal','019d1a92c6c0717eb0c12c6029606598','{"organisation_id": "019d1a92c6c0711dac2f5ecc9733ef95"}','{"organisation_id": "01a1870600c07411a1263fdd909311ed"}');
INSERT INTO "change" VALUES(30,3,'phone','019d1a92c6c072a0850dc58c714699bd','{"organisation_id": "019d1a92c6c0711dac2f5ecc9733ef95"}','{"organisation_id": "01a1870600c07411a1263fdd909311ed"}');
INSERT INTO "change" VALUES(30,4,'phone','019d1a92c6c07f22b5d28dee81d57930','{"organisation_id": "019d1a92c6c0711dac2f5ecc9733ef95"}','{"organisation_id": "01a1870600c07411a1263fdd909311ed"}');
INSERT INTO "change" VALUES(30,5,'analysis','019db4c67c007130918cc43e44e1b856','{"organisation_id": "019d1a92c6c0711dac2f5ecc9733ef95"}','{"organisation_id": "01a1870600c07411a1263fdd909311ed"}');
INSERT INTO "change" VALUES(30,6,'care_step','019e15e91f6071b0917746184e34fa77','{"organisation_id": "019d1a92c6c0711dac2f5ecc9733ef95"}','{"organisation_id": "01a1870600c07411a1263fdd909311ed"}');
INSERT INTO "change" VALUES(30,7,'care_step','019e15e91f607234a99bf22d86cec133','{"organisation_id": "019d1a92c6c0711dac2f5ecc9733ef95"}','{"organisation_id": "01a1870600c07411a1263fdd909311ed"}');
INSERT INTO "change" VALUES(30,8,'care_step','019e15e91f607525a5a24e8a3a4548f2','{"organisation_id": "019d1a92c6c0711dac2f5ecc9733ef95"}','{"organisation_id": "01a1870600c07411a1263fdd909311ed"}');
INSERT INTO "change" VALUES(30,9,'care_step','019e15e91f6075c5b0d07ebab73b6062','{"organisation_id": "019d1a92c6c0711dac2f5ecc9733ef95"}','{"organisation_id": "01a1870600c07411a1263fdd909311ed"}');
INSERT INTO "change" VALUES(30,10,'care_step','019e15e91f60766b805a32a34f4c8db6','{"organisation_id": "019d1a92c6c0711dac2f5ecc9733ef95"}','{"organisation_id": "01a1870600c07411a1263fdd909311ed"}');
INSERT INTO "change" VALUES(30,11,'care_step','019e15e91f607ae6b7ee1a9a34c8d03a','{"organisation_id": "019d1a92c6c0711dac2f5ecc9733ef95"}','{"organisation_id": "01a1870600c07411a1263fdd909311ed"}');
INSERT INTO "change" VALUES(30,12,'care_step','019e15e91f607b7c9da77d913d90fd27','{"organisation_id": "019d1a92c6c0711dac2f5ecc9733ef95"}','{"organisation_id": "01a1870600c07411a1263fdd909311ed"}');
INSERT INTO "change" VALUES(30,13,'care_step','019e15e91f607e4ca35a63d5c7495df9','{"organisation_id": "019d1a92c6c0711dac2f5ecc9733ef95"}','{"organisation_id": "01a1870600c07411a1263fdd909311ed"}');
INSERT INTO "change" VALUES(30,14,'meeting','019d958b2f207557a2d28da83cbb5615','{"organisation_id": "019d1a92c6c0711dac2f5ecc9733ef95"}','{"organisation_id": "01a1870600c07411a1263fdd909311ed"}');
INSERT INTO "change" VALUES(30,15,'note','019e216975607a009291f006309d57ed','{"organisation_id": "019d1a92c6c0711dac2f5ecc9733ef95"}','{"organisation_id": "01a1870600c07411a1263fdd909311ed"}');
INSERT INTO "change" VALUES(30,16,'quote','019dbaf658c07171851e07ea8646422c','{"organisation_id": "019d1a92c6c0711dac2f5ecc9733ef95"}','{"organisation_id": "01a1870600c07411a1263fdd909311ed"}');
INSERT INTO "change" VALUES(30,17,'agreement','019e15e91f60708d8d455c7115f6063e','{"organisation_id": "019d1a92c6c0711dac2f5ecc9733ef95"}','{"organisation_id": "01a1870600c07411a1263fdd909311ed"}');
INSERT INTO "change" VALUES(30,18,'ask','019dbfaed7c075378ce695f740008e26','{"organisation_id": "019d1a92c6c0711dac2f5ecc9733ef95"}','{"organisation_id": "01a1870600c07411a1263fdd909311ed"}');
INSERT INTO "change" VALUES(30,19,'followup','019e15e91f607428a1480046bc377f13','{"organisation_id": "019d1a92c6c0711dac2f5ecc9733ef95"}','{"organisation_id": "01a1870600c07411a1263fdd909311ed"}');
INSERT INTO "change" VALUES(30,20,'followup','019e15e91f60744f8910c2013f98e0ee','{"organisation_id": "019d1a92c6c0711dac2f5ecc9733ef95"}','{"organisation_id": "01a1870600c07411a1263fdd909311ed"}');
INSERT INTO "change" VALUES(30,21,'followup','019e15e91f6079b0a5ef2114ba6e736c','{"organisation_id": "019d1a92c6c0711dac2f5ecc9733ef95"}','{"organisation_id": "01a1870600c07411a1263fdd909311ed"}');
INSERT INTO "change" VALUES(30,22,'followup','019e15e91f6079f79e518343e63ea3d6','{"organisation_id": "019d1a92c6c0711dac2f5ecc9733ef95"}','{"organisation_id": "01a1870600c07411a1263fdd909311ed"}');
INSERT INTO "change" VALUES(30,23,'followup','019e15e91f607c2faee133ea6e883110','{"organisation_id": "019d1a92c6c0711dac2f5ecc9733ef95"}','{"organisation_id": "01a1870600c07411a1263fdd909311ed"}');
INSERT INTO "change" VALUES(30,24,'followup','019e15e91f607ce9a153af71cb6915c1','{"organisation_id": "019d1a92c6c0711dac2f5ecc9733ef95"}','{"organisation_id": "01a1870600c07411a1263fdd909311ed"}');
INSERT INTO "change" VALUES(30,25,'followup','019e15e91f607da087d11b6ba92cd2de','{"organisation_id": "019d1a92c6c0711dac2f5ecc9733ef95"}','{"organisation_id": "01a1870600c07411a1263fdd909311ed"}');
INSERT INTO "change" VALUES(30,26,'followup','019e15e91f607ed991080deb6710b0e7','{"organisation_id": "019d1a92c6c0711dac2f5ecc9733ef95"}','{"organisation_id": "01a1870600c07411a1263fdd909311ed"}');
INSERT INTO "change" VALUES(30,27,'followup','019eb628fcc07eefa9c3deee94d8cd47','{"organisation_id": "019d1a92c6c0711dac2f5ecc9733ef95"}','{"organisation_id": "01a1870600c07411a1263fdd909311ed"}');
INSERT INTO "change" VALUES(30,28,'followup','01a20c9c9c8077f0b4b9b5df9e7769b1','{"organisation_id": "019d1a92c6c0711dac2f5ecc9733ef95"}','{"organisation_id": "01a1870600c07411a1263fdd909311ed"}');
INSERT INTO "change" VALUES(30,29,'paper','019db5990e407e1fa61541b6b528614c','{"organisation_id": "019d1a92c6c0711dac2f5ecc9733ef95"}','{"organisation_id": "01a1870600c07411a1263fdd909311ed"}');
INSERT INTO "change" VALUES(30,30,'paper','019e15e91f6070eda25d4dd2dc14f827','{"organisation_id": "019d1a92c6c0711dac2f5ecc9733ef95"}','{"organisation_id": "01a1870600c07411a1263fdd909311ed"}');
INSERT INTO "change" VALUES(30,31,'paper','019e2035d760750182d15cd3bb8c1409','{"organisation_id": "019d1a92c6c0711dac2f5ecc9733ef95"}','{"organisation_id": "01a1870600c07411a1263fdd909311ed"}');
INSERT INTO "change" VALUES(30,32,'presentation','019dba887bc07bc8864d7a2f723280c3','{"organisation_id": "019d1a92c6c0711dac2f5ecc9733ef95"}','{"organisation_id": "01a1870600c07411a1263fdd909311ed"}');
INSERT INTO "change" VALUES(30,33,'call','019d958b2f2074de9ae0e1b9469a8a20','{"organisation_id": "019d1a92c6c0711dac2f5ecc9733ef95"}','{"organisation_id": "01a1870600c07411a1263fdd909311ed"}');
INSERT INTO "change" VALUES(30,34,'call','019e1b4be8207decaa66b259bb798e9b','{"organisation_id": "019d1a92c6c0711dac2f5ecc9733ef95"}','{"organisation_id": "01a1870600c07411a1263fdd909311ed"}');
INSERT INTO "change" VALUES(30,35,'call','019eb628fcc0771a9442f362f919cb32','{"organisation_id": "019d1a92c6c0711dac2f5ecc9733ef95"}','{"organisation_id": "01a1870600c07411a1263fdd909311ed"}');
INSERT INTO "change" VALUES(30,36,'phone','019d1a92c6c07f22b5d28dee81d57930','{"rank": 5}','{"rank": 0}');
INSERT INTO "change" VALUES(30,37,'organisation','019d1a92c6c0711dac2f5ecc9733ef95','{"id": "019d1a92c6c0711dac2f5ecc9733ef95", "name": "Riekonlammen kunta", "search_key": "riekonlammen kunta", "business_id": "9571214-9", "segment": "municipality", "industry": "", "headcount": null, "city": "Riekonlampi", "web": "https://www.riekonlammen-kunta.example", "source": "our web page", "sourced_on": "2026-03-05", "care_class": "A2", "tags": [], "notes": "", "do_not_call": false, "created_at": "2026-03-23T12:02:00+00:00", "version": 1}',NULL);
INSERT INTO "change" VALUES(30,38,'organisation','01a1870600c07411a1263fdd909311ed','{"name": "Vaara Tieto Oy", "search_key": "vaara tieto oy", "care_class": null, "notes": "", "created_at": "2026-10-29T09:38:00+00:00"}','{"name": "Riekonlammen kunta", "search_key": "riekonlammen kunta", "care_class": "A2", "notes": "also known as Vaara Tieto Oy, 9571214-9", "created_at": "2026-03-23T12:02:00+00:00"}');
INSERT INTO "change" VALUES(31,0,'deal','01a186a5df6077cc98072e8c35bf992d','{"contact_id": "01a186a5df6071038386bbc4cd613e30"}','{"contact_id": "01a186a5df60778db311d8a3c2ce6f44"}');
INSERT INTO "change" VALUES(31,1,'phone','01a186a5df6077ec9e2feb89414c343c','{"contact_id": "01a186a5df6071038386bbc4cd613e30"}','{"contact_id": "01a186a5df60778db311d8a3c2ce6f44"}');
INSERT INTO "change" VALUES(31,2,'followup','01a186a5df6079b9aec9d28663ca828d','{"contact_id": "01a186a5df6071038386bbc4cd613e30"}','{"contact_id": "01a186a5df60778db311d8a3c2ce6f44"}');
INSERT INTO "change" VALUES(31,3,'contact','01a186a5df6071038386bbc4cd613e30','{"id": "01a186a5df6071038386bbc4cd613e30", "organisation_id": "01a186a5df607d8e91b7584a2265b1f5", "name": "Markus Ikonen", "search_key": "markus ikonen", "title": "safety representative", "role": "user", "email": "markus.ikonen@tilit-kumpu.example", "email_key": "markus.ikonen@tilit-kumpu.example", "channel": "video", "language": "fi", "personal": "", "source": "", "sourced_on": null, "do_not_contact": false, "created_at": "2026-10-29T07:53:00+00:00", "version": 1}',NULL);
INSERT INTO "change" VALUES(31,4,'contact','01a186a5df60778db311d8a3c2ce6f44','{"personal": ""}','{"personal": "also known as Markus Ikonen, markus.ikonen@tilit-kumpu.example"}');
INSERT INTO "change" VALUES(32,0,'organisation','01a20c9c9c807499b2e6cc3ababced20',NULL,NULL);
INSERT INTO "change" VALUES(32,1,'contact','01a20c9c9c80712bbaecbd389be4bcfc',NULL,NULL);
INSERT INTO "change" VALUES(32,2,'contact','01a20c9c9c807c3893deef86ab1031d0',NULL,NULL);
INSERT INTO "change" VALUES(32,3,'phone','01a20c9c9c8076b2830e07bc1e398f10',NULL,NULL);
INSERT INTO "change" VALUES(32,4,'deal','01a20c9c9c80757b81d3fcff2a3af4d4',NULL,NULL);
INSERT INTO "change" VALUES(32,5,'stage_event','01a20c9c9c8077d3aeeacbe226e87555',NULL,NULL);
INSERT INTO "change" VALUES(32,6,'followup','01a20c9c9c807f648a097c976bf46c69',NULL,NULL);
INSERT INTO "change" VALUES(32,7,'batch','01a20c9c9c8070f890a3d6b2aa05e11a',NULL,NULL);
INSERT INTO "change" VALUES(33,0,'organisation','01a17c240da0744fa8e5b4617589a82b','{"name": "Aarni Logistiikka Oy", "search_key": "aarni logistiikka oy", "business_id": "9197050-3", "industry": "transport and storage", "headcount": 266, "city": "Pori", "web": "https://www.aarni-logistiikka.example", "source": "business directory", "sourced_on": "2026-10-19", "tags": []}','{"name": "Aarni Logistiikka Oy 2", "search_key": "aarni logistiikka oy 2", "business_id": null, "industry": "", "headcount": null, "city": "", "web": "", "source": "", "sourced_on": null, "tags": ["new"]}');
INSERT INTO "change" VALUES(33,1,'phone','01a20c9c9c8074f6b394fb36bb2d420f',NULL,NULL);
INSERT INTO "change" VALUES(33,2,'phone','01a17c240da07db7889da11b62397bc7','{"id": "01a17c240da07db7889da11b62397bc7", "organisation_id": "01a17c240da0744fa8e5b4617589a82b", "contact_id": null, "e164": "+358405555028", "typed": "040 555 5028", "bad": false, "rank": 5, "version": 1}',NULL);
INSERT INTO "change" VALUES(34,0,'followup','01a20c9c9c807f648a097c976bf46c69','{"id": "01a20c9c9c807f648a097c976bf46c69", "organisation_id": "01a20c9c9c807499b2e6cc3ababced20", "deal_id": "01a20c9c9c80757b81d3fcff2a3af4d4", "contact_id": "01a20c9c9c80712bbaecbd389be4bcfc", "meeting_id": null, "kind": "first_call", "due_on": "2026-11-24", "due_at": null, "priority": 8, "reason": "New prospect from list31.csv: agree a meeting \u00b7 missing: industry, headcount", "rule": "first_call", "agreed": false, "attempt": 0, "moved": 0, "held": false, "script": null, "state": "open", "result": "", "done_at": null, "created_at": "2026-11-24T08:12:00+00:00", "version": 1}',NULL);
INSERT INTO "change" VALUES(34,1,'stage_event','01a20c9c9c8077d3aeeacbe226e87555','{"id": "01a20c9c9c8077d3aeeacbe226e87555", "deal_id": "01a20c9c9c80757b81d3fcff2a3af4d4", "from_stage": null, "to_stage": "prospecting", "state": "open", "at": "2026-11-24T08:12:00+00:00"}',NULL);
INSERT INTO "change" VALUES(34,2,'phone','01a20c9c9c8076b2830e07bc1e398f10','{"id": "01a20c9c9c8076b2830e07bc1e398f10", "organisation_id": "01a20c9c9c807499b2e6cc3ababced20", "contact_id": "01a20c9c9c80712bbaecbd389be4bcfc", "e164": "+35891234531", "typed": "09 123 4531", "bad": false, "rank": 0, "version": 1}',NULL);
INSERT INTO "change" VALUES(34,3,'deal','01a20c9c9c80757b81d3fcff2a3af4d4','{"id": "01a20c9c9c80757b81d3fcff2a3af4d4", "organisation_id": "01a20c9c9c807499b2e6cc3ababced20", "contact_id": "01a20c9c9c80712bbaecbd389be4bcfc", "title": "Uusi 31 Oy", "value_cents": 0, "currency": "EUR", "stage": "prospecting", "stage_entered_at": "2026-11-24T08:12:00+00:00", "state": "open", "reason": null, "reason_words": "", "later_until": null, "no_step": "", "process": null, "ticked": [], "created_at": "2026-11-24T08:12:00+00:00", "closed_at": null, "version": 1}',NULL);
INSERT INTO "change" VALUES(34,4,'contact','01a20c9c9c80712bbaecbd389be4bcfc','{"id": "01a20c9c9c80712bbaecbd389be4bcfc", "organisation_id": "01a20c9c9c807499b2e6cc3ababced20", "name": "Eeva", "search_key": "eeva", "title": "", "role": null, "email": "", "email_key": "", "channel": null, "language": null, "personal": "", "source": "list31.csv", "sourced_on": "2026-11-24", "do_not_contact": false, "created_at": "2026-11-24T08:12:00+00:00", "version": 1}',NULL);
INSERT INTO "change" VALUES(34,5,'contact','01a20c9c9c807c3893deef86ab1031d0','{"id": "01a20c9c9c807c3893deef86ab1031d0", "organisation_id": "01a14416fe4071779c6b13ab2e47dc0e", "name": "Otto", "search_key": "otto", "title": "", "role": null, "email": "", "email_key": "", "channel": null, "language": null, "personal": "", "source": "list31.csv", "sourced_on": "2026-11-24", "do_not_contact": false, "created_at": "2026-11-24T08:12:00+00:00", "version": 1}',NULL);
INSERT INTO "change" VALUES(34,6,'organisation','01a20c9c9c807499b2e6cc3ababced20','{"id": "01a20c9c9c807499b2e6cc3ababced20", "name": "Uusi 31 Oy", "search_key": "uusi 31 oy", "business_id": null, "segment": "company", "industry": "", "headcount": null, "city": "", "web": "", "source": "list31.csv", "sourced_on": "2026-11-24", "care_class": null, "tags": [], "notes": "", "do_not_call": false, "created_at": "2026-11-24T08:12:00+00:00", "version": 1}',NULL);
INSERT INTO "change" VALUES(34,7,'batch','01a20c9c9c8070f890a3d6b2aa05e11a','{"reverted": false}','{"reverted": true}');
INSERT INTO "change" VALUES(35,0,'organisation','01a20c9c9c807fe293f448b3a5aa3c81',NULL,NULL);
INSERT INTO "change" VALUES(35,1,'deal','01a20c9c9c8077239269a9a5ae658f33',NULL,NULL);
INSERT INTO "change" VALUES(35,2,'stage_event','01a20c9c9c80762eb774eb5248db40af',NULL,NULL);
INSERT INTO "change" VALUES(35,3,'followup','01a20c9c9c80758eab2cd31ee3151288',NULL,NULL);
INSERT INTO "change" VALUES(36,0,'contact','01a20c9c9c807763b0ce583505c6af07',NULL,NULL);
INSERT INTO "change" VALUES(36,1,'phone','01a20c9c9c8079c4ab0537e65affb229',NULL,NULL);
INSERT INTO "change" VALUES(37,0,'contact','01a05c476d207e9999758f830297c0d6','{"name": "Tero Ruotsalainen", "search_key": "tero ruotsalainen", "title": "secretary", "role": "influencer", "email": "tero.ruotsalainen@vaskisalmen-sydanyhdistys-ry.example", "email_key": "tero.ruotsalainen@vaskisalmen-sydanyhdistys-ry.example", "channel": "phone", "language": "fi"}','{"name": "Toinen", "search_key": "toinen", "title": "", "role": null, "email": "", "email_key": "", "channel": null, "language": null}');
INSERT INTO "change" VALUES(37,1,'phone','01a20c9c9c8070f1be62aa0a1df9fd78',NULL,NULL);
INSERT INTO "change" VALUES(37,2,'phone','01a05c476d207b578c5d375a43bbba66','{"id": "01a05c476d207b578c5d375a43bbba66", "organisation_id": "01a05c476d2079af86ad0327d0b93207", "contact_id": "01a05c476d207e9999758f830297c0d6", "e164": "+358405554679", "typed": "040 555 4679", "bad": false, "rank": 0, "version": 1}',NULL);
INSERT INTO "change" VALUES(38,0,'deal','01a18ca536407befbcd58c0f7e21b8aa','{"contact_id": "01a18ca536407e5eb312ad6fbbdc55a2"}','{"contact_id": null}');
INSERT INTO "change" VALUES(38,1,'followup','01a1f4150260712f847addc92d9b4f22','{"contact_id": "01a18ca536407e5eb312ad6fbbdc55a2"}','{"contact_id": null}');
INSERT INTO "change" VALUES(38,2,'note','01a1edb58a20765bafe6f675c76330af','{"contact_id": "01a18ca536407e5eb312ad6fbbdc55a2"}','{"contact_id": null}');
INSERT INTO "change" VALUES(38,3,'call','01a1c9d323607a118a77814ea6142e5b','{"contact_id": "01a18ca536407e5eb312ad6fbbdc55a2"}','{"contact_id": null}');
INSERT INTO "change" VALUES(38,4,'call','01a1e82a78e07b89a83115a8055198c0','{"contact_id": "01a18ca536407e5eb312ad6fbbdc55a2"}','{"contact_id": null}');
INSERT INTO "change" VALUES(38,5,'call','01a1edb1e0a07a20a7f52fa9a117511f','{"contact_id": "01a18ca536407e5eb312ad6fbbdc55a2"}','{"contact_id": null}');
INSERT INTO "change" VALUES(38,6,'call','01a1f41502607d89852fac9ac850320a','{"contact_id": "01a18ca536407e5eb312ad6fbbdc55a2"}','{"contact_id": null}');
INSERT INTO "change" VALUES(38,7,'phone','01a18ca536407116bfaf9e2ff7adc0ae','{"id": "01a18ca536407116bfaf9e2ff7adc0ae", "organisation_id": "01a18ca536407f96959d133d9f22ce0a", "contact_id": "01a18ca536407e5eb312ad6fbbdc55a2", "e164": "+358405556760", "typed": "040 555 6760", "bad": false, "rank": 0, "version": 1}',NULL);
INSERT INTO "change" VALUES(38,8,'contact','01a18ca536407e5eb312ad6fbbdc55a2','{"id": "01a18ca536407e5eb312ad6fbbdc55a2", "organisation_id": "01a18ca536407f96959d133d9f22ce0a", "name": "Kirsi Hietala", "search_key": "kirsi hietala", "title": "administrative secretary", "role": "gatekeeper", "email": "kirsi.hietala@niittyselan-kunta.example", "email_key": "kirsi.hietala@niittyselan-kunta.example", "channel": "phone", "language": "fi", "personal": "drinks tea, never coffee", "source": "", "sourced_on": null, "do_not_contact": false, "created_at": "2026-10-30T11:50:00+00:00", "version": 1}',NULL);
INSERT INTO "change" VALUES(39,0,'contact','01a1a0b1a8807e9abca5f87b447c999d','{"role": "champion"}','{"role": "decision_maker"}');
INSERT INTO "change" VALUES(40,0,'note','01a20c9c9c80749b84aaeac137dc76fb',NULL,NULL);
INSERT INTO "change" VALUES(41,0,'note','01a20c9c9c80749b84aaeac137dc76fb','{"text": "a word"}','{"text": "another word"}');
INSERT INTO "change" VALUES(42,0,'note','01a20c9c9c8073f6bd0561e6211c70cf',NULL,NULL);
INSERT INTO "change" VALUES(43,0,'note','01a1cee645807aa1aa107b75677f6cbd','{"personal": false}','{"personal": true}');
INSERT INTO "change" VALUES(44,0,'organisation','01a1ee0530c071e3a8c7a01d68815fda','{"do_not_call": false}','{"do_not_call": true}');
INSERT INTO "change" VALUES(44,1,'barred_number','30d8201a6cda616bdbcd5c42ef730853d05f0b9679b1fc2756e9b593ba574cd4',NULL,NULL);
INSERT INTO "change" VALUES(45,0,'organisation','01a1ee0530c071e3a8c7a01d68815fda','{"do_not_call": true}','{"do_not_call": false}');
INSERT INTO "change" VALUES(45,1,'barred_number','30d8201a6cda616bdbcd5c42ef730853d05f0b9679b1fc2756e9b593ba574cd4','{"id": "30d8201a6cda616bdbcd5c42ef730853d05f0b9679b1fc2756e9b593ba574cd4", "whole": true, "at": "2026-11-24T08:12:00+00:00"}',NULL);
INSERT INTO "change" VALUES(46,0,'distinct_pair','01a20c9c9c807149bf1b103cdf1582b0',NULL,NULL);
INSERT INTO "change" VALUES(47,0,'deal','01a186a5df6077cc98072e8c35bf992d','{"state": "open", "later_until": null}','{"state": "later", "later_until": "2027-03-15"}');
INSERT INTO "change" VALUES(47,1,'stage_event','01a20c9c9c80766db2fdf2022a96fb1a',NULL,NULL);
INSERT INTO "change" VALUES(47,2,'followup','01a186a5df6079b9aec9d28663ca828d','{"state": "open", "done_at": null}','{"state": "cancelled", "done_at": "2026-11-24T08:12:00+00:00"}');
INSERT INTO "change" VALUES(47,3,'followup','01a20c9c9c807e218720771f8ca81811',NULL,NULL);
INSERT INTO "change" VALUES(48,0,'deal','01a186d665407a3aafbf5310ee1b8cc4','{"state": "open", "stage": "prospecting", "stage_entered_at": "2026-10-29T08:46:00+00:00", "closed_at": null}','{"state": "won", "stage": "care", "stage_entered_at": "2026-11-24T08:12:00+00:00", "closed_at": "2026-11-24T08:12:00+00:00"}');
INSERT INTO "change" VALUES(48,1,'stage_event','01a20c9c9c8076e391bc52d9230d977e',NULL,NULL);
INSERT INTO "change" VALUES(48,2,'followup','01a186d665407afdbebd0e05501fc6f4','{"state": "open", "done_at": null}','{"state": "cancelled", "done_at": "2026-11-24T08:12:00+00:00"}');
INSERT INTO "change" VALUES(48,3,'followup','01a20c9c9c8074768cdb305fdd2e1609',NULL,NULL);
INSERT INTO "change" VALUES(48,4,'followup','01a20c9c9c807fc9aa50df4db4d66a3a',NULL,NULL);
INSERT INTO "change" VALUES(48,5,'followup','01a20c9c9c807e26aec6f0245bd86d40',NULL,NULL);
INSERT INTO "change" VALUES(48,6,'followup','01a20c9c9c8073b3b52ddf5d616499c9',NULL,NULL);
INSERT INTO "change" VALUES(48,7,'followup','01a20c9c9c8072d0953e7c2a26a2c0bd',NULL,NULL);
INSERT INTO "change" VALUES(48,8,'followup','01a20c9c9c807a88bb61867626bb7dbd',NULL,NULL);
INSERT INTO "change" VALUES(48,9,'followup','01a20c9c9c8077c08316909e3bbbe9ea',NULL,NULL);
INSERT INTO "change" VALUES(48,10,'care_step','01a20c9c9c8072ea96d0cc5fd4c28c2e',NULL,NULL);
INSERT INTO "change" VALUES(48,11,'care_step','01a20c9c9c807011882c9cbc43435cc5',NULL,NULL);
INSERT INTO "change" VALUES(48,12,'care_step','01a20c9c9c80788dab4013ef254b0c4e',NULL,NULL);
INSERT INTO "change" VALUES(48,13,'care_step','01a20c9c9c80790e9c1caaf75e8766ed',NULL,NULL);
INSERT INTO "change" VALUES(48,14,'care_step','01a20c9c9c807203b3fe39c0519088f5',NULL,NULL);
INSERT INTO "change" VALUES(48,15,'care_step','01a20c9c9c80783f9bf4a8b2b0c4312d',NULL,NULL);
INSERT INTO "change" VALUES(48,16,'care_step','01a20c9c9c807a7a9e1a8ef4f341e07a',NULL,NULL);
INSERT INTO "change" VALUES(48,17,'care_step','01a20c9c9c8070debd628881ad1b72db',NULL,NULL);
INSERT INTO "change" VALUES(49,0,'deal','01a1ab328fe0719598d07674334de73d','{"process": null}','{"process": "seven-steps"}');
INSERT INTO "change" VALUES(50,0,'deal','01a1868a682070a191423286a6ecc31f','{"process": null}','{"process": "seven-steps"}');
INSERT INTO "change" VALUES(51,0,'agreement','11410a08fab408bef8d61689c1c7c970',NULL,NULL);
INSERT INTO "change" VALUES(51,1,'followup','01a20c9c9c807dffb3aed0b6c7ac1491',NULL,NULL);
INSERT INTO "change" VALUES(51,2,'followup','01a20c9c9c8078f38c4169a3ae3a2b7f',NULL,NULL);
INSERT INTO "change" VALUES(51,3,'followup','01a20c9c9c807661a5e7e4236472f1a3',NULL,NULL);
INSERT INTO "change" VALUES(52,0,'ask','01a20c9c9c8077b49a81682c64e50cad',NULL,NULL);
INSERT INTO "change" VALUES(52,1,'deal','01a1cac795807678bb6fe5078c5fe8f8','{"stage": "prospecting", "stage_entered_at": "2026-11-11T13:24:00+00:00"}','{"stage": "agreement", "stage_entered_at": "2026-11-24T08:12:00+00:00"}');
INSERT INTO "change" VALUES(52,2,'stage_event','01a20c9c9c8070fda6836886a260cd0b',NULL,NULL);
INSERT INTO "change" VALUES(52,3,'followup','01a20c9c9c807fc0913db17d30cbc97d',NULL,NULL);
INSERT INTO "change" VALUES(53,0,'need','019d1a92c6c07ca1bbcec85d2c1ffacc','{"words": "liian harva asukas liikkuu tarpeeksi", "severity": 5, "consequence": "terveysmenot kasvavat tuloja nopeammin", "counted": "1811 \u00d7 3", "quantity": 5433.0, "unit_cost": 180.0, "share": 0.25, "euros": 244485, "benefit": "health_costs"}','{"words": "knees too", "severity": 3, "consequence": "", "counted": "", "quantity": null, "unit_cost": null, "share": null, "euros": null, "benefit": null}');
INSERT INTO "change" VALUES(54,0,'analysis','01a20c9c9c807299b0ccec313571810a',NULL,NULL);
INSERT INTO "change" VALUES(54,1,'followup','019f4b8168c07fc8b2e9c06982ce49de','{"state": "open", "result": "", "done_at": null}','{"state": "done", "result": "needs mapped", "done_at": "2026-11-24T08:12:00+00:00"}');
INSERT INTO "change" VALUES(54,2,'followup','01a20c9c9c80799d970dc1951c2442f9',NULL,NULL);
INSERT INTO "change" VALUES(55,0,'quote','01a20c9c9c8070009a358ca00d75985d',NULL,NULL);
INSERT INTO "change" VALUES(56,0,'quote','01a20c9c9c8070009a358ca00d75985d','{"options": [{"key": "whole", "name": "12 kuukautta", "start": null, "lines": [{"what": "Ohjatun kotiliikunnan lisenssi", "quantity": 57, "unit": "7", "months": 12, "discount": "0", "reason": ""}]}]}','{"options": [{"key": "whole", "name": "12 kuukautta", "start": null, "lines": [{"what": "Ohjatun kotiliikunnan lisenssi", "quantity": 57, "unit": "7", "months": 12, "discount": "0", "reason": ""}]}, {"key": "whole_2", "name": "12 kuukautta", "start": null, "lines": [{"what": "Ohjatun kotiliikunnan lisenssi", "quantity": 57, "unit": "7", "months": 12, "discount": "0", "reason": ""}]}]}');
INSERT INTO "change" VALUES(57,0,'quote','01a20c9c9c8070009a358ca00d75985d','{"options": [{"key": "whole", "name": "12 kuukautta", "start": null, "lines": [{"what": "Ohjatun kotiliikunnan lisenssi", "quantity": 57, "unit": "7", "months": 12, "discount": "0", "reason": ""}]}, {"key": "whole_2", "name": "12 kuukautta", "start": null, "lines": [{"what": "Ohjatun kotiliikunnan lisenssi", "quantity": 57, "unit": "7", "months": 12, "discount": "0", "reason": ""}]}]}','{"options": [{"key": "whole", "name": "12 kuukautta", "start": null, "lines": [{"what": "Ohjatun kotiliikunnan lisenssi", "quantity": 57, "unit": "7", "months": 12, "discount": "0", "reason": ""}, {"what": "Kick-off", "quantity": 1, "unit": "500", "months": 1, "discount": "0", "reason": ""}]}, {"key": "whole_2", "name": "12 kuukautta", "start": null, "lines": [{"what": "Ohjatun kotiliikunnan lisenssi", "quantity": 57, "unit": "7", "months": 12, "discount": "0", "reason": ""}]}]}');
INSERT INTO "change" VALUES(58,0,'quote','01a20c9c9c8070009a358ca00d75985d','{"options": [{"key": "whole", "name": "12 kuukautta", "start": null, "lines": [{"what": "Ohjatun kotiliikunnan lisenssi", "quantity": 57, "unit": "7", "months": 12, "discount": "0", "reason": ""}, {"what": "Kick-off", "quantity": 1, "unit": "500", "months": 1, "discount": "0", "reason": ""}]}, {"key": "whole_2", "name": "12 kuukautta", "start": null, "lines": [{"what": "Ohjatun kotiliikunnan lisenssi", "quantity": 57, "unit": "7", "months": 12, "discount": "0", "reason": ""}]}]}','{"options": [{"key": "whole", "name": "Small", "start": null, "lines": [{"what": "Ohjatun kotiliikunnan lisenssi", "quantity": 57, "unit": "7", "months": 12, "discount": "0", "reason": ""}, {"what": "Kick-off", "quantity": 1, "unit": "500", "months": 1, "discount": "0", "reason": ""}]}, {"key": "whole_2", "name": "12 kuukautta", "start": null, "lines": [{"what": "Ohjatun kotiliikunnan lisenssi", "quantity": 57, "unit": "7", "months": 12, "discount": "0", "reason": ""}]}]}');
INSERT INTO "change" VALUES(59,0,'quote','01a20c9c9c8070009a358ca00d75985d','{"options": [{"key": "whole", "name": "Small", "start": null, "lines": [{"what": "Ohjatun kotiliikunnan lisenssi", "quantity": 57, "unit": "7", "months": 12, "discount": "0", "reason": ""}, {"what": "Kick-off", "quantity": 1, "unit": "500", "months": 1, "discount": "0", "reason": ""}]}, {"key": "whole_2", "name": "12 kuukautta", "start": null, "lines": [{"what": "Ohjatun kotiliikunnan lisenssi", "quantity": 57, "unit": "7", "months": 12, "discount": "0", "reason": ""}]}]}','{"options": [{"key": "whole", "name": "Small", "start": null, "lines": [{"what": "Ohjatun kotiliikunnan lisenssi", "quantity": 57, "unit": "8", "months": 6, "discount": "0", "reason": ""}, {"what": "Kick-off", "quantity": 1, "unit": "500", "months": 1, "discount": "0", "reason": ""}]}, {"key": "whole_2", "name": "12 kuukautta", "start": null, "lines": [{"what": "Ohjatun kotiliikunnan lisenssi", "quantity": 57, "unit": "7", "months": 12, "discount": "0", "reason": ""}]}]}');
INSERT INTO "change" VALUES(60,0,'quote','01a20c9c9c8070009a358ca00d75985d','{"options": [{"key": "whole", "name": "Small", "start": null, "lines": [{"what": "Ohjatun kotiliikunnan lisenssi", "quantity": 57, "unit": "8", "months": 6, "discount": "0", "reason": ""}, {"what": "Kick-off", "quantity": 1, "unit": "500", "months": 1, "discount": "0", "reason": ""}]}, {"key": "whole_2", "name": "12 kuukautta", "start": null, "lines": [{"what": "Ohjatun kotiliikunnan lisenssi", "quantity": 57, "unit": "7", "months": 12, "discount": "0", "reason": ""}]}]}','{"options": [{"key": "whole", "name": "Small", "start": null, "lines": [{"what": "Ohjatun kotiliikunnan lisenssi", "quantity": 57, "unit": "8", "months": 6, "discount": "0", "reason": ""}, {"what": "Kick-off", "quantity": 1, "unit": "500", "months": 1, "discount": "0", "reason": ""}]}]}');
INSERT INTO "change" VALUES(61,0,'quote','01a20c9c9c8070009a358ca00d75985d','{"valid_until": "2026-12-28"}','{"valid_until": "2027-01-31"}');
INSERT INTO "change" VALUES(62,0,'quote','01a20c9c9c8070009a358ca00d75985d','{"state": "draft", "given_at": null}','{"state": "given", "given_at": "2026-11-24T08:12:00+00:00"}');
INSERT INTO "change" VALUES(62,1,'deal','01a1779a3fc0737180041e001c823d9e','{"value_cents": 0}','{"value_cents": 323600}');
INSERT INTO "change" VALUES(62,2,'followup','01a20c9c9c807894a6b94c7f9118bb16',NULL,NULL);
INSERT INTO "change" VALUES(62,3,'followup','01a20c9c9c8075d3b2ee4e4519f9919c',NULL,NULL);
INSERT INTO "change" VALUES(63,0,'quote','01a20c9c9c8070009a358ca00d75985d','{"state": "given", "accepted": null, "settled_at": null}','{"state": "accepted", "accepted": "whole", "settled_at": "2026-11-24T08:12:00+00:00"}');
INSERT INTO "change" VALUES(63,1,'followup','01a20c9c9c807894a6b94c7f9118bb16','{"state": "open", "done_at": null}','{"state": "done", "done_at": "2026-11-24T08:12:00+00:00"}');
INSERT INTO "change" VALUES(63,2,'followup','01a20c9c9c8075d3b2ee4e4519f9919c','{"state": "open", "done_at": null}','{"state": "done", "done_at": "2026-11-24T08:12:00+00:00"}');
INSERT INTO "change" VALUES(64,0,'procurement','e29639cffff1a086c1f0b6bfc609ecb3',NULL,NULL);
INSERT INTO "change" VALUES(65,0,'procurement','e29639cffff1a086c1f0b6bfc609ecb3','{"route": null, "requirements": []}','{"route": "open", "requirements": [{"key": "register", "text": "Extract from the trade register, as recent as they ask for", "done": false}, {"key": "taxes", "text": "Proof that taxes are paid", "done": false}, {"key": "pension", "text": "Proof that pension insurance is paid", "done": false}, {"key": "references", "text": "References, of the kind and number they ask for", "done": false}, {"key": "service", "text": "The service described point by point", "done": false}, {"key": "access", "text": "Accessibility and privacy answered", "done": false}, {"key": "prices", "text": "The price form filled in, without VAT, as they ask", "done": false}, {"key": "valid", "text": "The bid is valid as long as they ask", "done": false}, {"key": "signer", "text": "Signed by somebody who may sign", "done": false}, {"key": "channel", "text": "In the right system, language and form", "done": false}]}');
INSERT INTO "change" VALUES(66,0,'procurement','e29639cffff1a086c1f0b6bfc609ecb3','{"requirements": [{"key": "register", "text": "Extract from the trade register, as recent as they ask for", "done": false}, {"key": "taxes", "text": "Proof that taxes are paid", "done": false}, {"key": "pension", "text": "Proof that pension insurance is paid", "done": false}, {"key": "references", "text": "References, of the kind and number they ask for", "done": false}, {"key": "service", "text": "The service described point by point", "done": false}, {"key": "access", "text": "Accessibility and privacy answered", "done": false}, {"key": "prices", "text": "The price form filled in, without VAT, as they ask", "done": false}, {"key": "valid", "text": "The bid is valid as long as they ask", "done": false}, {"key": "signer", "text": "Signed by somebody who may sign", "done": false}, {"key": "channel", "text": "In the right system, language and form", "done": false}]}','{"requirements": [{"key": "register", "text": "Extract from the trade register, as recent as they ask for", "done": false}, {"key": "taxes", "text": "Proof that taxes are paid", "done": false}, {"key": "pension", "text": "Proof that pension insurance is paid", "done": false}, {"key": "references", "text": "References, of the kind and number they ask for", "done": false}, {"key": "service", "text": "The service described point by point", "done": false}, {"key": "access", "text": "Accessibility and privacy answered", "done": false}, {"key": "prices", "text": "The price form filled in, without VAT, as they ask", "done": false}, {"key": "valid", "text": "The bid is valid as long as they ask", "done": false}, {"key": "signer", "text": "Signed by somebody who may sign", "done": false}, {"key": "channel", "text": "In the right system, language and form", "done": false}, {"key": "01a20c9c9c8079d0b53c631cdfd43f37", "text": "ISO 9001", "done": false}, {"key": "01a20c9c9c807a24a607679d6050914a", "text": "insurance", "done": false}]}');
INSERT INTO "change" VALUES(67,0,'procurement','e29639cffff1a086c1f0b6bfc609ecb3','{"bid_by": null, "decision_on": null}','{"bid_by": "2026-12-18T10:00:00+00:00", "decision_on": "2027-01-15"}');
INSERT INTO "change" VALUES(67,1,'followup','01a20c9c9c80758fb4998d7c4093f6de',NULL,NULL);
INSERT INTO "change" VALUES(67,2,'followup','01a20c9c9c8077959d39d0a89a2ef80f',NULL,NULL);
INSERT INTO "change" VALUES(67,3,'followup','01a20c9c9c807d949d87cec31f7296ab',NULL,NULL);
INSERT INTO "change" VALUES(67,4,'followup','01a20c9c9c807fa7be3bfada7cf20724',NULL,NULL);
INSERT INTO "change" VALUES(67,5,'followup','01a20c9c9c8077bdbafb2c68774b15d7',NULL,NULL);
INSERT INTO "change" VALUES(68,0,'procurement','e29639cffff1a086c1f0b6bfc609ecb3','{"notice": "", "notes": ""}','{"notice": "HILMA 123", "notes": "two lots"}');
INSERT INTO "change" VALUES(69,0,'procurement','e29639cffff1a086c1f0b6bfc609ecb3','{"sent_at": null, "sent_reason": ""}','{"sent_at": "2026-11-24T08:12:00+00:00", "sent_reason": "it must go"}');
INSERT INTO "change" VALUES(69,1,'followup','01a20c9c9c8077959d39d0a89a2ef80f','{"state": "open", "result": "", "done_at": null}','{"state": "done", "result": "bid sent", "done_at": "2026-11-24T08:12:00+00:00"}');
INSERT INTO "change" VALUES(69,2,'followup','01a20c9c9c807d949d87cec31f7296ab','{"state": "open", "result": "", "done_at": null}','{"state": "done", "result": "bid sent", "done_at": "2026-11-24T08:12:00+00:00"}');
INSERT INTO "change" VALUES(69,3,'followup','01a20c9c9c80758fb4998d7c4093f6de','{"state": "open", "result": "", "done_at": null}','{"state": "done", "result": "bid sent", "done_at": "2026-11-24T08:12:00+00:00"}');
INSERT INTO "change" VALUES(70,0,'procurement','e29639cffff1a086c1f0b6bfc609ecb3','{"sent_at": "2026-11-24T08:12:00+00:00", "sent_reason": "it must go"}','{"sent_at": null, "sent_reason": ""}');
INSERT INTO "change" VALUES(70,1,'followup','01a20c9c9c80724c95fc899e4fd58dbe',NULL,NULL);
INSERT INTO "change" VALUES(70,2,'followup','01a20c9c9c80757abfeaa1551a28f7b3',NULL,NULL);
INSERT INTO "change" VALUES(70,3,'followup','01a20c9c9c8077a983c71b9abd87a865',NULL,NULL);
INSERT INTO "change" VALUES(71,0,'deal','01a0ec797d2077038381e88f38c0c8fd','{"stage": "contacting", "stage_entered_at": "2026-11-13T07:30:00+00:00"}','{"stage": "care", "stage_entered_at": "2026-11-24T08:12:00+00:00"}');
INSERT INTO "change" VALUES(71,1,'stage_event','01a20c9c9c807296b12aa1f6d42fddbb',NULL,NULL);
INSERT INTO "change" VALUES(72,0,'deal','01a1cac795807678bb6fe5078c5fe8f8','{"stage": "agreement"}','{"stage": "needs"}');
INSERT INTO "change" VALUES(72,1,'stage_event','01a20c9c9c80734885e999f3842e7fc2',NULL,NULL);
INSERT INTO "change" VALUES(73,0,'deal','01a11fb0c1807a2aa4401dab42850da8','{"stage": "contacting", "stage_entered_at": "2026-11-19T06:42:00+00:00"}','{"stage": "prospecting", "stage_entered_at": "2026-11-24T08:12:00+00:00"}');
INSERT INTO "change" VALUES(73,1,'stage_event','01a20c9c9c807873b3b7a50df373ca53',NULL,NULL);
INSERT INTO "change" VALUES(73,2,'deal','01a1870600c0709083b27030e7f524f3','{"stage": "needs"}','{"stage": "prospecting"}');
INSERT INTO "change" VALUES(73,3,'stage_event','01a20c9c9c807b08a587be6b5c9bcf35',NULL,NULL);
INSERT INTO "change" VALUES(74,0,'deal','01a11fb0c1807a2aa4401dab42850da8','{"stage": "prospecting"}','{"stage": "contacting"}');
INSERT INTO "change" VALUES(74,1,'stage_event','01a20c9c9c80706faa0575438b0d590b',NULL,NULL);
INSERT INTO "change" VALUES(74,2,'deal','01a1779a3fc0737180041e001c823d9e','{"stage": "prospecting", "stage_entered_at": "2026-10-26T09:46:00+00:00"}','{"stage": "contacting", "stage_entered_at": "2026-11-24T08:12:00+00:00"}');
INSERT INTO "change" VALUES(74,3,'stage_event','01a20c9c9c8074c687322e25c215a82a',NULL,NULL);
INSERT INTO "change" VALUES(74,4,'deal','01a1ca8cfd8071a3b1fd42a29755d4c1','{"stage": "prospecting", "stage_entered_at": "2026-11-11T12:20:00+00:00"}','{"stage": "contacting", "stage_entered_at": "2026-11-24T08:12:00+00:00"}');
INSERT INTO "change" VALUES(74,5,'stage_event','01a20c9c9c807dd2a49636a2fa7f0eab',NULL,NULL);
INSERT INTO "change" VALUES(74,6,'deal','01a1cae30cc07c0ba38d62a705f5e71b','{"stage": "prospecting", "stage_entered_at": "2026-11-11T13:54:00+00:00"}','{"stage": "contacting", "stage_entered_at": "2026-11-24T08:12:00+00:00"}');
INSERT INTO "change" VALUES(74,7,'stage_event','01a20c9c9c807d86b239f3c7174c77a2',NULL,NULL);
INSERT INTO "change" VALUES(75,0,'deal','01a0ec797d2077038381e88f38c0c8fd','{"state": "open", "reason": null, "later_until": null}','{"state": "later", "reason": "", "later_until": "2027-04-01"}');
INSERT INTO "change" VALUES(75,1,'stage_event','01a20c9c9c8075de84b5a81842d87208',NULL,NULL);
INSERT INTO "change" VALUES(75,2,'followup','01a1d3d034c078e7aa90a8f0d66b829e','{"state": "open", "done_at": null}','{"state": "cancelled", "done_at": "2026-11-24T08:12:00+00:00"}');
INSERT INTO "change" VALUES(75,3,'followup','01a20c9c9c8071e28a6a63ec24ede6a4','{"state": "open", "done_at": null}','{"state": "cancelled", "done_at": "2026-11-24T08:12:00+00:00"}');
INSERT INTO "change" VALUES(75,4,'followup','01a20c9c9c8075b0aac34446e883a1d4',NULL,NULL);
INSERT INTO "change" VALUES(75,5,'deal','01a17841ca607d91a215f679e38a59aa','{"state": "open", "reason": null, "later_until": null}','{"state": "later", "reason": "", "later_until": "2027-04-01"}');
INSERT INTO "change" VALUES(75,6,'stage_event','01a20c9c9c807884b908f227c59db916',NULL,NULL);
INSERT INTO "change" VALUES(75,7,'followup','01a20c9c9c80780b877024208aa4248c',NULL,NULL);
INSERT INTO "change" VALUES(75,8,'deal','01a1868a682070a191423286a6ecc31f','{"state": "open", "reason": null, "later_until": null}','{"state": "later", "reason": "", "later_until": "2027-04-01"}');
INSERT INTO "change" VALUES(75,9,'stage_event','01a20c9c9c807392a2eddbbd5464ecc2',NULL,NULL);
INSERT INTO "change" VALUES(75,10,'followup','01a1868a682074bbacf45ccbfb8a99a2','{"state": "open", "done_at": null}','{"state": "cancelled", "done_at": "2026-11-24T08:12:00+00:00"}');
INSERT INTO "change" VALUES(75,11,'followup','01a20c9c9c807c9f8fbf33609cfc8652',NULL,NULL);
INSERT INTO "change" VALUES(75,12,'deal','01a1cac795807678bb6fe5078c5fe8f8','{"state": "open", "reason": null, "later_until": null}','{"state": "later", "reason": "", "later_until": "2027-04-01"}');
INSERT INTO "change" VALUES(75,13,'stage_event','01a20c9c9c807da782216b02fc241d0b',NULL,NULL);
INSERT INTO "change" VALUES(75,14,'followup','01a20c9c9c807fc0913db17d30cbc97d','{"state": "open", "done_at": null}','{"state": "cancelled", "done_at": "2026-11-24T08:12:00+00:00"}');
INSERT INTO "change" VALUES(75,15,'followup','01a20c9c9c8073d78e5b2a9231f51707',NULL,NULL);
INSERT INTO "change" VALUES(76,0,'organisation','01a12f39ce8079b3a587dd211f8ce97a','{"tags": ["fair"]}','{"tags": ["fair", "fair 75"]}');
INSERT INTO "change" VALUES(76,1,'organisation','01a18ca536407f96959d133d9f22ce0a','{"tags": ["spring"]}','{"tags": ["spring", "fair 75"]}');
INSERT INTO "change" VALUES(76,2,'organisation','01a1cac795807fb4ba1890c78092b4d4','{"tags": []}','{"tags": ["fair 75"]}');
INSERT INTO "change" VALUES(76,3,'organisation','01a1cae30cc0719badb924d87e0b6723','{"tags": []}','{"tags": ["fair 75"]}');
INSERT INTO "change" VALUES(77,0,'deal','01a1cac795807678bb6fe5078c5fe8f8','{"later_until": "2027-04-01"}','{"later_until": "2026-12-31"}');
INSERT INTO "change" VALUES(77,1,'followup','01a20c9c9c8073d78e5b2a9231f51707','{"due_on": "2027-04-01", "moved": 0}','{"due_on": "2026-12-31", "moved": 1}');
INSERT INTO "change" VALUES(78,0,'deal','01a05c476d207af79fbaaafa6940776c','{"stage_entered_at": "2026-09-01T09:23:00+00:00", "state": "lost", "reason": "no_time", "reason_words": "happy with the present supplier, thanked for asking", "closed_at": "2026-09-24T09:20:00+00:00"}','{"stage_entered_at": "2026-11-24T08:12:00+00:00", "state": "open", "reason": null, "reason_words": "", "closed_at": null}');
INSERT INTO "change" VALUES(78,1,'stage_event','01a20c9c9c807bd5a6934036d17e4497',NULL,NULL);
INSERT INTO "change" VALUES(79,0,'deal','01a19ae596a07903bcaf4a5acfa6cf3e','{"ticked": ["industry", "contact", "headcount", "reason", "timing"]}','{"ticked": ["industry", "contact", "headcount", "reason", "timing", "meeting"]}');
INSERT INTO "change" VALUES(80,0,'deal','01a20c9c9c807330ba0b9965cda6c6fd',NULL,NULL);
INSERT INTO "change" VALUES(80,1,'stage_event','01a20c9c9c8075b1be26f36a8483f8b8',NULL,NULL);
INSERT INTO "change" VALUES(80,2,'followup','01a20c9c9c807fd4876b3e36bb2313f5',NULL,NULL);
INSERT INTO "change" VALUES(80,3,'deal','01a20c9c9c807330ba0b9965cda6c6fd','{"value_cents": 0}','{"value_cents": 10000}');
INSERT INTO "change" VALUES(81,0,'deal','01a17841ca607d91a215f679e38a59aa','{"title": "Vaskisalmen kunta", "value_cents": 0, "contact_id": "01a17841ca60736ba8d424ee1c66eed2"}','{"title": "Less", "value_cents": 5000, "contact_id": null}');
INSERT INTO "change" VALUES(82,0,'need','01a20c9c9c80747b8a44eb860726e25c',NULL,NULL);
INSERT INTO "change" VALUES(83,0,'need','019ef403086072c6aa4da822f3009a5c','{"words": "neck and back pain at the desks", "severity": 2, "consequence": "sick days, overtime for the others", "counted": "230 \u00d7 4", "quantity": 920.0, "unit_cost": 140.0, "share": 0.5, "euros": 64400, "benefit": "sick_days"}','{"words": "knees too", "severity": 3, "consequence": "", "counted": "", "quantity": null, "unit_cost": null, "share": null, "euros": null, "benefit": null}');
INSERT INTO "change" VALUES(84,0,'need','019ef40308607d24a43bd888fc2222d2','{"rank": 3}','{"rank": 2}');
INSERT INTO "change" VALUES(84,1,'need','019ef4030860726786b5a1c62df810b9','{"rank": 2}','{"rank": 3}');
INSERT INTO "change" VALUES(85,0,'need','01a20c9c9c80747b8a44eb860726e25c','{"id": "01a20c9c9c80747b8a44eb860726e25c", "analysis_id": "01a1a692c9007f3c94ed204990e32e82", "rank": 3, "words": "backs ache", "kind": "implied", "severity": 3, "consequence": "", "touches": "", "counted": "", "quantity": null, "unit_cost": null, "share": null, "euros": null, "benefit": null, "question": null, "version": 1}',NULL);
INSERT INTO "change" VALUES(86,0,'presentation','01a20c9c9c8073198259405278e4b98d',NULL,NULL);
INSERT INTO "change" VALUES(87,0,'paper','01a20c9c9c8070c6a6a3a4506513270e','{"sent_at": null}','{"sent_at": "2026-11-24T08:12:00+00:00"}');
INSERT INTO "change" VALUES(88,0,'quote','01a20c9c9c807f4e9aea6429b1491e24',NULL,NULL);
INSERT INTO "change" VALUES(89,0,'quote','01a20c9c9c807f4e9aea6429b1491e24','{"state": "draft", "given_at": null}','{"state": "given", "given_at": "2026-11-24T08:12:00+00:00"}');
INSERT INTO "change" VALUES(89,1,'deal','01a1bfd093c079d7bbb230bbd92a4aa2','{"value_cents": 0}','{"value_cents": 1671600}');
INSERT INTO "change" VALUES(89,2,'followup','01a20c9c9c807cedb27d83495822cb77',NULL,NULL);
INSERT INTO "change" VALUES(89,3,'followup','01a20c9c9c807fceb91ee9e5efe09f07',NULL,NULL);
INSERT INTO "change" VALUES(90,0,'quote','01a20c9c9c807f4e9aea6429b1491e24','{"state": "given", "settled_at": null}','{"state": "declined", "settled_at": "2026-11-24T08:12:00+00:00"}');
INSERT INTO "change" VALUES(90,1,'followup','01a20c9c9c807cedb27d83495822cb77','{"state": "open", "done_at": null}','{"state": "cancelled", "done_at": "2026-11-24T08:12:00+00:00"}');
INSERT INTO "change" VALUES(90,2,'followup','01a20c9c9c807fceb91ee9e5efe09f07','{"state": "open", "done_at": null}','{"state": "cancelled", "done_at": "2026-11-24T08:12:00+00:00"}');
INSERT INTO "change" VALUES(91,0,'agreement','6b772b88a208a616ae655072823e543e',NULL,NULL);
INSERT INTO "change" VALUES(92,0,'agreement','fd5d5db083484dc1f0e0e62637584bd6',NULL,NULL);
INSERT INTO "change" VALUES(93,0,'agreement','74a99a2e0dfdc8e4799f8641f3dfd3e9',NULL,NULL);
INSERT INTO "change" VALUES(93,1,'deal','01a12f39ce8070d78842c19ac1fbe94c','{"state": "open", "stage": "contacting", "stage_entered_at": "2026-11-20T09:37:00+00:00", "closed_at": null}','{"state": "won", "stage": "care", "stage_entered_at": "2026-11-24T08:12:00+00:00", "closed_at": "2026-11-24T08:12:00+00:00"}');
INSERT INTO "change" VALUES(93,2,'stage_event','01a20c9c9c8073459675f6ad325b55dd',NULL,NULL);
INSERT INTO "change" VALUES(93,3,'followup','01a1f850fe607cec9724925ffb314da0','{"state": "open", "done_at": null}','{"state": "cancelled", "done_at": "2026-11-24T08:12:00+00:00"}');
INSERT INTO "change" VALUES(93,4,'followup','01a20c9c9c807fc29fc2d0a17b8f2ab5',NULL,NULL);
INSERT INTO "change" VALUES(93,5,'followup','01a20c9c9c807d729c3a23cde67a9b75',NULL,NULL);
INSERT INTO "change" VALUES(93,6,'followup','01a20c9c9c807e8dbabec539007d1034',NULL,NULL);
INSERT INTO "change" VALUES(93,7,'followup','01a20c9c9c807cc99810d60ea72991b9',NULL,NULL);
INSERT INTO "change" VALUES(93,8,'followup','01a20c9c9c807d5895b40aeba4a45eff',NULL,NULL);
INSERT INTO "change" VALUES(93,9,'followup','01a20c9c9c807e8c9eb20109a91c2439',NULL,NULL);
INSERT INTO "change" VALUES(93,10,'followup','01a20c9c9c807b638845007063771407',NULL,NULL);
INSERT INTO "change" VALUES(93,11,'care_step','01a20c9c9c8077a4b30698a1c0093492',NULL,NULL);
INSERT INTO "change" VALUES(93,12,'care_step','01a20c9c9c8076f0adb3997fe39639be',NULL,NULL);
INSERT INTO "change" VALUES(93,13,'care_step','01a20c9c9c807552a2c68e45ca04c79f',NULL,NULL);
INSERT INTO "change" VALUES(93,14,'care_step','01a20c9c9c807f238d02c5e116353d03',NULL,NULL);
INSERT INTO "change" VALUES(93,15,'care_step','01a20c9c9c807656b8c9817af8be8831',NULL,NULL);
INSERT INTO "change" VALUES(93,16,'care_step','01a20c9c9c807be5a6c1494e7691b06f',NULL,NULL);
INSERT INTO "change" VALUES(93,17,'care_step','01a20c9c9c807b9895bd448ff26149ed',NULL,NULL);
INSERT INTO "change" VALUES(93,18,'care_step','01a20c9c9c807fe0ab855c1f28aaca51',NULL,NULL);
INSERT INTO "change" VALUES(93,19,'followup','01a20c9c9c807268870d710920859634',NULL,NULL);
INSERT INTO "change" VALUES(94,0,'care_step','019e15e91f607525a5a24e8a3a4548f2','{"done_on": "2026-11-11"}','{"done_on": null}');
INSERT INTO "change" VALUES(95,0,'care_step','019e15e91f607525a5a24e8a3a4548f2','{"due_on": "2026-11-11"}','{"due_on": "2026-12-27"}');
INSERT INTO "change" VALUES(96,0,'care_step','019e15e91f607525a5a24e8a3a4548f2','{"owner": "Aino Laine"}','{"owner": "Otto"}');
INSERT INTO "change" VALUES(97,0,'feedback','01a20c9c9c807773a7a46309973f7986',NULL,NULL);
INSERT INTO "change" VALUES(98,0,'complaint','01a20c9c9c807256a7e6529bce76e9f4',NULL,NULL);
INSERT INTO "change" VALUES(98,1,'followup','01a20c9c9c80798b939630d69c9011ef',NULL,NULL);
INSERT INTO "change" VALUES(98,2,'complaint','01a20c9c9c807256a7e6529bce76e9f4','{"steps": {}}','{"steps": {":followups": ["01a20c9c9c80798b939630d69c9011ef"]}}');
INSERT INTO "change" VALUES(98,3,'complaint','01a20c9c9c807256a7e6529bce76e9f4','{"steps": {":followups": ["01a20c9c9c80798b939630d69c9011ef"]}}','{"steps": {":followups": ["01a20c9c9c80798b939630d69c9011ef"], "listen": "2026-11-24T08:12:00+00:00"}}');
INSERT INTO "change" VALUES(99,0,'complaint','01a20c9c9c807256a7e6529bce76e9f4','{"steps": {":followups": ["01a20c9c9c80798b939630d69c9011ef"], "listen": "2026-11-24T08:12:00+00:00"}}','{"steps": {":followups": ["01a20c9c9c80798b939630d69c9011ef"], "listen": "2026-11-24T08:12:00+00:00", "calm": "2026-11-24T08:12:00+00:00"}}');
INSERT INTO "change" VALUES(100,0,'complaint','01a20c9c9c807256a7e6529bce76e9f4','{"text": "", "remedy": "", "owner": "Aino Laine", "promised_on": null}','{"text": "it broke", "remedy": "a new one", "owner": "Otto", "promised_on": "2026-12-11"}');
INSERT INTO "change" VALUES(100,1,'followup','01a20c9c9c807a85b96f74adfaf55496',NULL,NULL);
INSERT INTO "change" VALUES(100,2,'complaint','01a20c9c9c807256a7e6529bce76e9f4','{"steps": {":followups": ["01a20c9c9c80798b939630d69c9011ef"], "listen": "2026-11-24T08:12:00+00:00", "calm": "2026-11-24T08:12:00+00:00"}}','{"steps": {":followups": ["01a20c9c9c80798b939630d69c9011ef", "01a20c9c9c807a85b96f74adfaf55496"], "listen": "2026-11-24T08:12:00+00:00", "calm": "2026-11-24T08:12:00+00:00", ":promise": "01a20c9c9c807a85b96f74adfaf55496"}}');
INSERT INTO "change" VALUES(101,0,'complaint','01a20c9c9c807256a7e6529bce76e9f4','{"promised_on": "2026-12-11"}','{"promised_on": "2026-12-21"}');
INSERT INTO "change" VALUES(101,1,'followup','01a20c9c9c807a85b96f74adfaf55496','{"due_on": "2026-12-11"}','{"due_on": "2026-12-21"}');
INSERT INTO "change" VALUES(102,0,'complaint','01a20c9c9c807256a7e6529bce76e9f4','{"steps": {":followups": ["01a20c9c9c80798b939630d69c9011ef", "01a20c9c9c807a85b96f74adfaf55496"], "listen": "2026-11-24T08:12:00+00:00", "calm": "2026-11-24T08:12:00+00:00", ":promise": "01a20c9c9c807a85b96f74adfaf55496"}}','{"steps": {":followups": ["01a20c9c9c80798b939630d69c9011ef", "01a20c9c9c807a85b96f74adfaf55496"], "listen": "2026-11-24T08:12:00+00:00", ":promise": "01a20c9c9c807a85b96f74adfaf55496"}}');
INSERT INTO "change" VALUES(103,0,'complaint','01a20c9c9c807256a7e6529bce76e9f4','{"state": "open", "steps": {":followups": ["01a20c9c9c80798b939630d69c9011ef", "01a20c9c9c807a85b96f74adfaf55496"], "listen": "2026-11-24T08:12:00+00:00", ":promise": "01a20c9c9c807a85b96f74adfaf55496"}, "satisfied": null, "closed_at": null}','{"state": "closed", "steps": {":followups": ["01a20c9c9c80798b939630d69c9011ef", "01a20c9c9c807a85b96f74adfaf55496"], "listen": "2026-11-24T08:12:00+00:00", ":promise": "01a20c9c9c807a85b96f74adfaf55496", "check": "2026-11-24T08:12:00+00:00", ":why": "as agreed"}, "satisfied": true, "closed_at": "2026-11-24T08:12:00+00:00"}');
INSERT INTO "change" VALUES(103,1,'followup','01a20c9c9c80798b939630d69c9011ef','{"state": "open", "result": "", "done_at": null}','{"state": "done", "result": "as agreed", "done_at": "2026-11-24T08:12:00+00:00"}');
INSERT INTO "change" VALUES(103,2,'followup','01a20c9c9c807a85b96f74adfaf55496','{"state": "open", "result": "", "done_at": null}','{"state": "done", "result": "as agreed", "done_at": "2026-11-24T08:12:00+00:00"}');
INSERT INTO "change" VALUES(103,3,'feedback','01a20c9c9c80727d99b44e92effddeea',NULL,NULL);
INSERT INTO "change" VALUES(103,4,'followup','01a20c9c9c80721a8c5c715f8c74fc1e',NULL,NULL);
INSERT INTO "change" VALUES(104,0,'followup','01a20c9c9c80721a8c5c715f8c74fc1e','{"state": "open", "done_at": null}','{"state": "cancelled", "done_at": "2026-11-24T08:12:00+00:00"}');
INSERT INTO "change" VALUES(104,1,'followup','01a20c9c9c807cc883a56cc1057a40b2',NULL,NULL);
INSERT INTO "change" VALUES(104,2,'complaint','01a20c9c9c807256a7e6529bce76e9f4','{"state": "closed", "steps": {":followups": ["01a20c9c9c80798b939630d69c9011ef", "01a20c9c9c807a85b96f74adfaf55496"], "listen": "2026-11-24T08:12:00+00:00", ":promise": "01a20c9c9c807a85b96f74adfaf55496", "check": "2026-11-24T08:12:00+00:00", ":why": "as agreed"}, "satisfied": true, "closed_at": "2026-11-24T08:12:00+00:00"}','{"state": "open", "steps": {"listen": "2026-11-24T08:12:00+00:00", ":followups": ["01a20c9c9c807cc883a56cc1057a40b2"]}, "satisfied": null, "closed_at": null}');
INSERT INTO "change" VALUES(104,3,'followup','01a20c9c9c807a66b9f3635cf88c422b',NULL,NULL);
INSERT INTO "change" VALUES(104,4,'complaint','01a20c9c9c807256a7e6529bce76e9f4','{"steps": {"listen": "2026-11-24T08:12:00+00:00", ":followups": ["01a20c9c9c807cc883a56cc1057a40b2"]}}','{"steps": {"listen": "2026-11-24T08:12:00+00:00", ":followups": ["01a20c9c9c807cc883a56cc1057a40b2", "01a20c9c9c807a66b9f3635cf88c422b"], ":promise": "01a20c9c9c807a66b9f3635cf88c422b"}}');
INSERT INTO "change" VALUES(105,0,'organisation','01a20c9c9c807bfe86ce03f91a4f44f9',NULL,NULL);
INSERT INTO "change" VALUES(105,1,'contact','01a20c9c9c8076f0a3a5ef88ef02090b',NULL,NULL);
INSERT INTO "change" VALUES(105,2,'phone','01a20c9c9c80731f9f2a8b79fc8e80b3',NULL,NULL);
INSERT INTO "change" VALUES(105,3,'deal','01a20c9c9c8073639fb85c0dd37ee915',NULL,NULL);
INSERT INTO "change" VALUES(105,4,'stage_event','01a20c9c9c80736580783f0a072a98d2',NULL,NULL);
INSERT INTO "change" VALUES(105,5,'followup','01a20c9c9c8073da804c25d64affdcd1',NULL,NULL);
INSERT INTO "change" VALUES(105,6,'followup','01a20c9c9c8073da804c25d64affdcd1','{"reason": "New prospect from your list: agree a meeting"}','{"reason": "New prospect from Kiinteist\u00f6t Huurre Oy: agree a meeting"}');
INSERT INTO "change" VALUES(105,7,'recommendation','01a20c9c9c8075369620bf0dc38084a0',NULL,NULL);
INSERT INTO "change" VALUES(105,8,'recommendation','01a20c9c9c8075369620bf0dc38084a0','{"state": "asked", "text": "", "prospect_id": null, "answered_at": null}','{"state": "given", "text": "greet from Anna", "prospect_id": "01a20c9c9c807bfe86ce03f91a4f44f9", "answered_at": "2026-11-24T08:12:00+00:00"}');
INSERT INTO "change" VALUES(105,9,'note','01a20c9c9c8076b68b5ab3ee4265bb31',NULL,NULL);
INSERT INTO "change" VALUES(106,0,'grading','01a20c9c9c8070f8a18e0b7bd58dcdb4',NULL,NULL);
INSERT INTO "change" VALUES(106,1,'organisation','01a17841ca60797dbf0fad3b5482909f','{"care_class": null}','{"care_class": "A1"}');
INSERT INTO "change" VALUES(107,0,'grading','01a20c9c9c8075aabd6b881ae8f6e0bd',NULL,NULL);
INSERT INTO "change" VALUES(107,1,'organisation','01a17841ca60797dbf0fad3b5482909f','{"care_class": "A1"}','{"care_class": null}');
INSERT INTO "change" VALUES(108,0,'complaint','01a20c9c9c807a99b54a09cde5cfedfa',NULL,NULL);
INSERT INTO "change" VALUES(108,1,'followup','01a20c9c9c807e7790a6ec179556585e',NULL,NULL);
INSERT INTO "change" VALUES(108,2,'complaint','01a20c9c9c807a99b54a09cde5cfedfa','{"steps": {}}','{"steps": {":followups": ["01a20c9c9c807e7790a6ec179556585e"]}}');
INSERT INTO "change" VALUES(109,0,'complaint','01a1f31a27a072bd96b30574d6172adf','{"state": "open", "steps": {"listen": "2026-11-19T09:19:00+00:00", "calm": "2026-11-19T09:21:00+00:00", "write": "2026-11-19T09:23:00+00:00", "apologise": "2026-11-19T09:25:00+00:00", "cause": "2026-11-19T09:27:00+00:00", "time": "2026-11-19T09:29:00+00:00", "remedy": "2026-11-19T09:31:00+00:00", "thank": "2026-11-19T09:33:00+00:00", ":promise": "01a1f31a27a0765482c8261b740c1a65", ":followups": ["01a1f31a27a0789b99ee50e2707c70b4", "01a1f31a27a0765482c8261b740c1a65"]}, "closed_at": null}','{"state": "closed", "steps": {"listen": "2026-11-19T09:19:00+00:00", "calm": "2026-11-19T09:21:00+00:00", "write": "2026-11-19T09:23:00+00:00", "apologise": "2026-11-19T09:25:00+00:00", "cause": "2026-11-19T09:27:00+00:00", "time": "2026-11-19T09:29:00+00:00", "remedy": "2026-11-19T09:31:00+00:00", "thank": "2026-11-19T09:33:00+00:00", ":promise": "01a1f31a27a0765482c8261b740c1a65", ":followups": ["01a1f31a27a0789b99ee50e2707c70b4", "01a1f31a27a0765482c8261b740c1a65"], ":why": "they withdrew it"}, "closed_at": "2026-11-24T08:12:00+00:00"}');
INSERT INTO "change" VALUES(109,1,'followup','01a1f31a27a0789b99ee50e2707c70b4','{"state": "open", "result": "", "done_at": null}','{"state": "done", "result": "they withdrew it", "done_at": "2026-11-24T08:12:00+00:00"}');
INSERT INTO "change" VALUES(109,2,'followup','01a1f31a27a0765482c8261b740c1a65','{"state": "open", "result": "", "done_at": null}','{"state": "done", "result": "they withdrew it", "done_at": "2026-11-24T08:12:00+00:00"}');
INSERT INTO "change" VALUES(109,3,'followup','01a20c9c9c807d39abae4b5b844a7034',NULL,NULL);
INSERT INTO "change" VALUES(110,0,'recommendation','01a20c9c9c807807a0cfab4ceaefc4d2',NULL,NULL);
INSERT INTO "change" VALUES(111,0,'recommendation','01a20c9c9c80726e8825ae562179b37d',NULL,NULL);
INSERT INTO "change" VALUES(111,1,'recommendation','01a20c9c9c80726e8825ae562179b37d','{"state": "asked", "text": "", "answered_at": null}','{"state": "given", "text": "they are good", "answered_at": "2026-11-24T08:12:00+00:00"}');
INSERT INTO "change" VALUES(112,0,'recommendation','01a20c9c9c80704e82b3359986048719',NULL,NULL);
INSERT INTO "change" VALUES(112,1,'recommendation','01a20c9c9c80704e82b3359986048719','{"answered_at": null, "state": "asked"}','{"answered_at": "2026-11-24T08:12:00+00:00", "state": "declined"}');
INSERT INTO "change" VALUES(113,0,'call','01a20c9c9c807c6db0ac06acdf703017',NULL,NULL);
INSERT INTO "change" VALUES(113,1,'objection','01a20c9c9c8070129bca3cb72ee0289d',NULL,NULL);
INSERT INTO "change" VALUES(113,2,'followup','01a20c9c9c8079519d9dc9f81818e811','{"state": "open", "result": "", "done_at": null}','{"state": "cancelled", "result": "No answer", "done_at": "2026-11-24T08:12:00+00:00"}');
INSERT INTO "change" VALUES(113,3,'followup','01a20c9c9c8070f6907a70c31012f037','{"state": "open", "result": "", "done_at": null}','{"state": "cancelled", "result": "No answer", "done_at": "2026-11-24T08:12:00+00:00"}');
INSERT INTO "change" VALUES(113,4,'followup','01a20c9c9c8072678c966f46c6aa7d55',NULL,NULL);
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
INSERT INTO "complaint" VALUES('01a1f31a27a072bd96b30574d6172adf','019ef403086073a3b0d3fa5c56c11669','019ef40308607ebfa4bc6e829439c746','019ef403086074ebb772f8ea63f666e0','closed','the codes for the evening shift never came, and forty people stood there on Monday','the list of names was read without its second sheet','new codes by e-mail to each, a month free of charge','Aino Laine','{"listen": "2026-11-19T09:19:00+00:00", "calm": "2026-11-19T09:21:00+00:00", "write": "2026-11-19T09:23:00+00:00", "apologise": "2026-11-19T09:25:00+00:00", "cause": "2026-11-19T09:27:00+00:00", "time": "2026-11-19T09:29:00+00:00", "remedy": "2026-11-19T09:31:00+00:00", "thank": "2026-11-19T09:33:00+00:00", ":promise": "01a1f31a27a0765482c8261b740c1a65", ":followups": ["01a1f31a27a0789b99ee50e2707c70b4", "01a1f31a27a0765482c8261b740c1a65"], ":why": "they withdrew it"}','2026-11-26',NULL,'2026-11-19 09:19:00.000000','2026-11-24 08:12:00.000000',2);
INSERT INTO "complaint" VALUES('01a20c9c9c807256a7e6529bce76e9f4','01a1bfd093c07c749ba1621582283d15','01a1bfd093c079d7bbb230bbd92a4aa2','01a1bfd093c07d72855c384429e821a4','open','it broke','','a new one','Otto','{"listen": "2026-11-24T08:12:00+00:00", ":followups": ["01a20c9c9c807cc883a56cc1057a40b2", "01a20c9c9c807a66b9f3635cf88c422b"], ":promise": "01a20c9c9c807a66b9f3635cf88c422b"}','2026-12-21',NULL,'2026-11-24 08:12:00.000000',NULL,11);
INSERT INTO "complaint" VALUES('01a20c9c9c807a99b54a09cde5cfedfa','019ef403086073a3b0d3fa5c56c11669','019ef40308607ebfa4bc6e829439c746','019ef403086074ebb772f8ea63f666e0','open','it broke','','','Aino Laine','{":followups": ["01a20c9c9c807e7790a6ec179556585e"]}',NULL,NULL,'2026-11-24 08:12:00.000000',NULL,2);
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
	version INTEGER DEFAULT '1' NOT NULL, source TEXT DEFAULT '' NOT NULL, sourced_on DATE, 
	CONSTRAINT pk_contact PRIMARY KEY (id), 
	CONSTRAINT fk_contact_organisation_id FOREIGN KEY(organisation_id) REFERENCES organisation (id) ON DELETE CASCADE
);
INSERT INTO "contact" VALUES('01a186a5df60778db311d8a3c2ce6f44','01a186a5df607d8e91b7584a2265b1f5','Kalle Mattila','kalle mattila','office manager','influencer','kalle.mattila@tilit-kumpu.example','kalle.mattila@tilit-kumpu.example','video','fi','also known as Markus Ikonen, markus.ikonen@tilit-kumpu.example',0,'2026-10-29 07:53:00.000000',2,'',NULL);
INSERT INTO "contact" VALUES('01a1ca8cfd807441b204e52db2221a58','01a1ca8cfd80700b84647159c324c985','Meri Ruotsalainen','meri ruotsalainen','well-being lead','champion','meri.ruotsalainen@pihlaja-hoiva.example','meri.ruotsalainen@pihlaja-hoiva.example','phone','fi','',0,'2026-11-11 12:20:00.000000',1,'',NULL);
INSERT INTO "contact" VALUES('01a0ec797d207af9a19699cfe1988ad9','01a0ec797d207f04825b413f8a9a021e','Reijo Harju','reijo harju','executive assistant','gatekeeper','reijo.harju@louhi-suunnittelu.example','reijo.harju@louhi-suunnittelu.example','email','fi','',0,'2026-09-29 09:23:00.000000',1,'',NULL);
INSERT INTO "contact" VALUES('01a1621bee007fe2a11d459a2f978d87','01a1621bee00719aa46d6753ec148cb4','Emma Ingram','emma ingram','procurement specialist','purchaser','emma.ingram@koivulammen-kunta.example','emma.ingram@koivulammen-kunta.example','phone','en','',0,'2026-10-22 05:36:00.000000',1,'',NULL);
INSERT INTO "contact" VALUES('01a1777fb2e07abba901e35cd47d380d','01a1777fb2e0781dac0f3459f79b17ae','Reijo Laine','reijo laine','executive assistant','gatekeeper','reijo.laine@tidewater-harbour.example','reijo.laine@tidewater-harbour.example','phone','fi','',0,'2026-10-26 09:17:00.000000',1,'',NULL);
INSERT INTO "contact" VALUES('01a1bfd093c07d72855c384429e821a4','01a1bfd093c07c749ba1621582283d15','Outi Peltola','outi peltola','executive assistant','gatekeeper','outi.peltola@ahjo-paino.example','outi.peltola@ahjo-paino.example','video','fi','drinks tea, never coffee',0,'2026-11-09 10:18:00.000000',1,'',NULL);
INSERT INTO "contact" VALUES('01a1bfd093c0778087923986bb968a43','01a1bfd093c07c749ba1621582283d15','Edith Fairley','edith fairley','well-being lead','champion','edith.fairley@ahjo-paino.example','edith.fairley@ahjo-paino.example','video','en','sings in a choir on Wednesdays',0,'2026-11-09 10:18:00.000000',1,'',NULL);
INSERT INTO "contact" VALUES('01a1cac7958073338541013d0326324d','01a1cac795807fb4ba1890c78092b4d4','Outi Heino','outi heino','chair','decision_maker','outi.heino@ilveskallion-selkayhdistys-ry.example','outi.heino@ilveskallion-selkayhdistys-ry.example','video','fi','sings in a choir on Wednesdays',0,'2026-11-11 13:24:00.000000',1,'',NULL);
INSERT INTO "contact" VALUES('01a17c240da079be8c497c68a8c24d42','01a17c240da0744fa8e5b4617589a82b','Saara Kinnunen','saara kinnunen','finance manager','payer','saara.kinnunen@aarni-logistiikka.example','saara.kinnunen@aarni-logistiikka.example','phone','fi','',0,'2026-10-27 06:55:00.000000',1,'',NULL);
INSERT INTO "contact" VALUES('01a1cfc6936075b79037cdff7c240d49','01a1cfc69360769e81355c53f0e642f4','Mikko Laitinen','mikko laitinen','purchasing manager','purchaser','mikko.laitinen@liekki-muovi.example','mikko.laitinen@liekki-muovi.example','email','fi','skis to work in winter',0,'2026-11-12 12:41:00.000000',1,'',NULL);
INSERT INTO "contact" VALUES('01a1cfc6936079fa8a449ebe89d9bf02','01a1cfc69360769e81355c53f0e642f4','Vesa Mattila','vesa mattila','finance manager','payer','vesa.mattila@liekki-muovi.example','vesa.mattila@liekki-muovi.example','email','fi','back from parental leave in August',0,'2026-11-12 12:41:00.000000',1,'',NULL);
INSERT INTO "contact" VALUES('01a14416fe407cc28d103ed3cc667e97','01a14416fe4071779c6b13ab2e47dc0e','Jukka Kivelä','jukka kivelä','well-being lead','champion','jukka.kivela@amber-meadow.example','jukka.kivela@amber-meadow.example','phone','fi','',0,'2026-10-16 09:42:00.000000',1,'',NULL);
INSERT INTO "contact" VALUES('01a0f78a21607090a57e845465b675cd','01a0f78a21607048b9b21c95055455e8','Aino Kivelä','aino kivelä','safety representative','user','aino.kivela@otter-logistics.example','aino.kivela@otter-logistics.example','video','fi','',0,'2026-10-01 12:57:00.000000',1,'',NULL);
INSERT INTO "contact" VALUES('01a1ab328fe079f6b43adc4fc7af3626','01a1ab328fe07f979eb0e066de26e655','Janne Hietala','janne hietala','executive assistant','gatekeeper','janne.hietala@karhu-suunnittelu.example','janne.hietala@karhu-suunnittelu.example','phone','fi','',0,'2026-11-05 10:13:00.000000',1,'',NULL);
INSERT INTO "contact" VALUES('01a19ae596a0728084a1bde44806aa81','01a19ae596a07e65a6fec086df229650','Juha Pesonen','juha pesonen','executive assistant','gatekeeper','juha.pesonen@koivu-tilit.example','juha.pesonen@koivu-tilit.example','meeting','fi','',0,'2026-11-02 06:15:00.000000',1,'',NULL);
INSERT INTO "contact" VALUES('01a0d26cc9a072a8ab711343220d672b','01a0d26cc9a071588a57af35b9b81635','Taina Kuusela','taina kuusela','executive assistant','gatekeeper','taina.kuusela@teras-kiinteistot.example','taina.kuusela@teras-kiinteistot.example','video','fi','',0,'2026-09-24 07:59:00.000000',1,'',NULL);
INSERT INTO "contact" VALUES('01a1447bb38075209ab1c42fc52f4fbe','01a1447bb38078d2947810d822a608bf','Juha Turunen','juha turunen','procurement specialist','purchaser','juha.turunen@aurinkosalmen-kaupunki.example','juha.turunen@aurinkosalmen-kaupunki.example',NULL,'fi','dog called Rusty',1,'2026-10-16 11:32:00.000000',2,'',NULL);
INSERT INTO "contact" VALUES('01a181d2d38073deae4ecf4b2ad9a40a','01a181d2d38077349d95389b297a21d7','Maija Koski','maija koski','managing director','decision_maker','maija.koski@kiinteistot-liekki.example','maija.koski@kiinteistot-liekki.example','phone','fi','',0,'2026-10-28 09:24:00.000000',1,'',NULL);
INSERT INTO "contact" VALUES('01a1868a682077a2b62c228e40df7c9a','01a0ec797d207f04825b413f8a9a021e','Kaisa Hakala','kaisa hakala','HR manager','decision_maker','kaisa.hakala@ranta-energia.example','kaisa.hakala@ranta-energia.example','video','fi','skis to work in winter',0,'2026-10-29 07:23:00.000000',2,'',NULL);
INSERT INTO "contact" VALUES('01a1779a3fc07501a42a357c732902f4','01a1779a3fc0751e98b8da9fb9fad67e','Timo Räsänen','timo räsänen','finance manager','payer','timo.rasanen@kaski-rakennus.example','timo.rasanen@kaski-rakennus.example','meeting','fi','',0,'2026-10-26 09:46:00.000000',1,'',NULL);
INSERT INTO "contact" VALUES('01a1779a3fc07f85913dd1a6e9d40f2b','01a1779a3fc0751e98b8da9fb9fad67e','Ville Hyvönen','ville hyvönen','finance manager','payer','ville.hyvonen@kaski-rakennus.example','ville.hyvonen@kaski-rakennus.example',NULL,'fi','dog called Rusty',0,'2026-10-26 09:46:00.000000',1,'',NULL);
INSERT INTO "contact" VALUES('01a1cf12378074259b177a38a96dfb2c','01a1cf1237807782b02d3504de1bf0cd','Matti Ahonen','matti ahonen','HR manager','decision_maker','matti.ahonen@aihki-sahko.example','matti.ahonen@aihki-sahko.example','video','fi','skis to work in winter',0,'2026-11-12 09:24:00.000000',1,'',NULL);
INSERT INTO "contact" VALUES('01a1cf12378073f0b2ffd03d4eac98d6','01a1cf1237807782b02d3504de1bf0cd','Grace Dunmore','grace dunmore','purchasing manager','purchaser','grace.dunmore@aihki-sahko.example','grace.dunmore@aihki-sahko.example',NULL,'en','two boys who play floorball',0,'2026-11-12 09:24:00.000000',1,'',NULL);
INSERT INTO "contact" VALUES('019ef403086074ebb772f8ea63f666e0','019ef403086073a3b0d3fa5c56c11669','Grace Whitlow','grace whitlow','managing director','decision_maker','grace.whitlow@vesi-hoiva.example','grace.whitlow@vesi-hoiva.example','email','en','dog called Rusty',0,'2026-06-23 10:25:00.000000',1,'',NULL);
INSERT INTO "contact" VALUES('01a186d6654077c4bbc8996b16d8e80e','01a186d6654079ccac139c1966ad51fd','Miia Vuorinen','miia vuorinen','well-being coordinator','champion','miia.vuorinen@pihlajaselan-kaupunki.example','miia.vuorinen@pihlajaselan-kaupunki.example','video','fi','sings in a choir on Wednesdays',0,'2026-10-29 08:46:00.000000',1,'',NULL);
INSERT INTO "contact" VALUES('01a186d665407e4a803af5065136bf62','01a186d6654079ccac139c1966ad51fd','Miia Nurmi','miia nurmi','procurement specialist','purchaser','miia.nurmi@pihlajaselan-kaupunki.example','miia.nurmi@pihlajaselan-kaupunki.example',NULL,'fi','',0,'2026-10-29 08:46:00.000000',1,'',NULL);
INSERT INTO "contact" VALUES('01a17da1d4007565a988f668b67d153d','01a17da1d400739bb4dfc9a57a946602','Tero Vuorinen','tero vuorinen','well-being lead','champion','tero.vuorinen@sparrow-lantern.example','tero.vuorinen@sparrow-lantern.example',NULL,'fi','drinks tea, never coffee',0,'2026-10-27 13:52:00.000000',1,'',NULL);
INSERT INTO "contact" VALUES('01a1ee6552207b158c78c7ab4fd24206','01a1ee6552207343a20cea4acadff918','Kirsi Kuusela','kirsi kuusela','executive assistant','gatekeeper','kirsi.kuusela@koru-puu.example','kirsi.kuusela@koru-puu.example','phone','fi','',0,'2026-11-18 11:23:00.000000',1,'',NULL);
INSERT INTO "contact" VALUES('01a12f39ce80792283924f05f5c7b9aa','01a12f39ce8079b3a587dd211f8ce97a','Aino Ikonen','aino ikonen','office manager','influencer','aino.ikonen@tammi-paino.example','aino.ikonen@tammi-paino.example','video','fi','',0,'2026-10-12 08:28:00.000000',1,'',NULL);
INSERT INTO "contact" VALUES('01a12f39ce807379ad3fad4c40270546','01a12f39ce8079b3a587dd211f8ce97a','Tiina Mäkinen','tiina mäkinen','purchasing manager','purchaser','tiina.makinen@tammi-paino.example','tiina.makinen@tammi-paino.example','video','fi','',0,'2026-10-12 08:28:00.000000',1,'',NULL);
INSERT INTO "contact" VALUES('01a1a0b1a8807e9abca5f87b447c999d','01a1a0b1a880719ea0e200454153bbc7','Maarit Rantala','maarit rantala','well-being lead','decision_maker','maarit.rantala@suunnittelu-taika.example','maarit.rantala@suunnittelu-taika.example','video','fi','',0,'2026-11-03 09:16:00.000000',2,'',NULL);
INSERT INTO "contact" VALUES('01a1a0b1a8807c6bb81f5c80239dc599','01a1a0b1a880719ea0e200454153bbc7','Päivi Lindroos','päivi lindroos','office manager','influencer','paivi.lindroos@suunnittelu-taika.example','paivi.lindroos@suunnittelu-taika.example','meeting','fi','',0,'2026-11-03 09:16:00.000000',1,'',NULL);
INSERT INTO "contact" VALUES('01a1ee0530c074718ba44898a9172a05','01a1ee0530c071e3a8c7a01d68815fda','Marika Kivelä','marika kivelä','executive assistant','gatekeeper','marika.kivela@paasi-tieto.example','marika.kivela@paasi-tieto.example',NULL,'fi','',0,'2026-11-18 09:38:00.000000',1,'',NULL);
INSERT INTO "contact" VALUES('019e062af8a0742b95d8575d3e036333','019e062af8a079b3b91c85fda0a59518','Mikko Vartiainen','mikko vartiainen','managing director','decision_maker','mikko.vartiainen@harbour-building.example','mikko.vartiainen@harbour-building.example',NULL,'fi','',0,'2026-05-08 05:59:00.000000',1,'',NULL);
INSERT INTO "contact" VALUES('01a05c476d207e9999758f830297c0d6','01a05c476d2079af86ad0327d0b93207','Toinen','toinen','',NULL,'','',NULL,NULL,'',0,'2026-09-01 09:23:00.000000',2,'',NULL);
INSERT INTO "contact" VALUES('019d1a92c6c07a809126d71a5aece68f','01a1870600c07411a1263fdd909311ed','Arto Nieminen','arto nieminen','HR director','decision_maker','arto.nieminen@riekonlammen-kunta.example','arto.nieminen@riekonlammen-kunta.example','phone','fi','back from parental leave in August',0,'2026-03-23 12:02:00.000000',2,'',NULL);
INSERT INTO "contact" VALUES('01a1cae30cc070b8afcf9616f48fe7d3','01a1cae30cc0719badb924d87e0b6723','Emilia Sillanpää','emilia sillanpää','purchasing manager','purchaser','emilia.sillanpaa@rakennus-pelto.example','emilia.sillanpaa@rakennus-pelto.example','meeting','fi','',0,'2026-11-11 13:54:00.000000',1,'',NULL);
INSERT INTO "contact" VALUES('01a1d47c534073b9a6531daf38d9431f','01a1d47c53407184ac354a1bb150a78d','Mika Lehto','mika lehto','executive assistant','gatekeeper','mika.lehto@kiinteistot-huurre.example','mika.lehto@kiinteistot-huurre.example','meeting','fi','',0,'2026-11-13 10:38:00.000000',1,'',NULL);
INSERT INTO "contact" VALUES('01a1d47c53407f90ab2935f2c02823ec','01a1d47c53407184ac354a1bb150a78d','Kalle Sillanpää','kalle sillanpää','executive assistant','gatekeeper','kalle.sillanpaa@kiinteistot-huurre.example','kalle.sillanpaa@kiinteistot-huurre.example','meeting','fi','',0,'2026-11-13 10:38:00.000000',1,'',NULL);
INSERT INTO "contact" VALUES('01a17841ca60736ba8d424ee1c66eed2','01a17841ca60797dbf0fad3b5482909f','Teemu Huttunen','teemu huttunen','director of education','decision_maker','teemu.huttunen@vaskisalmen-kunta.example','teemu.huttunen@vaskisalmen-kunta.example',NULL,'fi','',0,'2026-10-26 12:49:00.000000',1,'',NULL);
INSERT INTO "contact" VALUES('01a17841ca6070178c2534b403f20791','01a17841ca60797dbf0fad3b5482909f','Laura Ruotsalainen','laura ruotsalainen','well-being coordinator','champion','laura.ruotsalainen@vaskisalmen-kunta.example','laura.ruotsalainen@vaskisalmen-kunta.example','video','fi','',0,'2026-10-26 12:49:00.000000',1,'',NULL);
INSERT INTO "contact" VALUES('01a1870600c07764945b523821464b6d','01a1870600c07411a1263fdd909311ed','Tanja Lampinen','tanja lampinen','HR manager','decision_maker','tanja.lampinen@vaara-tieto.example','tanja.lampinen@vaara-tieto.example',NULL,'fi','',0,'2026-10-29 09:38:00.000000',1,'',NULL);
INSERT INTO "contact" VALUES('01a11fb0c1807be8a15c1c0ba3340d96','01a11fb0c18077fc87124b2f30ab1c2e','Paula Mäkelä','paula mäkelä','treasurer','payer','paula.makela@hallaharjun-kylayhdistys-ry.example','paula.makela@hallaharjun-kylayhdistys-ry.example',NULL,'fi','skis to work in winter',0,'2026-10-09 08:04:00.000000',1,'',NULL);
INSERT INTO "contact" VALUES('01a11fb0c1807a98b12218d0d87abbff','01a11fb0c18077fc87124b2f30ab1c2e','Kirsi Kuusela','kirsi kuusela','executive director','decision_maker','kirsi.kuusela@hallaharjun-kylayhdistys-ry.example','kirsi.kuusela@hallaharjun-kylayhdistys-ry.example','video','fi','',0,'2026-10-09 08:04:00.000000',1,'',NULL);
INSERT INTO "contact" VALUES('01a178599820769a8c0354be5a6d1efc','01a1785998207e788f90e49cf819b750','Matti Laaksonen','matti laaksonen','executive assistant','gatekeeper','matti.laaksonen@raita-tieto.example','matti.laaksonen@raita-tieto.example',NULL,'fi','back from parental leave in August',0,'2026-10-26 13:15:00.000000',1,'',NULL);
INSERT INTO "contact" VALUES('01a17859982076ca8951d454e14e939a','01a1785998207e788f90e49cf819b750','Olli Suominen','olli suominen','office manager','influencer','olli.suominen@raita-tieto.example','olli.suominen@raita-tieto.example','video','fi','sings in a choir on Wednesdays',0,'2026-10-26 13:15:00.000000',1,'',NULL);
INSERT INTO "contact" VALUES('01a20c9c9c807763b0ce583505c6af07','019e062af8a079b3b91c85fda0a59518','Uuno','uuno','',NULL,'','',NULL,NULL,'',0,'2026-11-24 08:12:00.000000',1,'','2026-11-24');
INSERT INTO "contact" VALUES('01a20c9c9c8076f0a3a5ef88ef02090b','01a20c9c9c807bfe86ce03f91a4f44f9','Outi','outi','',NULL,'','',NULL,NULL,'',0,'2026-11-24 08:12:00.000000',1,'referred by Kiinteistöt Huurre Oy','2026-11-24');
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
INSERT INTO "deal" VALUES('01a186a5df6077cc98072e8c35bf992d','01a186a5df607d8e91b7584a2265b1f5','01a186a5df60778db311d8a3c2ce6f44','Tilit Kumpu Oy',0,'EUR','prospecting','2026-10-29 07:53:00.000000','later',NULL,'','2027-03-15','["timing"]','2026-10-29 07:53:00.000000',NULL,3,'',NULL);
INSERT INTO "deal" VALUES('01a1ca8cfd8071a3b1fd42a29755d4c1','01a1ca8cfd80700b84647159c324c985','01a1ca8cfd807441b204e52db2221a58','Pihlaja Hoiva Oy',0,'EUR','contacting','2026-11-24 08:12:00.000000','open',NULL,'',NULL,'[]','2026-11-11 12:20:00.000000',NULL,2,'',NULL);
INSERT INTO "deal" VALUES('01a0ec797d2077038381e88f38c0c8fd','01a0ec797d207f04825b413f8a9a021e','01a0ec797d207af9a19699cfe1988ad9','Louhi Suunnittelu Oy',0,'EUR','care','2026-11-24 08:12:00.000000','later','','','2027-04-01','["industry", "contact", "headcount", "reason", "timing"]','2026-09-29 09:23:00.000000',NULL,3,'',NULL);
INSERT INTO "deal" VALUES('01a1621bee007552be3edc0a1ef2a4f0','01a1621bee00719aa46d6753ec148cb4','01a1621bee007fe2a11d459a2f978d87','Koivulammen kunta',0,'EUR','prospecting','2026-10-22 05:36:00.000000','open',NULL,'',NULL,'["timing"]','2026-10-22 05:36:00.000000',NULL,1,'',NULL);
INSERT INTO "deal" VALUES('01a1777fb2e07f0f98a064df7fd63116','01a1777fb2e0781dac0f3459f79b17ae','01a1777fb2e07abba901e35cd47d380d','Tidewater & Harbour Ltd',0,'EUR','prospecting','2026-10-26 09:17:00.000000','open',NULL,'',NULL,'["reason"]','2026-10-26 09:17:00.000000',NULL,1,'',NULL);
INSERT INTO "deal" VALUES('01a1bfd093c079d7bbb230bbd92a4aa2','01a1bfd093c07c749ba1621582283d15','01a1bfd093c07d72855c384429e821a4','Ahjo Paino Oy',1671600,'EUR','prospecting','2026-11-09 10:18:00.000000','open',NULL,'',NULL,'["reason", "timing"]','2026-11-09 10:18:00.000000',NULL,2,'',NULL);
INSERT INTO "deal" VALUES('01a1cac795807678bb6fe5078c5fe8f8','01a1cac795807fb4ba1890c78092b4d4','01a1cac7958073338541013d0326324d','Ilveskallion Selkäyhdistys ry',0,'EUR','needs','2026-11-24 08:12:00.000000','later','','','2026-12-31','[]','2026-11-11 13:24:00.000000',NULL,5,'',NULL);
INSERT INTO "deal" VALUES('01a17c240da07e2fb463b337d20b5d59','01a17c240da0744fa8e5b4617589a82b','01a17c240da079be8c497c68a8c24d42','Aarni Logistiikka Oy',0,'EUR','prospecting','2026-10-27 06:55:00.000000','open',NULL,'',NULL,'["timing"]','2026-10-27 06:55:00.000000',NULL,1,'',NULL);
INSERT INTO "deal" VALUES('01a1cfc69360707299901c0475491bc3','01a1cfc69360769e81355c53f0e642f4','01a1cfc6936075b79037cdff7c240d49','Liekki Muovi Oy',0,'EUR','prospecting','2026-11-12 12:41:00.000000','open',NULL,'',NULL,'["reason"]','2026-11-12 12:41:00.000000',NULL,1,'',NULL);
INSERT INTO "deal" VALUES('01a14416fe407d74884f3dd6415af341','01a14416fe4071779c6b13ab2e47dc0e','01a14416fe407cc28d103ed3cc667e97','30 licences, 6 months',144000,'EUR','benefits','2026-11-12 09:22:00.000000','lost','no_budget','hm',NULL,'["industry", "contact", "headcount", "reason", "timing", "meeting", "invitation", "spin", "consequence", "deciders", "timetable", "next_step", "memo"]','2026-10-16 09:42:00.000000','2026-11-24 08:12:00.000000',2,'',NULL);
INSERT INTO "deal" VALUES('01a0f78a2160781ab46108cc721754ef','01a0f78a21607048b9b21c95055455e8','01a0f78a21607090a57e845465b675cd','230 licences, 3 months',621000,'EUR','closing','2026-11-12 07:19:00.000000','open',NULL,'',NULL,'["industry", "contact", "headcount", "reason", "timing", "meeting", "invitation", "spin", "consequence", "deciders", "timetable", "next_step", "memo", "presented", "quote", "decision_meeting"]','2026-10-01 12:57:00.000000',NULL,1,'',NULL);
INSERT INTO "deal" VALUES('01a1ab328fe0719598d07674334de73d','01a1ab328fe07f979eb0e066de26e655','01a1ab328fe079f6b43adc4fc7af3626','Karhu Suunnittelu Oy',0,'EUR','prospecting','2026-11-05 10:13:00.000000','open',NULL,'',NULL,'[]','2026-11-05 10:13:00.000000',NULL,2,'','seven-steps');
INSERT INTO "deal" VALUES('01a19ae596a07903bcaf4a5acfa6cf3e','01a19ae596a07e65a6fec086df229650','01a19ae596a0728084a1bde44806aa81','Koivu Tilit Oy',0,'EUR','contacting','2026-11-16 12:52:00.000000','open',NULL,'',NULL,'["industry", "contact", "headcount", "reason", "timing", "meeting"]','2026-11-02 06:15:00.000000',NULL,2,'',NULL);
INSERT INTO "deal" VALUES('01a0d26cc9a0755382557035449c4ca2','01a0d26cc9a071588a57af35b9b81635','01a0d26cc9a072a8ab711343220d672b','Teräs Kiinteistöt Oy',0,'EUR','contacting','2026-11-13 11:58:00.000000','later','budget_round','hm','2027-03-01','["industry", "contact", "headcount", "reason", "timing"]','2026-09-24 07:59:00.000000',NULL,2,'',NULL);
INSERT INTO "deal" VALUES('01a1447bb3807fdf9dbd358f6156c4df','01a1447bb38078d2947810d822a608bf','01a1447bb38075209ab1c42fc52f4fbe','1140 licences, 6 months',2052000,'EUR','benefits','2026-11-12 11:12:00.000000','lost','do_not_call','hm',NULL,'["industry", "contact", "headcount", "reason", "timing", "meeting", "invitation", "spin", "consequence", "deciders", "timetable", "next_step", "memo"]','2026-10-16 11:32:00.000000','2026-11-24 08:12:00.000000',2,'',NULL);
INSERT INTO "deal" VALUES('01a181d2d3807e91af62e63a1a5356b5','01a181d2d38077349d95389b297a21d7','01a181d2d38073deae4ecf4b2ad9a40a','Kiinteistöt Liekki Oy',0,'EUR','prospecting','2026-10-28 09:24:00.000000','open',NULL,'',NULL,'["timing"]','2026-10-28 09:24:00.000000',NULL,1,'',NULL);
INSERT INTO "deal" VALUES('01a1868a682070a191423286a6ecc31f','01a0ec797d207f04825b413f8a9a021e','01a1868a682077a2b62c228e40df7c9a','Ranta Energia Oy',0,'EUR','prospecting','2026-10-29 07:23:00.000000','later','','','2027-04-01','[]','2026-10-29 07:23:00.000000',NULL,4,'','seven-steps');
INSERT INTO "deal" VALUES('01a1779a3fc0737180041e001c823d9e','01a1779a3fc0751e98b8da9fb9fad67e','01a1779a3fc07501a42a357c732902f4','Kaski Rakennus Oy',323600,'EUR','contacting','2026-11-24 08:12:00.000000','open',NULL,'',NULL,'["timing"]','2026-10-26 09:46:00.000000',NULL,3,'',NULL);
INSERT INTO "deal" VALUES('01a1cf1237807fb896e3e38047e1a38b','01a1cf1237807782b02d3504de1bf0cd','01a1cf12378074259b177a38a96dfb2c','Aihki Sähkö Oy',0,'EUR','prospecting','2026-11-12 09:24:00.000000','open',NULL,'',NULL,'["timing"]','2026-11-12 09:24:00.000000',NULL,1,'',NULL);
INSERT INTO "deal" VALUES('019ef40308607ebfa4bc6e829439c746','019ef403086073a3b0d3fa5c56c11669','019ef403086074ebb772f8ea63f666e0','170 licences, 12 months',1428000,'EUR','care','2026-08-24 07:40:00.000000','won',NULL,'',NULL,'["industry", "contact", "headcount", "reason", "timing", "meeting", "invitation", "spin", "consequence", "deciders", "timetable", "next_step", "memo", "presented", "quote", "decision_meeting", "asked", "objections", "terms", "route", "walked", "signed", "people", "kick_off", "hand_over"]','2026-06-23 10:25:00.000000','2026-08-24 07:40:00.000000',1,'',NULL);
INSERT INTO "deal" VALUES('01a186d665407a3aafbf5310ee1b8cc4','01a186d6654079ccac139c1966ad51fd','01a186d6654077c4bbc8996b16d8e80e','Pihlajaselän kaupunki',0,'EUR','care','2026-11-24 08:12:00.000000','won',NULL,'',NULL,'[]','2026-10-29 08:46:00.000000','2026-11-24 08:12:00.000000',2,'',NULL);
INSERT INTO "deal" VALUES('01a17da1d4007a57b8ec2d3446752b5c','01a17da1d400739bb4dfc9a57a946602','01a17da1d4007565a988f668b67d153d','Sparrow & Lantern Ltd',0,'EUR','contacting','2026-11-20 07:34:00.000000','later','budget_round','hm','2027-03-01','["industry", "contact", "headcount", "reason", "timing"]','2026-10-27 13:52:00.000000',NULL,2,'',NULL);
INSERT INTO "deal" VALUES('01a1ee6552207b38aa4926f05f221dfc','01a1ee6552207343a20cea4acadff918','01a1ee6552207b158c78c7ab4fd24206','Koru Puu Oy',0,'EUR','prospecting','2026-11-18 11:23:00.000000','open',NULL,'',NULL,'[]','2026-11-18 11:23:00.000000',NULL,1,'',NULL);
INSERT INTO "deal" VALUES('01a12f39ce8070d78842c19ac1fbe94c','01a12f39ce8079b3a587dd211f8ce97a','01a12f39ce80792283924f05f5c7b9aa','Tammi Paino Oy',0,'EUR','care','2026-11-24 08:12:00.000000','won',NULL,'',NULL,'["industry", "contact", "headcount", "reason", "timing"]','2026-10-12 08:28:00.000000','2026-11-24 08:12:00.000000',2,'',NULL);
INSERT INTO "deal" VALUES('01a1a0b1a8807b36afc6ee6fa8e33c94','01a1a0b1a880719ea0e200454153bbc7','01a1a0b1a8807e9abca5f87b447c999d','Suunnittelu Taika Oy',0,'EUR','needs','2026-11-20 07:16:00.000000','open',NULL,'',NULL,'["industry", "contact", "headcount", "reason", "timing", "meeting", "invitation"]','2026-11-03 09:16:00.000000',NULL,1,'',NULL);
INSERT INTO "deal" VALUES('01a1ee0530c07f588106bb058f332483','01a1ee0530c071e3a8c7a01d68815fda','01a1ee0530c074718ba44898a9172a05','Paasi Tieto Oy',0,'EUR','prospecting','2026-11-18 09:38:00.000000','open',NULL,'',NULL,'["reason"]','2026-11-18 09:38:00.000000',NULL,1,'',NULL);
INSERT INTO "deal" VALUES('019e062af8a073368ad6c1c425fe3a18','019e062af8a079b3b91c85fda0a59518','019e062af8a0742b95d8575d3e036333','160 licences, 12 months',1344000,'EUR','care','2026-07-10 10:10:00.000000','won',NULL,'',NULL,'["industry", "contact", "headcount", "reason", "timing", "meeting", "invitation", "spin", "consequence", "deciders", "timetable", "next_step", "memo", "presented", "quote", "decision_meeting", "asked", "objections", "terms", "route", "walked", "signed", "people", "kick_off", "hand_over"]','2026-05-08 05:59:00.000000','2026-07-10 10:10:00.000000',1,'',NULL);
INSERT INTO "deal" VALUES('01a18ca536407befbcd58c0f7e21b8aa','01a18ca536407f96959d133d9f22ce0a',NULL,'Niittyselän kunta',0,'EUR','prospecting','2026-10-30 11:50:00.000000','open',NULL,'',NULL,'["reason", "timing"]','2026-10-30 11:50:00.000000',NULL,2,'',NULL);
INSERT INTO "deal" VALUES('01a05c476d207af79fbaaafa6940776c','01a05c476d2079af86ad0327d0b93207','01a05c476d207e9999758f830297c0d6','Vaskisalmen Sydänyhdistys ry',0,'EUR','prospecting','2026-11-24 08:12:00.000000','open',NULL,'',NULL,'["reason"]','2026-09-01 09:23:00.000000',NULL,2,'',NULL);
INSERT INTO "deal" VALUES('019d1a92c6c0717eb0c12c6029606598','01a1870600c07411a1263fdd909311ed','019d1a92c6c07a809126d71a5aece68f','1350 licences, 12 months',3240000,'EUR','care','2026-05-11 07:21:00.000000','won',NULL,'',NULL,'["industry", "contact", "headcount", "reason", "timing", "meeting", "invitation", "spin", "consequence", "deciders", "timetable", "next_step", "memo", "presented", "quote", "decision_meeting", "asked", "objections", "terms", "route", "walked", "signed", "people", "kick_off", "hand_over"]','2026-03-23 12:02:00.000000','2026-05-11 07:21:00.000000',2,'',NULL);
INSERT INTO "deal" VALUES('01a1cae30cc07c0ba38d62a705f5e71b','01a1cae30cc0719badb924d87e0b6723','01a1cae30cc070b8afcf9616f48fe7d3','Rakennus Pelto Oy',0,'EUR','contacting','2026-11-24 08:12:00.000000','open',NULL,'',NULL,'[]','2026-11-11 13:54:00.000000',NULL,2,'',NULL);
INSERT INTO "deal" VALUES('01a1d47c534078c1b66b5e3c489cbaff','01a1d47c53407184ac354a1bb150a78d','01a1d47c534073b9a6531daf38d9431f','Kiinteistöt Huurre Oy',0,'EUR','prospecting','2026-11-13 10:38:00.000000','open',NULL,'',NULL,'["reason", "timing"]','2026-11-13 10:38:00.000000',NULL,1,'',NULL);
INSERT INTO "deal" VALUES('01a17841ca607d91a215f679e38a59aa','01a17841ca60797dbf0fad3b5482909f',NULL,'Less',5000,'EUR','needs','2026-11-16 07:31:00.000000','later','','','2027-04-01','["industry", "contact", "headcount", "reason", "timing", "meeting", "invitation"]','2026-10-26 12:49:00.000000',NULL,3,'',NULL);
INSERT INTO "deal" VALUES('01a1870600c0709083b27030e7f524f3','01a1870600c07411a1263fdd909311ed','01a1870600c07764945b523821464b6d','Vaara Tieto Oy',0,'EUR','prospecting','2026-11-24 08:12:00.000000','open',NULL,'',NULL,'["reason", "timing"]','2026-10-29 09:38:00.000000',NULL,3,'',NULL);
INSERT INTO "deal" VALUES('01a11fb0c1807a2aa4401dab42850da8','01a11fb0c18077fc87124b2f30ab1c2e','01a11fb0c1807be8a15c1c0ba3340d96','Hallaharjun Kyläyhdistys ry',0,'EUR','contacting','2026-11-24 08:12:00.000000','open',NULL,'',NULL,'["industry", "contact", "headcount", "reason", "timing"]','2026-10-09 08:04:00.000000',NULL,4,'they call us',NULL);
INSERT INTO "deal" VALUES('01a1785998207f8eb89b02f99c546496','01a1785998207e788f90e49cf819b750','01a178599820769a8c0354be5a6d1efc','10 licences, 12 months',84000,'EUR','needs','2026-11-10 13:52:00.000000','open',NULL,'',NULL,'["industry", "contact", "headcount", "reason", "timing", "meeting", "invitation"]','2026-10-26 13:15:00.000000',NULL,1,'',NULL);
INSERT INTO "deal" VALUES('01a20c9c9c8077239269a9a5ae658f33','01a20c9c9c807fe293f448b3a5aa3c81',NULL,'Uusi 34',0,'EUR','prospecting','2026-11-24 08:12:00.000000','open',NULL,'',NULL,'[]','2026-11-24 08:12:00.000000',NULL,1,'',NULL);
INSERT INTO "deal" VALUES('01a20c9c9c807330ba0b9965cda6c6fd','01a186d6654079ccac139c1966ad51fd',NULL,'More',10000,'EUR','prospecting','2026-11-24 08:12:00.000000','open',NULL,'',NULL,'[]','2026-11-24 08:12:00.000000',NULL,2,'',NULL);
INSERT INTO "deal" VALUES('01a20c9c9c8073639fb85c0dd37ee915','01a20c9c9c807bfe86ce03f91a4f44f9','01a20c9c9c8076f0a3a5ef88ef02090b','Suositeltu 104 Oy',0,'EUR','prospecting','2026-11-24 08:12:00.000000','open',NULL,'',NULL,'[]','2026-11-24 08:12:00.000000',NULL,1,'',NULL);
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
INSERT INTO "distinct_pair" VALUES('01a20c9c9c807149bf1b103cdf1582b0','01a14416fe4071779c6b13ab2e47dc0e','01a1ca8cfd80700b84647159c324c985','2026-11-24 08:12:00.000000');
CREATE TABLE draft (
	id VARCHAR(120) NOT NULL, 
	content JSON NOT NULL, 
	at DATETIME NOT NULL, 
	CONSTRAINT pk_draft PRIMARY KEY (id)
);
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
INSERT INTO "feedback" VALUES('01a0cd59a780734ab0894f5afca7cb5f','019ef403086073a3b0d3fa5c56c11669','019ef40308607ebfa4bc6e829439c746','019ef403086074ebb772f8ea63f666e0','satisfaction',3,1,5,'higher','Now that it has been in use for a while: how satisfied are you with it, and with us? What made you say so? How are the quality, the speed and the way we bend to your needs?','works as promised, the start took a while','2026-09-23 08:20:00.000000',1);
INSERT INTO "feedback" VALUES('019ff0468020700e8e903fd93433b60c','019e062af8a079b3b91c85fda0a59518','019e062af8a073368ad6c1c425fe3a18','019e062af8a0742b95d8575d3e036333','ces',6,1,7,'higher','Meidän kanssamme on helppo asioida: missä määrin olette samaa mieltä, 1–7? Mikä voisi olla vielä helpompaa?','yksi ihminen, jolle soittaa, oli asia mikä tahansa','2026-08-11 10:03:00.000000',1);
INSERT INTO "feedback" VALUES('01a20c9c9c807773a7a46309973f7986','01a17c240da0744fa8e5b4617589a82b',NULL,NULL,'satisfaction',3,1,5,'higher','Nyt kun palvelu on ollut hetken käytössä: miten tyytyväisiä olette siihen ja meihin? Miksi juuri näin? Entä laatu, nopeus ja se, miten joustamme teidän tarpeissanne?','as they say','2026-11-24 08:12:00.000000',1);
INSERT INTO "feedback" VALUES('01a20c9c9c80727d99b44e92effddeea','01a1bfd093c07c749ba1621582283d15','01a1bfd093c079d7bbb230bbd92a4aa2','01a1bfd093c07d72855c384429e821a4','satisfaction',5,1,5,'higher','Nyt kun palvelu on ollut hetken käytössä: miten tyytyväisiä olette siihen ja meihin? Miksi juuri näin? Entä laatu, nopeus ja se, miten joustamme teidän tarpeissanne?','well','2026-11-24 08:12:00.000000',1);
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
	CONSTRAINT fk_followup_meeting_id FOREIGN KEY(meeting_id) REFERENCES meeting (id) ON DELETE SET NULL, 
	CONSTRAINT fk_followup_deal_id FOREIGN KEY(deal_id) REFERENCES deal (id) ON DELETE SET NULL, 
	CONSTRAINT fk_followup_organisation_id FOREIGN KEY(organisation_id) REFERENCES organisation (id) ON DELETE CASCADE
);
INSERT INTO "followup" VALUES('01a186a5df6079b9aec9d28663ca828d','01a186a5df607d8e91b7584a2265b1f5','01a186a5df6077cc98072e8c35bf992d','01a186a5df60778db311d8a3c2ce6f44',NULL,'first_call','2026-12-18','2026-12-18 10:53:00.000000',8,'New prospect from referral: agree a meeting','first_call',0,0,0,'cancelled','','2026-11-24 08:12:00.000000','2026-10-29 07:53:00.000000',3,0,NULL);
INSERT INTO "followup" VALUES('01a1ca8cfd807a6486839eb905b6e6e3','01a1ca8cfd80700b84647159c324c985','01a1ca8cfd8071a3b1fd42a29755d4c1','01a1ca8cfd807441b204e52db2221a58',NULL,'first_call','2026-12-19',NULL,8,'New prospect from well-being fair: agree a meeting · moved because the fair','first_call',0,0,2,'open','',NULL,'2026-11-11 12:20:00.000000',3,0,NULL);
INSERT INTO "followup" VALUES('01a1d3d034c078e7aa90a8f0d66b829e','01a0ec797d207f04825b413f8a9a021e','01a0ec797d2077038381e88f38c0c8fd','01a0ec797d207af9a19699cfe1988ad9',NULL,'call_back','2026-11-24','2026-11-24 08:15:00.000000',0,'Asked to be called now: ring after the budget round','call_back',1,0,0,'cancelled','','2026-11-24 08:12:00.000000','2026-11-13 07:30:00.000000',2,0,NULL);
INSERT INTO "followup" VALUES('01a1621bee007efa803468b6b610a9f7','01a1621bee00719aa46d6753ec148cb4','01a1621bee007552be3edc0a1ef2a4f0','01a1621bee007fe2a11d459a2f978d87',NULL,'first_call','2026-11-27','2026-11-27 09:36:00.000000',8,'New prospect from our web page: agree a meeting','first_call',0,0,0,'open','',NULL,'2026-10-22 05:36:00.000000',1,0,NULL);
INSERT INTO "followup" VALUES('01a20c6698607a9db05fca161622bd79','01a1777fb2e0781dac0f3459f79b17ae','01a1777fb2e07f0f98a064df7fd63116','01a1777fb2e07abba901e35cd47d380d',NULL,'retry','2026-11-27',NULL,6,'Voicemail, try 5 of 6: no call back yet','retry_voicemail',0,5,0,'open','',NULL,'2026-11-24 07:13:00.000000',1,0,NULL);
INSERT INTO "followup" VALUES('01a1bfd093c072b0ab9c014ea5ac06d8','01a1bfd093c07c749ba1621582283d15','01a1bfd093c079d7bbb230bbd92a4aa2','01a1bfd093c07d72855c384429e821a4',NULL,'first_call','2026-12-17','2026-12-17 05:30:00.000000',8,'New prospect from municipal web pages: agree a meeting','first_call',0,0,0,'open','',NULL,'2026-11-09 10:18:00.000000',1,0,NULL);
INSERT INTO "followup" VALUES('01a1cac7958075a693ea5c4ed8f33418','01a1cac795807fb4ba1890c78092b4d4','01a1cac795807678bb6fe5078c5fe8f8','01a1cac7958073338541013d0326324d',NULL,'first_call','2026-12-01','2026-12-01 05:30:00.000000',8,'New prospect from referral: agree a meeting','first_call',0,0,0,'done','all said','2026-11-24 08:12:00.000000','2026-11-11 13:24:00.000000',2,0,NULL);
INSERT INTO "followup" VALUES('01a1f2f6730073328ded3c9691eb79fa','01a17c240da0744fa8e5b4617589a82b','01a17c240da07e2fb463b337d20b5d59','01a17c240da079be8c497c68a8c24d42',NULL,'retry','2026-11-30',NULL,6,'Voicemail, try 3 of 6: no call back yet','retry_voicemail',0,3,0,'cancelled','Voicemail','2026-11-24 08:12:00.000000','2026-11-19 08:40:00.000000',2,0,NULL);
INSERT INTO "followup" VALUES('01a1cfc69360795a8cfe5cd12d5db79b','01a1cfc69360769e81355c53f0e642f4','01a1cfc69360707299901c0475491bc3','01a1cfc6936075b79037cdff7c240d49',NULL,'first_call','2026-11-26','2026-11-26 05:30:00.000000',8,'New prospect from our web page: agree a meeting','first_call',0,0,0,'open','',NULL,'2026-11-12 12:41:00.000000',1,0,NULL);
INSERT INTO "followup" VALUES('01a1cf1062c07f9b912982e46e80fa48','01a14416fe4071779c6b13ab2e47dc0e','01a14416fe407d74884f3dd6415af341','01a14416fe407cc28d103ed3cc667e97',NULL,'present','2026-12-09',NULL,3,'Show what answers neck and back pain at the desks, and give the quote','present',0,0,0,'cancelled','','2026-11-24 08:12:00.000000','2026-11-12 09:22:00.000000',2,0,NULL);
INSERT INTO "followup" VALUES('01a1ce9fc6a07d3cabe88b4675fa6dd8','01a0f78a21607048b9b21c95055455e8','01a0f78a2160781ab46108cc721754ef','01a0f78a21607090a57e845465b675cd',NULL,'decision','2026-11-24',NULL,2,'Ask for the deal','decision',0,0,0,'open','',NULL,'2026-11-12 07:19:00.000000',1,0,NULL);
INSERT INTO "followup" VALUES('01a20c4024a079c99349da4804673b75','01a1ab328fe07f979eb0e066de26e655','01a1ab328fe0719598d07674334de73d','01a1ab328fe079f6b43adc4fc7af3626',NULL,'retry','2026-12-07',NULL,6,'Voicemail, try 3 of 6: no call back yet','retry_voicemail',0,3,1,'open','',NULL,'2026-11-24 06:31:00.000000',2,0,NULL);
INSERT INTO "followup" VALUES('01a1e46a15807108bc11654988534206','01a19ae596a07e65a6fec086df229650','01a19ae596a07903bcaf4a5acfa6cf3e','01a19ae596a0728084a1bde44806aa81',NULL,'call_back','2026-11-24','2026-11-24 10:00:00.000000',0,'Asked to be called now: has talked with the team by then','call_back',1,0,0,'open','',NULL,'2026-11-16 12:52:00.000000',1,0,NULL);
INSERT INTO "followup" VALUES('01a1d4c5914077d3a323ce54b7115c02','01a0d26cc9a071588a57af35b9b81635','01a0d26cc9a0755382557035449c4ca2','01a0d26cc9a072a8ab711343220d672b',NULL,'gatekeeper','2026-11-30','2026-11-30 13:00:00.000000',5,'Hint from the one who answered: just after the morning meeting','gatekeeper',0,0,0,'cancelled','Later','2026-11-24 08:12:00.000000','2026-11-13 11:58:00.000000',2,0,NULL);
INSERT INTO "followup" VALUES('01a181d2d3807e8e8afd2973f8633958','01a181d2d38077349d95389b297a21d7','01a181d2d3807e91af62e63a1a5356b5','01a181d2d38073deae4ecf4b2ad9a40a',NULL,'first_call','2026-11-26','2026-11-26 05:30:00.000000',8,'New prospect from business directory: agree a meeting','first_call',0,0,0,'done','all said','2026-11-24 08:12:00.000000','2026-10-28 09:24:00.000000',2,0,NULL);
INSERT INTO "followup" VALUES('01a1868a682074bbacf45ccbfb8a99a2','01a0ec797d207f04825b413f8a9a021e','01a1868a682070a191423286a6ecc31f','01a1868a682077a2b62c228e40df7c9a',NULL,'first_call','2026-12-01','2026-12-01 13:00:00.000000',8,'New prospect from our web page: agree a meeting','first_call',0,0,0,'cancelled','','2026-11-24 08:12:00.000000','2026-10-29 07:23:00.000000',3,0,NULL);
INSERT INTO "followup" VALUES('01a1779a3fc078afa4264c9ffade312d','01a1779a3fc0751e98b8da9fb9fad67e','01a1779a3fc0737180041e001c823d9e','01a1779a3fc07501a42a357c732902f4',NULL,'first_call','2026-11-30','2026-11-30 12:46:00.000000',8,'New prospect from referral: agree a meeting','first_call',0,0,0,'open','',NULL,'2026-10-26 09:46:00.000000',1,0,NULL);
INSERT INTO "followup" VALUES('01a1cf1237807a4a93090287a6ea2981','01a1cf1237807782b02d3504de1bf0cd','01a1cf1237807fb896e3e38047e1a38b','01a1cf12378074259b177a38a96dfb2c',NULL,'first_call','2026-12-10','2026-12-10 05:30:00.000000',8,'New prospect from business directory: agree a meeting','first_call',0,0,0,'open','',NULL,'2026-11-12 09:24:00.000000',1,0,NULL);
INSERT INTO "followup" VALUES('01a032b6408078b8a4452ecf34ecf2ed','019ef403086073a3b0d3fa5c56c11669','019ef40308607ebfa4bc6e829439c746','019ef403086074ebb772f8ea63f666e0',NULL,'first_contact','2026-08-25',NULL,4,'First contact after the deal, at the latest in 3 days','first_contact',0,0,0,'done','','2026-08-25 10:20:00.000000','2026-08-24 07:40:00.000000',1,0,NULL);
INSERT INTO "followup" VALUES('01a032b640807082b8fe2f4be91553a9','019ef403086073a3b0d3fa5c56c11669','019ef40308607ebfa4bc6e829439c746','019ef403086074ebb772f8ea63f666e0',NULL,'plan','2026-08-26',NULL,4,'Send the plan: timetable, names on both sides, goals','plan',0,0,0,'done','','2026-08-26 10:20:00.000000','2026-08-24 07:40:00.000000',1,0,NULL);
INSERT INTO "followup" VALUES('01a032b640807d2190e9e079c79d4440','019ef403086073a3b0d3fa5c56c11669','019ef40308607ebfa4bc6e829439c746','019ef403086074ebb772f8ea63f666e0',NULL,'kick_off','2026-08-31',NULL,4,'Kick-off: agree a time','kick_off',0,0,0,'done','','2026-08-31 10:20:00.000000','2026-08-24 07:40:00.000000',1,0,NULL);
INSERT INTO "followup" VALUES('01a032b640807cde9f9f80d0e730cb28','019ef403086073a3b0d3fa5c56c11669','019ef40308607ebfa4bc6e829439c746','019ef403086074ebb772f8ea63f666e0',NULL,'delivery_check','2026-09-07',NULL,4,'Is everything we promised in use?','delivery_check',0,0,0,'done','','2026-09-07 10:20:00.000000','2026-08-24 07:40:00.000000',1,0,NULL);
INSERT INTO "followup" VALUES('01a032b6408078dba83b3ab1ac153076','019ef403086073a3b0d3fa5c56c11669','019ef40308607ebfa4bc6e829439c746','019ef403086074ebb772f8ea63f666e0',NULL,'satisfaction','2026-09-24',NULL,4,'A month since the deal: are they satisfied?','satisfaction',0,0,0,'done','','2026-09-24 10:20:00.000000','2026-08-24 07:40:00.000000',1,0,NULL);
INSERT INTO "followup" VALUES('01a0cd5429407aaf9cb284f8b6febc3a','019ef403086073a3b0d3fa5c56c11669','019ef40308607ebfa4bc6e829439c746','019ef403086074ebb772f8ea63f666e0',NULL,'care','2027-03-23',NULL,6,'Half a year since you last talked: how is it in use?','care_a2',0,0,0,'open','',NULL,'2026-09-23 08:14:00.000000',1,0,NULL);
INSERT INTO "followup" VALUES('01a032b640807c7180a980bd3f4ed95a','019ef403086073a3b0d3fa5c56c11669','019ef40308607ebfa4bc6e829439c746','019ef403086074ebb772f8ea63f666e0',NULL,'yearly_needs','2027-08-24',NULL,6,'A year since their needs were mapped: what is different now?','yearly_needs',0,0,0,'open','',NULL,'2026-08-24 07:40:00.000000',1,0,NULL);
INSERT INTO "followup" VALUES('01a1f31a27a0789b99ee50e2707c70b4','019ef403086073a3b0d3fa5c56c11669','019ef40308607ebfa4bc6e829439c746','019ef403086074ebb772f8ea63f666e0',NULL,'complaint','2026-11-24',NULL,0,'“the codes for the evening shift never came, and forty peopl…”','complaint',0,0,0,'done','they withdrew it','2026-11-24 08:12:00.000000','2026-11-19 09:19:00.000000',2,0,NULL);
INSERT INTO "followup" VALUES('01a1f31a27a0765482c8261b740c1a65','019ef403086073a3b0d3fa5c56c11669','019ef40308607ebfa4bc6e829439c746','019ef403086074ebb772f8ea63f666e0',NULL,'complaint','2026-11-26',NULL,0,'Promised by today: new codes by e-mail to each, a month free of charge','',1,0,0,'done','they withdrew it','2026-11-24 08:12:00.000000','2026-11-19 09:19:00.000000',2,0,NULL);
INSERT INTO "followup" VALUES('01a186d665407afdbebd0e05501fc6f4','01a186d6654079ccac139c1966ad51fd','01a186d665407a3aafbf5310ee1b8cc4','01a186d6654077c4bbc8996b16d8e80e',NULL,'first_call','2026-11-27','2026-11-27 11:46:00.000000',8,'New prospect from our web page: agree a meeting','first_call',0,0,0,'cancelled','','2026-11-24 08:12:00.000000','2026-10-29 08:46:00.000000',2,0,NULL);
INSERT INTO "followup" VALUES('01a1f7e062407c4282fa4d7a28d2e08e','01a17da1d400739bb4dfc9a57a946602','01a17da1d4007a57b8ec2d3446752b5c','01a17da1d4007565a988f668b67d153d',NULL,'gatekeeper','2026-11-25','2026-11-25 07:30:00.000000',5,'Hint from the one who answered: before nine, later always in meetings','gatekeeper',0,0,0,'cancelled','Later','2026-11-24 08:12:00.000000','2026-11-20 07:34:00.000000',2,0,NULL);
INSERT INTO "followup" VALUES('01a1ee6552207db095c0cdd59836404c','01a1ee6552207343a20cea4acadff918','01a1ee6552207b38aa4926f05f221dfc','01a1ee6552207b158c78c7ab4fd24206',NULL,'first_call','2026-11-26','2026-11-26 05:30:00.000000',8,'New prospect from business directory: agree a meeting','first_call',0,0,0,'done','all said','2026-11-24 08:12:00.000000','2026-11-18 11:23:00.000000',2,0,NULL);
INSERT INTO "followup" VALUES('01a1f850fe607cec9724925ffb314da0','01a12f39ce8079b3a587dd211f8ce97a','01a12f39ce8070d78842c19ac1fbe94c','01a12f39ce80792283924f05f5c7b9aa',NULL,'gatekeeper','2026-11-25','2026-11-25 06:00:00.000000',5,'Hint from the one who answered: ask for the assistant, she keeps the calendar','gatekeeper',0,0,0,'cancelled','','2026-11-24 08:12:00.000000','2026-11-20 09:37:00.000000',2,0,NULL);
INSERT INTO "followup" VALUES('01a1f7cfe78071e8b6469fabf59cd100','01a1a0b1a880719ea0e200454153bbc7','01a1a0b1a8807b36afc6ee6fa8e33c94','01a1a0b1a8807e9abca5f87b447c999d','01a1f7cfe78077cfa8acabff9f55c5fc','meeting','2026-11-30','2026-11-30 13:00:00.000000',2,'The meeting as agreed','meeting',1,0,0,'done','held','2026-11-24 08:12:00.000000','2026-11-20 07:16:00.000000',2,0,NULL);
INSERT INTO "followup" VALUES('01a1f7cfe780788a99c61aa86e671698','01a1a0b1a880719ea0e200454153bbc7','01a1a0b1a8807b36afc6ee6fa8e33c94','01a1a0b1a8807e9abca5f87b447c999d','01a1f7cfe78077cfa8acabff9f55c5fc','prepare','2026-11-27',NULL,3,'Prepare for the meeting Monday the 30th at 15:00','prepare',0,0,0,'done','held','2026-11-24 08:12:00.000000','2026-11-20 07:16:00.000000',2,0,NULL);
INSERT INTO "followup" VALUES('01a1ee0530c0707c85628748943ec25a','01a1ee0530c071e3a8c7a01d68815fda','01a1ee0530c07f588106bb058f332483','01a1ee0530c074718ba44898a9172a05',NULL,'first_call','2026-11-24','2026-11-24 05:30:00.000000',8,'New prospect from networking breakfast: agree a meeting','first_call',0,0,0,'cancelled','Wrong number','2026-11-24 08:12:00.000000','2026-11-18 09:38:00.000000',2,0,NULL);
INSERT INTO "followup" VALUES('019f4b8168c07732b7ccba58713b831b','019e062af8a079b3b91c85fda0a59518','019e062af8a073368ad6c1c425fe3a18','019e062af8a0742b95d8575d3e036333',NULL,'first_contact','2026-07-13',NULL,4,'First contact after the deal, at the latest in 3 days','first_contact',0,0,0,'done','','2026-07-13 10:20:00.000000','2026-07-10 10:10:00.000000',1,0,NULL);
INSERT INTO "followup" VALUES('019f4b8168c078a18e0751d759a78b13','019e062af8a079b3b91c85fda0a59518','019e062af8a073368ad6c1c425fe3a18','019e062af8a0742b95d8575d3e036333',NULL,'plan','2026-07-14',NULL,4,'Send the plan: timetable, names on both sides, goals','plan',0,0,0,'done','','2026-07-14 10:20:00.000000','2026-07-10 10:10:00.000000',1,0,NULL);
INSERT INTO "followup" VALUES('019f4b8168c07c8596e0a246663f423b','019e062af8a079b3b91c85fda0a59518','019e062af8a073368ad6c1c425fe3a18','019e062af8a0742b95d8575d3e036333',NULL,'kick_off','2026-07-17',NULL,4,'Kick-off: agree a time','kick_off',0,0,0,'done','','2026-07-17 10:20:00.000000','2026-07-10 10:10:00.000000',1,0,NULL);
INSERT INTO "followup" VALUES('019f4b8168c07926aef4259cbb2b92c3','019e062af8a079b3b91c85fda0a59518','019e062af8a073368ad6c1c425fe3a18','019e062af8a0742b95d8575d3e036333',NULL,'delivery_check','2026-07-24',NULL,4,'Is everything we promised in use?','delivery_check',0,0,0,'done','','2026-07-24 10:20:00.000000','2026-07-10 10:10:00.000000',1,0,NULL);
INSERT INTO "followup" VALUES('019f4b8168c07a5c9cf3d1797e0750ea','019e062af8a079b3b91c85fda0a59518','019e062af8a073368ad6c1c425fe3a18','019e062af8a0742b95d8575d3e036333',NULL,'satisfaction','2026-08-10',NULL,4,'A month since the deal: are they satisfied?','satisfaction',0,0,0,'done','','2026-08-10 10:20:00.000000','2026-07-10 10:10:00.000000',1,0,NULL);
INSERT INTO "followup" VALUES('019ff04101e07ba79454f36dbd1296cd','019e062af8a079b3b91c85fda0a59518','019e062af8a073368ad6c1c425fe3a18','019e062af8a0742b95d8575d3e036333',NULL,'care','2026-12-19',NULL,6,'A year since you last talked: are they still well served? · moved because the fair','care_a3',0,0,1,'open','',NULL,'2026-08-11 09:57:00.000000',2,0,NULL);
INSERT INTO "followup" VALUES('019f4b8168c07fc8b2e9c06982ce49de','019e062af8a079b3b91c85fda0a59518','019e062af8a073368ad6c1c425fe3a18','019e062af8a0742b95d8575d3e036333',NULL,'yearly_needs','2027-07-12',NULL,6,'A year since their needs were mapped: what is different now?','yearly_needs',0,0,0,'done','needs mapped','2026-11-24 08:12:00.000000','2026-07-10 10:10:00.000000',2,0,NULL);
INSERT INTO "followup" VALUES('01a1f4150260712f847addc92d9b4f22','01a18ca536407f96959d133d9f22ce0a','01a18ca536407befbcd58c0f7e21b8aa',NULL,NULL,'retry','2026-12-01',NULL,6,'Voicemail, try 4 of 6: no call back yet','retry_voicemail',0,4,0,'open','',NULL,'2026-11-19 13:53:00.000000',2,0,NULL);
INSERT INTO "followup" VALUES('01a0d2b6f2007be8993fd24d82a1c54c','01a05c476d2079af86ad0327d0b93207','01a05c476d207af79fbaaafa6940776c','01a05c476d207e9999758f830297c0d6',NULL,'ask_again','2026-12-28',NULL,7,'Said no three months ago: ask what has changed','ask_again_lost',0,0,0,'open','',NULL,'2026-09-24 09:20:00.000000',1,0,NULL);
INSERT INTO "followup" VALUES('019e15e91f607da087d11b6ba92cd2de','01a1870600c07411a1263fdd909311ed','019d1a92c6c0717eb0c12c6029606598','019d1a92c6c07a809126d71a5aece68f',NULL,'first_contact','2026-05-12',NULL,4,'First contact after the deal, at the latest in 3 days','first_contact',0,0,0,'done','','2026-05-12 10:20:00.000000','2026-05-11 07:21:00.000000',2,0,NULL);
INSERT INTO "followup" VALUES('019e15e91f6079f79e518343e63ea3d6','01a1870600c07411a1263fdd909311ed','019d1a92c6c0717eb0c12c6029606598','019d1a92c6c07a809126d71a5aece68f',NULL,'plan','2026-05-13',NULL,4,'Send the plan: timetable, names on both sides, goals','plan',0,0,0,'done','','2026-05-13 10:20:00.000000','2026-05-11 07:21:00.000000',2,0,NULL);
INSERT INTO "followup" VALUES('019e15e91f607ed991080deb6710b0e7','01a1870600c07411a1263fdd909311ed','019d1a92c6c0717eb0c12c6029606598','019d1a92c6c07a809126d71a5aece68f',NULL,'kick_off','2026-05-19',NULL,4,'Kick-off: agree a time','kick_off',0,0,0,'done','','2026-05-19 10:20:00.000000','2026-05-11 07:21:00.000000',2,0,NULL);
INSERT INTO "followup" VALUES('019e15e91f607c2faee133ea6e883110','01a1870600c07411a1263fdd909311ed','019d1a92c6c0717eb0c12c6029606598','019d1a92c6c07a809126d71a5aece68f',NULL,'delivery_check','2026-05-25',NULL,4,'Is everything we promised in use?','delivery_check',0,0,0,'done','','2026-05-25 10:20:00.000000','2026-05-11 07:21:00.000000',2,0,NULL);
INSERT INTO "followup" VALUES('019e15e91f60744f8910c2013f98e0ee','01a1870600c07411a1263fdd909311ed','019d1a92c6c0717eb0c12c6029606598','019d1a92c6c07a809126d71a5aece68f',NULL,'satisfaction','2026-06-11',NULL,4,'A month since the deal: are they satisfied?','satisfaction',0,0,0,'done','','2026-06-11 10:20:00.000000','2026-05-11 07:21:00.000000',2,0,NULL);
INSERT INTO "followup" VALUES('019eb628fcc07eefa9c3deee94d8cd47','01a1870600c07411a1263fdd909311ed','019d1a92c6c0717eb0c12c6029606598','019d1a92c6c07a809126d71a5aece68f',NULL,'care','2026-12-11',NULL,6,'Half a year since you last talked: how is it in use?','care_a2',0,0,0,'open','',NULL,'2026-06-11 10:10:00.000000',2,0,NULL);
INSERT INTO "followup" VALUES('019e15e91f6079b0a5ef2114ba6e736c','01a1870600c07411a1263fdd909311ed','019d1a92c6c0717eb0c12c6029606598','019d1a92c6c07a809126d71a5aece68f',NULL,'yearly_needs','2027-05-18',NULL,6,'A year since their needs were mapped: what is different now?','yearly_needs',0,0,1,'open','',NULL,'2026-05-11 07:21:00.000000',5,0,NULL);
INSERT INTO "followup" VALUES('01a1cae30cc07876b43456227e94f5ab','01a1cae30cc0719badb924d87e0b6723','01a1cae30cc07c0ba38d62a705f5e71b','01a1cae30cc070b8afcf9616f48fe7d3',NULL,'first_call','2026-11-26','2026-11-26 05:30:00.000000',8,'New prospect from Mikko Vartiainen, Harbour Building Oy: agree a meeting','first_call',0,0,0,'open','',NULL,'2026-11-11 13:54:00.000000',1,0,NULL);
INSERT INTO "followup" VALUES('01a1cae30cc079cc9e39a54c464a8296','019e062af8a079b3b91c85fda0a59518','019e062af8a073368ad6c1c425fe3a18','019e062af8a0742b95d8575d3e036333',NULL,'reference_ask','2026-11-24',NULL,6,'Ask whether we may go on naming them: the permission ends on 28.12.2026','',0,0,0,'open','',NULL,'2026-11-11 13:54:00.000000',1,0,NULL);
INSERT INTO "followup" VALUES('01a1d47c53407422b705fbf373a26890','01a1d47c53407184ac354a1bb150a78d','01a1d47c534078c1b66b5e3c489cbaff','01a1d47c534073b9a6531daf38d9431f',NULL,'call_back','2026-12-19',NULL,0,'New prospect from referral: agree a meeting · moved because the fair','first_call',0,0,1,'open','',NULL,'2026-11-13 10:38:00.000000',3,0,NULL);
INSERT INTO "followup" VALUES('01a1e34433207e04a52a66d863243e53','01a17841ca60797dbf0fad3b5482909f','01a17841ca607d91a215f679e38a59aa','01a17841ca60736ba8d424ee1c66eed2','01a1e3443320703c87cc0424e9e6ed7c','meeting','2026-12-02','2026-12-02 13:00:00.000000',2,'The meeting as agreed','meeting',1,0,0,'cancelled','','2026-11-24 08:12:00.000000','2026-11-16 07:31:00.000000',2,0,NULL);
INSERT INTO "followup" VALUES('01a1e344332070ea8ae63ab1aa311156','01a17841ca60797dbf0fad3b5482909f','01a17841ca607d91a215f679e38a59aa','01a17841ca60736ba8d424ee1c66eed2','01a1e3443320703c87cc0424e9e6ed7c','call_back','2026-12-01',NULL,0,'Prepare for the meeting Wednesday the 2nd at 15:00','prepare',0,0,0,'cancelled','','2026-11-24 08:12:00.000000','2026-11-16 07:31:00.000000',3,0,NULL);
INSERT INTO "followup" VALUES('01a1f9029b207175aeb8f85f1e10553b','01a1870600c07411a1263fdd909311ed','01a1870600c0709083b27030e7f524f3','01a1870600c07764945b523821464b6d',NULL,'retry','2026-11-24',NULL,6,'Voicemail, try 2 of 6: no call back yet','retry_voicemail',0,2,0,'cancelled','Meeting booked','2026-11-24 08:12:00.000000','2026-11-20 12:51:00.000000',2,0,NULL);
INSERT INTO "followup" VALUES('01a1f28a6ac0785aa36cf2b98f6d0aaa','01a11fb0c18077fc87124b2f30ab1c2e','01a11fb0c1807a2aa4401dab42850da8','01a11fb0c1807be8a15c1c0ba3340d96',NULL,'gatekeeper','2026-11-26','2026-11-26 12:00:00.000000',5,'Hint from the one who answered: ask for the assistant, she keeps the calendar','gatekeeper',0,0,0,'done','','2026-11-24 08:12:00.000000','2026-11-19 06:42:00.000000',2,0,NULL);
INSERT INTO "followup" VALUES('01a1e4aceae07c35a52b0ed7e539d34d','01a1785998207e788f90e49cf819b750','01a1785998207f8eb89b02f99c546496','01a178599820769a8c0354be5a6d1efc',NULL,'memo','2026-12-10',NULL,3,'Memo and the next invitation go out today','memo',0,0,0,'open','',NULL,'2026-11-16 14:05:00.000000',1,0,NULL);
INSERT INTO "followup" VALUES('019e15e91f607428a1480046bc377f13','01a1870600c07411a1263fdd909311ed','019d1a92c6c0717eb0c12c6029606598','019d1a92c6c07a809126d71a5aece68f',NULL,'renewal','2027-02-10',NULL,5,'They must say by 10.4.2027 whether they go on: bring it up now','agreement_renews',0,0,0,'open','',NULL,'2026-05-11 07:21:00.000000',4,0,NULL);
INSERT INTO "followup" VALUES('019e15e91f607ce9a153af71cb6915c1','01a1870600c07411a1263fdd909311ed','019d1a92c6c0717eb0c12c6029606598','019d1a92c6c07a809126d71a5aece68f',NULL,'renewal','2027-04-09',NULL,5,'The agreement ends on 10.5.2027: is the next one signed?','agreement_ends',0,0,0,'open','',NULL,'2026-05-11 07:21:00.000000',2,0,NULL);
INSERT INTO "followup" VALUES('019f4b8168c07a70a1358ee61accd407','019e062af8a079b3b91c85fda0a59518','019e062af8a073368ad6c1c425fe3a18','019e062af8a0742b95d8575d3e036333',NULL,'renewal','2027-04-09',NULL,5,'They must say by 9.6.2027 whether they go on: bring it up now','agreement_renews',0,0,0,'done','answered','2026-11-24 08:12:00.000000','2026-07-10 10:10:00.000000',2,0,NULL);
INSERT INTO "followup" VALUES('019f4b8168c07861b2d837afd08ef562','019e062af8a079b3b91c85fda0a59518','019e062af8a073368ad6c1c425fe3a18','019e062af8a0742b95d8575d3e036333',NULL,'renewal','2027-06-16',NULL,5,'The agreement ends on 9.7.2027: is the next one signed?','agreement_ends',0,0,1,'open','they move house',NULL,'2026-07-10 10:10:00.000000',3,1,NULL);
INSERT INTO "followup" VALUES('01a032b64080768c98ede6c353001b63','019ef403086073a3b0d3fa5c56c11669','019ef40308607ebfa4bc6e829439c746','019ef403086074ebb772f8ea63f666e0',NULL,'renewal','2027-05-21',NULL,5,'They must say by 23.7.2027 whether they go on: bring it up now','agreement_renews',0,0,0,'open','',NULL,'2026-08-24 07:40:00.000000',1,0,NULL);
INSERT INTO "followup" VALUES('01a032b640807930a0599249586ac6e6','019ef403086073a3b0d3fa5c56c11669','019ef40308607ebfa4bc6e829439c746','019ef403086074ebb772f8ea63f666e0',NULL,'renewal','2027-07-23',NULL,5,'The agreement ends on 23.8.2027: is the next one signed?','agreement_ends',0,0,0,'open','',NULL,'2026-08-24 07:40:00.000000',1,0,NULL);
INSERT INTO "followup" VALUES('01a20c9c9c8079519d9dc9f81818e811','01a17c240da0744fa8e5b4617589a82b','01a17c240da07e2fb463b337d20b5d59','01a17c240da079be8c497c68a8c24d42',NULL,'call_back','2026-11-26',NULL,0,'Voicemail, try 4 of 6: no call back yet','retry_voicemail',0,4,0,'cancelled','No answer','2026-11-24 08:12:00.000000','2026-11-24 08:12:00.000000',3,0,NULL);
INSERT INTO "followup" VALUES('01a20c9c9c807160899950d836f675cc','01a1785998207e788f90e49cf819b750','01a1785998207f8eb89b02f99c546496','01a178599820769a8c0354be5a6d1efc',NULL,'retry','2026-11-24','2026-11-24 08:42:00.000000',6,'Busy, try 1 of 6: again in half an hour','retry_busy',0,1,0,'open','',NULL,'2026-11-24 08:12:00.000000',1,0,NULL);
INSERT INTO "followup" VALUES('01a20c9c9c8078d09738f7d93d9c1724','01a14416fe4071779c6b13ab2e47dc0e','01a14416fe407d74884f3dd6415af341','01a14416fe407cc28d103ed3cc667e97',NULL,'ask_again','2027-02-24',NULL,7,'Said no three months ago: ask what has changed','ask_again_lost',0,0,0,'done','all said','2026-11-24 08:12:00.000000','2026-11-24 08:12:00.000000',2,0,NULL);
INSERT INTO "followup" VALUES('01a20c9c9c807a0aa170b33839263059','01a17da1d400739bb4dfc9a57a946602','01a17da1d4007a57b8ec2d3446752b5c','01a17da1d4007565a988f668b67d153d',NULL,'ask_again','2027-03-01',NULL,7,'Asked to come back now: hm','ask_again_later',1,0,0,'open','',NULL,'2026-11-24 08:12:00.000000',1,0,NULL);
INSERT INTO "followup" VALUES('01a20c9c9c8071e28a6a63ec24ede6a4','01a0ec797d207f04825b413f8a9a021e','01a0ec797d2077038381e88f38c0c8fd','01a0ec797d207af9a19699cfe1988ad9',NULL,'retry','2026-11-24','2026-11-24 13:00:00.000000',6,'No answer, try 1 of 6: another time of day','retry_no_answer',0,1,0,'cancelled','','2026-11-24 08:12:00.000000','2026-11-24 08:12:00.000000',2,0,NULL);
INSERT INTO "followup" VALUES('01a20c9c9c8072e6ae97ba94d0eda82f','01a0d26cc9a071588a57af35b9b81635','01a0d26cc9a0755382557035449c4ca2','01a0d26cc9a072a8ab711343220d672b',NULL,'ask_again','2027-03-01',NULL,7,'Asked to come back now: hm','ask_again_later',1,0,0,'open','',NULL,'2026-11-24 08:12:00.000000',1,0,NULL);
INSERT INTO "followup" VALUES('01a20c9c9c807b668c38fb2918f135d2','01a1ee0530c071e3a8c7a01d68815fda','01a1ee0530c07f588106bb058f332483','01a1ee0530c074718ba44898a9172a05',NULL,'find_number','2026-11-25',NULL,5,'The number was wrong: find the right one','find_number',0,0,0,'open','',NULL,'2026-11-24 08:12:00.000000',1,0,NULL);
INSERT INTO "followup" VALUES('01a20c9c9c8070f6907a70c31012f037','01a17c240da0744fa8e5b4617589a82b','01a17c240da07e2fb463b337d20b5d59','01a17c240da079be8c497c68a8c24d42',NULL,'first_call','2026-12-26',NULL,8,'as agreed','',0,0,0,'cancelled','No answer','2026-11-24 08:12:00.000000','2026-11-24 08:12:00.000000',2,0,NULL);
INSERT INTO "followup" VALUES('01a20c9c9c8077f0b4b9b5df9e7769b1','01a1870600c07411a1263fdd909311ed','019d1a92c6c0717eb0c12c6029606598',NULL,NULL,'call_back','2027-01-06',NULL,0,'they asked for it','',0,0,0,'open','',NULL,'2026-11-24 08:12:00.000000',2,0,NULL);
INSERT INTO "followup" VALUES('01a20c9c9c807743ac66a78795e761d1','01a1870600c07411a1263fdd909311ed','01a1870600c0709083b27030e7f524f3','01a1870600c07764945b523821464b6d','01a20c9c9c807771906bf2efc6f87718','meeting','2027-01-19','2027-01-19 09:00:00.000000',2,'The meeting as agreed','meeting',1,0,1,'open','',NULL,'2026-11-24 08:12:00.000000',2,0,NULL);
INSERT INTO "followup" VALUES('01a20c9c9c8073f98cbd87ad5c90a958','01a1870600c07411a1263fdd909311ed','01a1870600c0709083b27030e7f524f3','01a1870600c07764945b523821464b6d','01a20c9c9c807771906bf2efc6f87718','prepare','2026-12-11',NULL,3,'later','prepare',0,0,1,'open','',NULL,'2026-11-24 08:12:00.000000',2,0,NULL);
INSERT INTO "followup" VALUES('01a20c9c9c80757fa00902c77ebff206','01a1a0b1a880719ea0e200454153bbc7','01a1a0b1a8807b36afc6ee6fa8e33c94','01a1a0b1a8807e9abca5f87b447c999d','01a1f7cfe78077cfa8acabff9f55c5fc','memo','2026-11-24',NULL,3,'Memo and the next invitation go out today','memo',0,0,0,'open','',NULL,'2026-11-24 08:12:00.000000',1,0,NULL);
INSERT INTO "followup" VALUES('01a20c9c9c80758eab2cd31ee3151288','01a20c9c9c807fe293f448b3a5aa3c81','01a20c9c9c8077239269a9a5ae658f33',NULL,NULL,'first_call','2026-11-24','2026-11-24 13:00:00.000000',8,'New prospect from your list: agree a meeting','first_call',0,0,0,'open','',NULL,'2026-11-24 08:12:00.000000',1,0,NULL);
INSERT INTO "followup" VALUES('01a20c9c9c807e218720771f8ca81811','01a186a5df607d8e91b7584a2265b1f5','01a186a5df6077cc98072e8c35bf992d','01a186a5df60778db311d8a3c2ce6f44',NULL,'ask_again','2027-03-15',NULL,7,'It was put off until now: is the time right?','ask_again_later',0,0,0,'open','',NULL,'2026-11-24 08:12:00.000000',1,0,NULL);
INSERT INTO "followup" VALUES('01a20c9c9c8074768cdb305fdd2e1609','01a186d6654079ccac139c1966ad51fd','01a186d665407a3aafbf5310ee1b8cc4','01a186d6654077c4bbc8996b16d8e80e',NULL,'first_contact','2026-11-25',NULL,4,'First contact after the deal, at the latest in 3 days','first_contact',0,0,0,'open','',NULL,'2026-11-24 08:12:00.000000',1,0,NULL);
INSERT INTO "followup" VALUES('01a20c9c9c807fc9aa50df4db4d66a3a','01a186d6654079ccac139c1966ad51fd','01a186d665407a3aafbf5310ee1b8cc4','01a186d6654077c4bbc8996b16d8e80e',NULL,'plan','2026-11-26',NULL,4,'Send the plan: timetable, names on both sides, goals','plan',0,0,0,'open','',NULL,'2026-11-24 08:12:00.000000',1,0,NULL);
INSERT INTO "followup" VALUES('01a20c9c9c807e26aec6f0245bd86d40','01a186d6654079ccac139c1966ad51fd','01a186d665407a3aafbf5310ee1b8cc4','01a186d6654077c4bbc8996b16d8e80e',NULL,'kick_off','2026-12-01',NULL,4,'Kick-off: agree a time','kick_off',0,0,0,'open','',NULL,'2026-11-24 08:12:00.000000',1,0,NULL);
INSERT INTO "followup" VALUES('01a20c9c9c8073b3b52ddf5d616499c9','01a186d6654079ccac139c1966ad51fd','01a186d665407a3aafbf5310ee1b8cc4','01a186d6654077c4bbc8996b16d8e80e',NULL,'delivery_check','2026-12-08',NULL,4,'Is everything we promised in use?','delivery_check',0,0,0,'open','',NULL,'2026-11-24 08:12:00.000000',1,0,NULL);
INSERT INTO "followup" VALUES('01a20c9c9c8072d0953e7c2a26a2c0bd','01a186d6654079ccac139c1966ad51fd','01a186d665407a3aafbf5310ee1b8cc4','01a186d6654077c4bbc8996b16d8e80e',NULL,'satisfaction','2026-12-28',NULL,4,'A month since the deal: are they satisfied?','satisfaction',0,0,0,'open','',NULL,'2026-11-24 08:12:00.000000',1,0,NULL);
INSERT INTO "followup" VALUES('01a20c9c9c807a88bb61867626bb7dbd','01a186d6654079ccac139c1966ad51fd','01a186d665407a3aafbf5310ee1b8cc4','01a186d6654077c4bbc8996b16d8e80e',NULL,'care','2027-05-24',NULL,6,'Half a year since you last talked: what has changed?','care',0,0,0,'open','',NULL,'2026-11-24 08:12:00.000000',1,0,NULL);
INSERT INTO "followup" VALUES('01a20c9c9c8077c08316909e3bbbe9ea','01a186d6654079ccac139c1966ad51fd','01a186d665407a3aafbf5310ee1b8cc4','01a186d6654077c4bbc8996b16d8e80e',NULL,'yearly_needs','2027-11-24',NULL,6,'A year since their needs were mapped: what is different now?','yearly_needs',0,0,0,'open','',NULL,'2026-11-24 08:12:00.000000',1,0,NULL);
INSERT INTO "followup" VALUES('01a20c9c9c807dffb3aed0b6c7ac1491','01a1779a3fc0751e98b8da9fb9fad67e','01a1779a3fc0737180041e001c823d9e','01a1779a3fc07501a42a357c732902f4',NULL,'renewal','2027-07-30',NULL,5,'They must say by 30.9.2027 whether they go on: bring it up now','agreement_renews',0,0,0,'open','',NULL,'2026-11-24 08:12:00.000000',1,0,NULL);
INSERT INTO "followup" VALUES('01a20c9c9c8078f38c4169a3ae3a2b7f','01a1779a3fc0751e98b8da9fb9fad67e','01a1779a3fc0737180041e001c823d9e','01a1779a3fc07501a42a357c732902f4',NULL,'renewal','2027-10-29',NULL,5,'The agreement ends on 30.11.2027: is the next one signed?','agreement_ends',0,0,0,'open','',NULL,'2026-11-24 08:12:00.000000',1,0,NULL);
INSERT INTO "followup" VALUES('01a20c9c9c807661a5e7e4236472f1a3','01a1779a3fc0751e98b8da9fb9fad67e','01a1779a3fc0737180041e001c823d9e','01a1779a3fc07501a42a357c732902f4',NULL,'hand_over','2026-11-25',NULL,4,'Signed: tell delivery everything that was said and agreed','hand_over',0,0,0,'open','',NULL,'2026-11-24 08:12:00.000000',1,0,NULL);
INSERT INTO "followup" VALUES('01a20c9c9c807fc0913db17d30cbc97d','01a1cac795807fb4ba1890c78092b4d4','01a1cac795807678bb6fe5078c5fe8f8','01a1cac7958073338541013d0326324d',NULL,'agreement','2026-11-26',NULL,3,'Walk through the terms and sign','agreement',0,0,0,'cancelled','','2026-11-24 08:12:00.000000','2026-11-24 08:12:00.000000',2,0,NULL);
INSERT INTO "followup" VALUES('01a20c9c9c80799d970dc1951c2442f9','019e062af8a079b3b91c85fda0a59518','019e062af8a073368ad6c1c425fe3a18','019e062af8a0742b95d8575d3e036333',NULL,'yearly_needs','2027-11-24',NULL,6,'A year since their needs were mapped: what is different now?','yearly_needs',0,0,0,'open','',NULL,'2026-11-24 08:12:00.000000',1,0,NULL);
INSERT INTO "followup" VALUES('01a20c9c9c807894a6b94c7f9118bb16','01a1779a3fc0751e98b8da9fb9fad67e','01a1779a3fc0737180041e001c823d9e','01a1779a3fc07501a42a357c732902f4',NULL,'quote_call','2026-11-27',NULL,3,'The quote is with them: ask how it looks, and who else has read it','quote_given',0,0,0,'done','','2026-11-24 08:12:00.000000','2026-11-24 08:12:00.000000',2,0,NULL);
INSERT INTO "followup" VALUES('01a20c9c9c8075d3b2ee4e4519f9919c','01a1779a3fc0751e98b8da9fb9fad67e','01a1779a3fc0737180041e001c823d9e','01a1779a3fc07501a42a357c732902f4',NULL,'quote_ends','2027-01-27',NULL,3,'The quote is about to expire: agree how to go on, or renew it','quote_expires',0,0,0,'done','','2026-11-24 08:12:00.000000','2026-11-24 08:12:00.000000',2,0,NULL);
INSERT INTO "followup" VALUES('01a20c9c9c80758fb4998d7c4093f6de','01a1785998207e788f90e49cf819b750','01a1785998207f8eb89b02f99c546496','01a178599820769a8c0354be5a6d1efc',NULL,'tender_deadline','2026-12-18','2026-12-18 10:00:00.000000',1,'The bid must be with them now','bid_last',1,0,0,'done','bid sent','2026-11-24 08:12:00.000000','2026-11-24 08:12:00.000000',2,0,NULL);
INSERT INTO "followup" VALUES('01a20c9c9c8077959d39d0a89a2ef80f','01a1785998207e788f90e49cf819b750','01a1785998207f8eb89b02f99c546496','01a178599820769a8c0354be5a6d1efc',NULL,'bid','2026-12-11',NULL,2,'The bid is due soon: what is still missing?','bid_week_before',0,0,0,'done','bid sent','2026-11-24 08:12:00.000000','2026-11-24 08:12:00.000000',2,0,NULL);
INSERT INTO "followup" VALUES('01a20c9c9c807d949d87cec31f7296ab','01a1785998207e788f90e49cf819b750','01a1785998207f8eb89b02f99c546496','01a178599820769a8c0354be5a6d1efc',NULL,'bid','2026-12-17',NULL,2,'Send the bid now: do not wait for the last day','bid_day_before',0,0,0,'done','bid sent','2026-11-24 08:12:00.000000','2026-11-24 08:12:00.000000',2,0,NULL);
INSERT INTO "followup" VALUES('01a20c9c9c807fa7be3bfada7cf20724','01a1785998207e788f90e49cf819b750','01a1785998207f8eb89b02f99c546496','01a178599820769a8c0354be5a6d1efc',NULL,'tender_decision','2027-01-15',NULL,2,'They decide today','tender_decided',1,0,0,'open','',NULL,'2026-11-24 08:12:00.000000',1,0,NULL);
INSERT INTO "followup" VALUES('01a20c9c9c8077bdbafb2c68774b15d7','01a1785998207e788f90e49cf819b750','01a1785998207f8eb89b02f99c546496','01a178599820769a8c0354be5a6d1efc',NULL,'tender_decision','2027-01-18',NULL,2,'The decision was due: how did it go, and why?','tender_heard',0,0,0,'open','',NULL,'2026-11-24 08:12:00.000000',1,0,NULL);
INSERT INTO "followup" VALUES('01a20c9c9c80724c95fc899e4fd58dbe','01a1785998207e788f90e49cf819b750','01a1785998207f8eb89b02f99c546496','01a178599820769a8c0354be5a6d1efc',NULL,'tender_deadline','2026-12-18','2026-12-18 10:00:00.000000',1,'The bid must be with them now','bid_last',1,0,0,'open','',NULL,'2026-11-24 08:12:00.000000',1,0,NULL);
INSERT INTO "followup" VALUES('01a20c9c9c80757abfeaa1551a28f7b3','01a1785998207e788f90e49cf819b750','01a1785998207f8eb89b02f99c546496','01a178599820769a8c0354be5a6d1efc',NULL,'bid','2026-12-11',NULL,2,'The bid is due soon: what is still missing?','bid_week_before',0,0,0,'open','',NULL,'2026-11-24 08:12:00.000000',1,0,NULL);
INSERT INTO "followup" VALUES('01a20c9c9c8077a983c71b9abd87a865','01a1785998207e788f90e49cf819b750','01a1785998207f8eb89b02f99c546496','01a178599820769a8c0354be5a6d1efc',NULL,'bid','2026-12-17',NULL,2,'Send the bid now: do not wait for the last day','bid_day_before',0,0,0,'open','',NULL,'2026-11-24 08:12:00.000000',1,0,NULL);
INSERT INTO "followup" VALUES('01a20c9c9c8075b0aac34446e883a1d4','01a0ec797d207f04825b413f8a9a021e','01a0ec797d2077038381e88f38c0c8fd','01a0ec797d207af9a19699cfe1988ad9',NULL,'ask_again','2027-04-01',NULL,7,'It was put off until now: is the time right?','ask_again_later',0,0,0,'open','',NULL,'2026-11-24 08:12:00.000000',1,0,NULL);
INSERT INTO "followup" VALUES('01a20c9c9c80780b877024208aa4248c','01a17841ca60797dbf0fad3b5482909f','01a17841ca607d91a215f679e38a59aa','01a17841ca60736ba8d424ee1c66eed2',NULL,'ask_again','2027-04-01',NULL,7,'It was put off until now: is the time right?','ask_again_later',0,0,0,'open','',NULL,'2026-11-24 08:12:00.000000',1,0,NULL);
INSERT INTO "followup" VALUES('01a20c9c9c807c9f8fbf33609cfc8652','01a0ec797d207f04825b413f8a9a021e','01a1868a682070a191423286a6ecc31f','01a1868a682077a2b62c228e40df7c9a',NULL,'ask_again','2027-04-01',NULL,7,'It was put off until now: is the time right?','ask_again_later',0,0,0,'open','',NULL,'2026-11-24 08:12:00.000000',1,0,NULL);
INSERT INTO "followup" VALUES('01a20c9c9c8073d78e5b2a9231f51707','01a1cac795807fb4ba1890c78092b4d4','01a1cac795807678bb6fe5078c5fe8f8','01a1cac7958073338541013d0326324d',NULL,'ask_again','2026-12-31',NULL,7,'It was put off until now: is the time right?','ask_again_later',0,0,1,'open','',NULL,'2026-11-24 08:12:00.000000',2,0,NULL);
INSERT INTO "followup" VALUES('01a20c9c9c807fd4876b3e36bb2313f5','01a186d6654079ccac139c1966ad51fd','01a20c9c9c807330ba0b9965cda6c6fd',NULL,NULL,'first_call','2026-11-24','2026-11-24 13:00:00.000000',8,'New prospect from your list: agree a meeting','first_call',0,0,0,'open','',NULL,'2026-11-24 08:12:00.000000',1,0,NULL);
INSERT INTO "followup" VALUES('01a20c9c9c807cedb27d83495822cb77','01a1bfd093c07c749ba1621582283d15','01a1bfd093c079d7bbb230bbd92a4aa2','01a1bfd093c07d72855c384429e821a4',NULL,'quote_call','2026-11-27',NULL,3,'The quote is with them: ask how it looks, and who else has read it','quote_given',0,0,0,'cancelled','','2026-11-24 08:12:00.000000','2026-11-24 08:12:00.000000',2,0,NULL);
INSERT INTO "followup" VALUES('01a20c9c9c807fceb91ee9e5efe09f07','01a1bfd093c07c749ba1621582283d15','01a1bfd093c079d7bbb230bbd92a4aa2','01a1bfd093c07d72855c384429e821a4',NULL,'quote_ends','2026-12-18',NULL,3,'The quote is about to expire: agree how to go on, or renew it','quote_expires',0,0,0,'cancelled','','2026-11-24 08:12:00.000000','2026-11-24 08:12:00.000000',2,0,NULL);
INSERT INTO "followup" VALUES('01a20c9c9c807fc29fc2d0a17b8f2ab5','01a12f39ce8079b3a587dd211f8ce97a','01a12f39ce8070d78842c19ac1fbe94c','01a12f39ce80792283924f05f5c7b9aa',NULL,'first_contact','2026-11-25',NULL,4,'First contact after the deal, at the latest in 3 days','first_contact',0,0,0,'open','',NULL,'2026-11-24 08:12:00.000000',1,0,NULL);
INSERT INTO "followup" VALUES('01a20c9c9c807d729c3a23cde67a9b75','01a12f39ce8079b3a587dd211f8ce97a','01a12f39ce8070d78842c19ac1fbe94c','01a12f39ce80792283924f05f5c7b9aa',NULL,'plan','2026-11-26',NULL,4,'Send the plan: timetable, names on both sides, goals','plan',0,0,0,'open','',NULL,'2026-11-24 08:12:00.000000',1,0,NULL);
INSERT INTO "followup" VALUES('01a20c9c9c807e8dbabec539007d1034','01a12f39ce8079b3a587dd211f8ce97a','01a12f39ce8070d78842c19ac1fbe94c','01a12f39ce80792283924f05f5c7b9aa',NULL,'kick_off','2026-12-01',NULL,4,'Kick-off: agree a time','kick_off',0,0,0,'open','',NULL,'2026-11-24 08:12:00.000000',1,0,NULL);
INSERT INTO "followup" VALUES('01a20c9c9c807cc99810d60ea72991b9','01a12f39ce8079b3a587dd211f8ce97a','01a12f39ce8070d78842c19ac1fbe94c','01a12f39ce80792283924f05f5c7b9aa',NULL,'delivery_check','2026-12-08',NULL,4,'Is everything we promised in use?','delivery_check',0,0,0,'open','',NULL,'2026-11-24 08:12:00.000000',1,0,NULL);
INSERT INTO "followup" VALUES('01a20c9c9c807d5895b40aeba4a45eff','01a12f39ce8079b3a587dd211f8ce97a','01a12f39ce8070d78842c19ac1fbe94c','01a12f39ce80792283924f05f5c7b9aa',NULL,'satisfaction','2026-12-28',NULL,4,'A month since the deal: are they satisfied?','satisfaction',0,0,0,'open','',NULL,'2026-11-24 08:12:00.000000',1,0,NULL);
INSERT INTO "followup" VALUES('01a20c9c9c807e8c9eb20109a91c2439','01a12f39ce8079b3a587dd211f8ce97a','01a12f39ce8070d78842c19ac1fbe94c','01a12f39ce80792283924f05f5c7b9aa',NULL,'care','2027-05-24',NULL,6,'Half a year since you last talked: what has changed?','care',0,0,0,'open','',NULL,'2026-11-24 08:12:00.000000',1,0,NULL);
INSERT INTO "followup" VALUES('01a20c9c9c807b638845007063771407','01a12f39ce8079b3a587dd211f8ce97a','01a12f39ce8070d78842c19ac1fbe94c','01a12f39ce80792283924f05f5c7b9aa',NULL,'yearly_needs','2027-11-24',NULL,6,'A year since their needs were mapped: what is different now?','yearly_needs',0,0,0,'open','',NULL,'2026-11-24 08:12:00.000000',1,0,NULL);
INSERT INTO "followup" VALUES('01a20c9c9c807268870d710920859634','01a12f39ce8079b3a587dd211f8ce97a','01a12f39ce8070d78842c19ac1fbe94c','01a12f39ce80792283924f05f5c7b9aa',NULL,'hand_over','2026-11-25',NULL,4,'Signed: tell delivery everything that was said and agreed','hand_over',0,0,0,'open','',NULL,'2026-11-24 08:12:00.000000',1,0,NULL);
INSERT INTO "followup" VALUES('01a20c9c9c80798b939630d69c9011ef','01a1bfd093c07c749ba1621582283d15','01a1bfd093c079d7bbb230bbd92a4aa2','01a1bfd093c07d72855c384429e821a4',NULL,'complaint','2026-11-24',NULL,0,'A complaint: hear them out and put it right','complaint',0,0,0,'done','as agreed','2026-11-24 08:12:00.000000','2026-11-24 08:12:00.000000',2,0,NULL);
INSERT INTO "followup" VALUES('01a20c9c9c807a85b96f74adfaf55496','01a1bfd093c07c749ba1621582283d15','01a1bfd093c079d7bbb230bbd92a4aa2','01a1bfd093c07d72855c384429e821a4',NULL,'complaint','2026-12-21',NULL,0,'Promised by today: a new one','',1,0,0,'done','as agreed','2026-11-24 08:12:00.000000','2026-11-24 08:12:00.000000',3,0,NULL);
INSERT INTO "followup" VALUES('01a20c9c9c80721a8c5c715f8c74fc1e','01a1bfd093c07c749ba1621582283d15','01a1bfd093c079d7bbb230bbd92a4aa2','01a1bfd093c07d72855c384429e821a4',NULL,'satisfaction','2026-12-08',NULL,4,'Two weeks since their complaint was put right: is all well now?','after_complaint',0,0,0,'cancelled','','2026-11-24 08:12:00.000000','2026-11-24 08:12:00.000000',2,0,NULL);
INSERT INTO "followup" VALUES('01a20c9c9c807cc883a56cc1057a40b2','01a1bfd093c07c749ba1621582283d15','01a1bfd093c079d7bbb230bbd92a4aa2','01a1bfd093c07d72855c384429e821a4',NULL,'complaint','2026-11-24',NULL,0,'“it broke”','',0,0,0,'open','',NULL,'2026-11-24 08:12:00.000000',1,0,NULL);
INSERT INTO "followup" VALUES('01a20c9c9c807a66b9f3635cf88c422b','01a1bfd093c07c749ba1621582283d15','01a1bfd093c079d7bbb230bbd92a4aa2','01a1bfd093c07d72855c384429e821a4',NULL,'complaint','2026-12-21',NULL,0,'Promised by today: a new one','',1,0,0,'open','',NULL,'2026-11-24 08:12:00.000000',1,0,NULL);
INSERT INTO "followup" VALUES('01a20c9c9c8073da804c25d64affdcd1','01a20c9c9c807bfe86ce03f91a4f44f9','01a20c9c9c8073639fb85c0dd37ee915','01a20c9c9c8076f0a3a5ef88ef02090b',NULL,'first_call','2026-11-24','2026-11-24 13:00:00.000000',8,'New prospect from Kiinteistöt Huurre Oy: agree a meeting','first_call',0,0,0,'open','',NULL,'2026-11-24 08:12:00.000000',2,0,NULL);
INSERT INTO "followup" VALUES('01a20c9c9c807e7790a6ec179556585e','019ef403086073a3b0d3fa5c56c11669','019ef40308607ebfa4bc6e829439c746','019ef403086074ebb772f8ea63f666e0',NULL,'complaint','2026-11-24',NULL,0,'“it broke”','',0,0,0,'open','',NULL,'2026-11-24 08:12:00.000000',1,0,NULL);
INSERT INTO "followup" VALUES('01a20c9c9c807d39abae4b5b844a7034','019ef403086073a3b0d3fa5c56c11669','019ef40308607ebfa4bc6e829439c746','019ef403086074ebb772f8ea63f666e0',NULL,'satisfaction','2026-12-08',NULL,4,'Two weeks since their complaint was put right: is all well now?','after_complaint',0,0,0,'open','',NULL,'2026-11-24 08:12:00.000000',1,0,NULL);
INSERT INTO "followup" VALUES('01a20c9c9c8072678c966f46c6aa7d55','01a17c240da0744fa8e5b4617589a82b','01a17c240da07e2fb463b337d20b5d59',NULL,NULL,'retry','2026-11-24','2026-11-24 13:00:00.000000',6,'No answer, try 5 of 6: another time of day','retry_no_answer',0,5,0,'open','',NULL,'2026-11-24 08:12:00.000000',1,0,NULL);
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
INSERT INTO "grading" VALUES('01a0422954807f6aae9c8563107d72d5','019ef403086073a3b0d3fa5c56c11669','A2','["authority", "need", "timeline"]','more licences when the warehouse is ready','the budget of next year is still open','2026-08-27 07:40:00.000000');
INSERT INTO "grading" VALUES('019f5af47cc0799db62a2ba5ec5df2c7','019e062af8a079b3b91c85fda0a59518','A3','["authority", "need"]','stays as it is','small and content, looks after itself','2026-07-13 10:10:00.000000');
INSERT INTO "grading" VALUES('019e255c33607759831162a4f20ab305','01a1870600c07411a1263fdd909311ed','A2','["authority", "need", "timeline"]','more licences when the warehouse is ready','the budget of next year is still open','2026-05-14 07:21:00.000000');
INSERT INTO "grading" VALUES('01a20c9c9c8070f8a18e0b7bd58dcdb4','01a17841ca60797dbf0fad3b5482909f','A1','["budget"]','','','2026-11-24 08:12:00.000000');
INSERT INTO "grading" VALUES('01a20c9c9c8075aabd6b881ae8f6e0bd','01a17841ca60797dbf0fad3b5482909f',NULL,'[]','','','2026-11-24 08:12:00.000000');
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
INSERT INTO "meeting" VALUES('01a1a14a8d2073fd87fc816ac16e2284','01a14416fe4071779c6b13ab2e47dc0e','01a14416fe407d74884f3dd6415af341','01a14416fe407cc28d103ed3cc667e97','2026-11-09 07:00:00.000000','2026-11-09 08:00:00.000000','teidän luonanne','01a1a14a8d2073fd87fc816ac16e2284@salestui','held','fi','2026-11-03 12:03:00.000000',1,'talk');
INSERT INTO "meeting" VALUES('01a1a6d1f4e07acda518093d07dbf924','01a0f78a21607048b9b21c95055455e8','01a0f78a2160781ab46108cc721754ef','01a0f78a21607090a57e845465b675cd','2026-11-10 12:30:00.000000','2026-11-10 13:30:00.000000','teidän luonanne','01a1a6d1f4e07acda518093d07dbf924@salestui','held','fi','2026-11-04 13:49:00.000000',1,'talk');
INSERT INTO "meeting" VALUES('01a1878ac12073968cdece75921ebce6','01a1447bb38078d2947810d822a608bf','01a1447bb3807fdf9dbd358f6156c4df','01a1447bb38075209ab1c42fc52f4fbe','2026-11-04 12:30:00.000000','2026-11-04 13:30:00.000000','teidän luonanne','01a1878ac12073968cdece75921ebce6@salestui','held','fi','2026-10-29 12:03:00.000000',1,'talk');
INSERT INTO "meeting" VALUES('019fa381ca6073e78eea590b05373b76','019ef403086073a3b0d3fa5c56c11669','019ef40308607ebfa4bc6e829439c746','019ef403086074ebb772f8ea63f666e0','2026-07-31 07:00:00.000000','2026-07-31 08:00:00.000000','at your place','019fa381ca6073e78eea590b05373b76@salestui','held','en','2026-07-27 12:17:00.000000',1,'talk');
INSERT INTO "meeting" VALUES('01a1f7cfe78077cfa8acabff9f55c5fc','01a1a0b1a880719ea0e200454153bbc7','01a1a0b1a8807b36afc6ee6fa8e33c94','01a1a0b1a8807e9abca5f87b447c999d','2026-11-30 13:00:00.000000','2026-11-30 14:00:00.000000','teidän luonanne','01a1f7cfe78077cfa8acabff9f55c5fc@salestui','held','fi','2026-11-20 07:16:00.000000',2,'talk');
INSERT INTO "meeting" VALUES('019e885ae9c078b8ab00b570f93ee7cc','019e062af8a079b3b91c85fda0a59518','019e062af8a073368ad6c1c425fe3a18','019e062af8a0742b95d8575d3e036333','2026-06-08 10:00:00.000000','2026-06-08 11:00:00.000000','teidän luonanne','019e885ae9c078b8ab00b570f93ee7cc@salestui','held','fi','2026-06-02 12:42:00.000000',1,'talk');
INSERT INTO "meeting" VALUES('019d958b2f207557a2d28da83cbb5615','01a1870600c07411a1263fdd909311ed','019d1a92c6c0717eb0c12c6029606598','019d1a92c6c07a809126d71a5aece68f','2026-04-22 10:30:00.000000','2026-04-22 11:30:00.000000','teidän luonanne','019d958b2f207557a2d28da83cbb5615@salestui','held','fi','2026-04-16 09:07:00.000000',2,'talk');
INSERT INTO "meeting" VALUES('01a1e3443320703c87cc0424e9e6ed7c','01a17841ca60797dbf0fad3b5482909f','01a17841ca607d91a215f679e38a59aa','01a17841ca60736ba8d424ee1c66eed2','2026-12-02 13:00:00.000000','2026-12-02 14:00:00.000000','teidän luonanne','01a1e3443320703c87cc0424e9e6ed7c@salestui','cancelled','fi','2026-11-16 07:31:00.000000',2,'talk');
INSERT INTO "meeting" VALUES('01a1c5badc0076db9ac504e5340e8462','01a1785998207e788f90e49cf819b750','01a1785998207f8eb89b02f99c546496','01a178599820769a8c0354be5a6d1efc','2026-11-16 13:00:00.000000','2026-11-16 14:00:00.000000','teidän luonanne','01a1c5badc0076db9ac504e5340e8462@salestui','held','fi','2026-11-10 13:52:00.000000',1,'talk');
INSERT INTO "meeting" VALUES('01a20c9c9c807771906bf2efc6f87718','01a1870600c07411a1263fdd909311ed','01a1870600c0709083b27030e7f524f3','01a1870600c07764945b523821464b6d','2027-01-19 09:00:00.000000','2027-01-19 10:00:00.000000','teidän luonanne','01a20c9c9c8076d6881ed162ae2eb154@salestui','agreed','fi','2026-11-24 08:12:00.000000',2,'talk');
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
INSERT INTO "need" VALUES('01a14416fe4076bd97e54acc62f5680c','01a1bf2475407cc09c07724e44c5b476',1,'niska- ja selkävaivoja työpisteillä','implied',5,'poissaoloja, ylitöitä muille','','41 × 2',82.0,210.0,0.3,5166,'sick_days',NULL,1);
INSERT INTO "need" VALUES('01a14416fe407420b023580ccbd3f5e0','01a1bf2475407cc09c07724e44c5b476',2,'yksi palvelu kaikkiin toimipisteisiin','explicit',4,'kaukana tunnetaan jäävän unohduksiin','','41 × 3',123.0,210.0,0.3,7749,'wider_service',NULL,1);
INSERT INTO "need" VALUES('01a14416fe407e6580e2a20a1bd7ce73','01a1bf2475407cc09c07724e44c5b476',3,'väki lähtee kahden vuoden jälkeen','implied',5,'puoli vuotta opettaa jokainen uusi','','41 × 4',164.0,140.0,0.5,11480,'commitment',NULL,1);
INSERT INTO "need" VALUES('01a0f78a2160728abe6c6fe94c41d9c0','01a1c578f10075238daaac43936aa40c',1,'niska- ja selkävaivoja työpisteillä','implied',5,'poissaoloja, ylitöitä muille','','314 × 4',1256.0,210.0,0.3,79128,'sick_days',NULL,1);
INSERT INTO "need" VALUES('01a0f78a2160740a909ff4976a8a43ef','01a1c578f10075238daaac43936aa40c',2,'yksi palvelu kaikkiin toimipisteisiin','explicit',2,'kaukana tunnetaan jäävän unohduksiin','','314 × 4',1256.0,180.0,0.25,56520,'wider_service',NULL,1);
INSERT INTO "need" VALUES('01a0f78a216078f8822bc32021615022','01a1c578f10075238daaac43936aa40c',3,'väki lähtee kahden vuoden jälkeen','implied',5,'puoli vuotta opettaa jokainen uusi','','314 × 4',1256.0,210.0,0.3,79128,'commitment',NULL,1);
INSERT INTO "need" VALUES('01a1447bb3807d349d775b7c69dd6493','01a1a692c9007f3c94ed204990e32e82',1,'jotain myös kaukaisille kylille','explicit',2,'valtuusto kysyy siitä joka syksy','','1531 × 4',6124.0,210.0,0.3,385812,'access',NULL,1);
INSERT INTO "need" VALUES('01a1447bb38070a38a357568e2934bf1','01a1a692c9007f3c94ed204990e32e82',2,'liian harva asukas liikkuu tarpeeksi','implied',4,'terveysmenot kasvavat tuloja nopeammin','','1531 × 2',3062.0,140.0,0.5,214340,'health_costs',NULL,1);
INSERT INTO "need" VALUES('019ef403086072c6aa4da822f3009a5c','019fb7022940744892840ea166daa365',1,'knees too','implied',3,'','','',NULL,NULL,NULL,NULL,NULL,NULL,2);
INSERT INTO "need" VALUES('019ef4030860726786b5a1c62df810b9','019fb7022940744892840ea166daa365',3,'one service for all sites','explicit',2,'far sites feel forgotten','','230 × 3',690.0,140.0,0.5,48300,'wider_service',NULL,2);
INSERT INTO "need" VALUES('019ef40308607d24a43bd888fc2222d2','019fb7022940744892840ea166daa365',2,'people leave after two years','implied',5,'half a year to train each new one','','230 × 3',690.0,180.0,0.25,31050,'commitment',NULL,2);
INSERT INTO "need" VALUES('019e062af8a07b9782d532faac859f8f','019ea6b5e8c076b9bda5ad525b616e42',1,'niska- ja selkävaivoja työpisteillä','implied',4,'poissaoloja, ylitöitä muille','','215 × 3',645.0,210.0,0.3,40635,'sick_days',NULL,1);
INSERT INTO "need" VALUES('019e062af8a0722ea63e0c32f93897b0','019ea6b5e8c076b9bda5ad525b616e42',2,'yksi palvelu kaikkiin toimipisteisiin','explicit',3,'kaukana tunnetaan jäävän unohduksiin','','215 × 3',645.0,140.0,0.5,45150,'wider_service',NULL,1);
INSERT INTO "need" VALUES('019e062af8a075fa80185844133f3b0a','019ea6b5e8c076b9bda5ad525b616e42',3,'väki lähtee kahden vuoden jälkeen','implied',5,'puoli vuotta opettaa jokainen uusi','','215 × 3',645.0,140.0,0.5,45150,'commitment',NULL,1);
INSERT INTO "need" VALUES('019d1a92c6c076668fa09fa2647ec154','019db4c67c007130918cc43e44e1b856',1,'jotain myös kaukaisille kylille','explicit',2,'valtuusto kysyy siitä joka syksy','','1811 × 4',7244.0,210.0,0.3,456372,'access',NULL,1);
INSERT INTO "need" VALUES('019d1a92c6c07ca1bbcec85d2c1ffacc','019db4c67c007130918cc43e44e1b856',2,'knees too','implied',3,'','','',NULL,NULL,NULL,NULL,NULL,NULL,2);
INSERT INTO "need" VALUES('01a178599820720eaa0cb6f5717f5eed','01a1e47a904070d88b7ef083da277078',1,'niska- ja selkävaivoja työpisteillä','implied',2,'poissaoloja, ylitöitä muille','','',NULL,NULL,NULL,NULL,'sick_days',NULL,1);
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
	CONSTRAINT fk_note_organisation_id FOREIGN KEY(organisation_id) REFERENCES organisation (id) ON DELETE CASCADE, 
	CONSTRAINT fk_note_contact_id FOREIGN KEY(contact_id) REFERENCES contact (id) ON DELETE SET NULL, 
	CONSTRAINT fk_note_deal_id FOREIGN KEY(deal_id) REFERENCES deal (id) ON DELETE SET NULL
);
INSERT INTO "note" VALUES('01a1cee645807aa1aa107b75677f6cbd','01a1777fb2e0781dac0f3459f79b17ae','01a1777fb2e07f0f98a064df7fd63116','01a1777fb2e07abba901e35cd47d380d','Prefers short e-mails; calls only when it is decided.','2026-11-12 08:36:00.000000',2,1);
INSERT INTO "note" VALUES('01a181af1ee0734a8fb5262cc7038069','01a17c240da0744fa8e5b4617589a82b','01a17c240da07e2fb463b337d20b5d59','01a17c240da079be8c497c68a8c24d42','Sent the summary she asked for; she reads on the train.','2026-10-28 08:45:00.000000',1,0);
INSERT INTO "note" VALUES('01a1bf8dbe607fa28296f5eabaeb41a5','01a14416fe4071779c6b13ab2e47dc0e','01a14416fe407d74884f3dd6415af341','01a14416fe407cc28d103ed3cc667e97','Sent the summary she asked for; she reads on the train.','2026-11-09 09:05:00.000000',1,0);
INSERT INTO "note" VALUES('01a1c5e23a20709b99bc1d97e0f3a7ef','01a0f78a21607048b9b21c95055455e8','01a0f78a2160781ab46108cc721754ef','01a0f78a21607090a57e845465b675cd','New sites opening in spring, headcount grows by a third.','2026-11-10 14:35:00.000000',1,0);
INSERT INTO "note" VALUES('01a1cf28308071a9be0ab2ed31b1c27e','01a1ab328fe07f979eb0e066de26e655','01a1ab328fe0719598d07674334de73d','01a1ab328fe079f6b43adc4fc7af3626','Prefers short e-mails; calls only when it is decided.','2026-11-12 09:48:00.000000',1,0);
INSERT INTO "note" VALUES('01a1aff9b4e07d6498ae013eaca91679','01a19ae596a07e65a6fec086df229650','01a19ae596a07903bcaf4a5acfa6cf3e','01a19ae596a0728084a1bde44806aa81','Board meets on the second Tuesday of the month.','2026-11-06 08:29:00.000000',1,0);
INSERT INTO "note" VALUES('01a1c413e2c07e1faa190b2a58068a9d','01a19ae596a07e65a6fec086df229650','01a19ae596a07903bcaf4a5acfa6cf3e','01a19ae596a0728084a1bde44806aa81','Their sports day was in the local paper; a good opening.','2026-11-10 06:10:00.000000',1,0);
INSERT INTO "note" VALUES('01a1a6fc12207c90bd589cab301ba988','01a1447bb38078d2947810d822a608bf','01a1447bb3807fdf9dbd358f6156c4df','01a1447bb38075209ab1c42fc52f4fbe','Their sports day was in the local paper; a good opening.','2026-11-04 14:35:00.000000',1,0);
INSERT INTO "note" VALUES('01a03dc8b9807bf3b1878d5fd739543b','019ef403086073a3b0d3fa5c56c11669','019ef40308607ebfa4bc6e829439c746','019ef403086074ebb772f8ea63f666e0','New sites opening in spring, headcount grows by a third.','2026-08-26 11:16:00.000000',1,0);
INSERT INTO "note" VALUES('01a038c6122076e38ee9a4fd725a9a5b','019ef403086073a3b0d3fa5c56c11669','019ef40308607ebfa4bc6e829439c746','019ef403086074ebb772f8ea63f666e0','Runs the half marathon in May, trains with our programme.','2026-08-25 11:55:00.000000',1,1);
INSERT INTO "note" VALUES('01a0cd5c66a078a9800e67ed8c9cf440','019ef403086073a3b0d3fa5c56c11669','019ef40308607ebfa4bc6e829439c746','019ef403086074ebb772f8ea63f666e0','Turns fifty in spring, does not want flowers.','2026-09-23 08:23:00.000000',1,1);
INSERT INTO "note" VALUES('01a1c55d79c07f09a1e1e80dd9db30af','01a1a0b1a880719ea0e200454153bbc7','01a1a0b1a8807b36afc6ee6fa8e33c94','01a1a0b1a8807e9abca5f87b447c999d','New sites opening in spring, headcount grows by a third.','2026-11-10 12:10:00.000000',1,0);
INSERT INTO "note" VALUES('019f60624200761da0a7a7b7eaf5c033','019e062af8a079b3b91c85fda0a59518','019e062af8a073368ad6c1c425fe3a18','019e062af8a0742b95d8575d3e036333','New sites opening in spring, headcount grows by a third.','2026-07-14 11:28:00.000000',1,0);
INSERT INTO "note" VALUES('019f5b7ce6a0768a84546026d5a7eb2e','019e062af8a079b3b91c85fda0a59518','019e062af8a073368ad6c1c425fe3a18','019e062af8a0742b95d8575d3e036333','Building a cottage by the lake, the sauna is to be ready by midsummer.','2026-07-13 12:39:00.000000',1,1);
INSERT INTO "note" VALUES('01a1edb58a20765bafe6f675c76330af','01a18ca536407f96959d133d9f22ce0a','01a18ca536407befbcd58c0f7e21b8aa',NULL,'New sites opening in spring, headcount grows by a third.','2026-11-18 08:11:00.000000',2,0);
INSERT INTO "note" VALUES('019e216975607a009291f006309d57ed','01a1870600c07411a1263fdd909311ed','019d1a92c6c0717eb0c12c6029606598','019d1a92c6c07a809126d71a5aece68f','Their sports day was in the local paper; a good opening.','2026-05-13 12:57:00.000000',2,0);
INSERT INTO "note" VALUES('01a1cae30cc07f6eb9559250d09dfa6c','01a1cae30cc0719badb924d87e0b6723','01a1cae30cc07c0ba38d62a705f5e71b','01a1cae30cc070b8afcf9616f48fe7d3','referred by Mikko Vartiainen, Harbour Building Oy. May say who sent us; they talked about it at the chamber of commerce.','2026-11-11 13:54:00.000000',1,0);
INSERT INTO "note" VALUES('01a20c9c9c80749b84aaeac137dc76fb','01a1777fb2e0781dac0f3459f79b17ae',NULL,NULL,'another word','2026-11-24 08:12:00.000000',2,0);
INSERT INTO "note" VALUES('01a20c9c9c8073f6bd0561e6211c70cf','01a1447bb38078d2947810d822a608bf',NULL,'01a1447bb38075209ab1c42fc52f4fbe','has a boat','2026-11-24 08:12:00.000000',1,1);
INSERT INTO "note" VALUES('01a20c9c9c8076b68b5ab3ee4265bb31','01a20c9c9c807bfe86ce03f91a4f44f9','01a20c9c9c8073639fb85c0dd37ee915','01a20c9c9c8076f0a3a5ef88ef02090b','referred by Kiinteistöt Huurre Oy. greet from Anna','2026-11-24 08:12:00.000000',1,0);
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
INSERT INTO "objection" VALUES('019fa38266a0798b8ebcc1ba943863a5','019fa381ca6079ca8b525b4f19d7b403','must_be_tendered',0,2,1,'2026-07-27 12:17:40.000000',NULL);
INSERT INTO "objection" VALUES('01a1f7d083c07e8caa2d551f65b184f7','01a1f7cfe78076efa746ebebcd7e80a2','have_similar',0,2,1,'2026-11-20 07:16:40.000000',NULL);
INSERT INTO "objection" VALUES('01a0d2b78e407778ab6c57637c0b03ee','01a0d2b6f2007427953dde5e764a44e3','happy_with_present',0,0,0,'2026-09-24 09:20:40.000000',NULL);
INSERT INTO "objection" VALUES('01a1e344cf607c2393005630e149a837','01a1e3443320728da661b877322578eb','have_similar',0,2,1,'2026-11-16 07:31:40.000000',NULL);
INSERT INTO "objection" VALUES('01a20c9c9c8070129bca3cb72ee0289d','01a20c9c9c807c6db0ac06acdf703017','price',0,1,1,'2026-11-24 08:10:00.000000',NULL);
CREATE TABLE operation (
	id INTEGER NOT NULL, 
	verb VARCHAR(60) NOT NULL, 
	phrase TEXT NOT NULL, 
	"values" JSON NOT NULL, 
	at DATETIME NOT NULL, 
	state VARCHAR(8) NOT NULL, 
	CONSTRAINT pk_operation PRIMARY KEY (id)
);
INSERT INTO "operation" VALUES(1,'log_call','{organisation}: {done}','{"organisation": "Aarni Logistiikka Oy", "done": "Voicemail 4/6, retry Thu 26.11."}','2026-11-24 08:12:00.000000','done');
INSERT INTO "operation" VALUES(2,'log_call','{organisation}: {done}','{"organisation": "Raita Tieto Oy", "done": "Busy 1/6, retry today 10:42"}','2026-11-24 08:12:00.000000','done');
INSERT INTO "operation" VALUES(3,'log_call','{organisation}: {done}','{"organisation": "Amber & Meadow Ltd", "done": "No, lost: No budget, or too expensive, ask again Wed 24.2."}','2026-11-24 08:12:00.000000','done');
INSERT INTO "operation" VALUES(4,'log_call','{organisation}: {done}','{"organisation": "Sparrow & Lantern Ltd", "done": "Later, parked until Mon 1.3."}','2026-11-24 08:12:00.000000','done');
INSERT INTO "operation" VALUES(5,'log_call','{organisation}: {done}','{"organisation": "Aurinkosalmen kaupunki", "done": "Do not call, lost: Does not want to be called, nobody calls there again"}','2026-11-24 08:12:00.000000','done');
INSERT INTO "operation" VALUES(6,'log_call','{organisation}: {done}','{"organisation": "Louhi Suunnittelu Oy", "done": "No answer 1/6, retry today 15:00"}','2026-11-24 08:12:00.000000','done');
INSERT INTO "operation" VALUES(7,'log_call','{organisation}: {done}','{"organisation": "Ter\u00e4s Kiinteist\u00f6t Oy", "done": "Later, parked until Mon 1.3."}','2026-11-24 08:12:00.000000','done');
INSERT INTO "operation" VALUES(8,'log_call','{organisation}: {done}','{"organisation": "Paasi Tieto Oy", "done": "Wrong number, find number tomorrow"}','2026-11-24 08:12:00.000000','done');
INSERT INTO "operation" VALUES(9,'add_followup','follow-up: {reason}','{"reason": "as agreed"}','2026-11-24 08:12:00.000000','done');
INSERT INTO "operation" VALUES(10,'plan_step','follow-up: {reason}','{"reason": "they asked for it"}','2026-11-24 08:12:00.000000','done');
INSERT INTO "operation" VALUES(11,'finish_marked','done: {reason}, {organisation}','{"reason": "Hint from the one who answered: ask for the assistant, she keeps the calendar", "organisation": "Hallaharjun Kyl\u00e4yhdistys ry"}','2026-11-24 08:12:00.000000','done');
INSERT INTO "operation" VALUES(12,'choose_no_step','no next step: {organisation}, {reason}','{"organisation": "Hallaharjun Kyl\u00e4yhdistys ry", "reason": "they call us"}','2026-11-24 08:12:00.000000','done');
INSERT INTO "operation" VALUES(13,'agree_meeting','meeting with {organisation} {when}','{"organisation": "Vaara Tieto Oy", "when": "Tue 5.1. 11:00", "still": ""}','2026-11-24 08:12:00.000000','done');
INSERT INTO "operation" VALUES(14,'apply_changes','left as it is: what was planned before the playbook or the days off changed','{}','2026-11-24 08:12:00.000000','done');
INSERT INTO "operation" VALUES(15,'save_view','view saved: {name}','{"name": "Fair 14"}','2026-11-24 08:12:00.000000','done');
INSERT INTO "operation" VALUES(16,'rename_view','view {old} is called {name} now','{"old": "Fair 14", "name": "Fairs 15"}','2026-11-24 08:12:00.000000','done');
INSERT INTO "operation" VALUES(17,'finish_marked','done: {reason}, {organisation}','{"reason": "They must say by 9.6.2027 whether they go on: bring it up now", "organisation": "Harbour Building Oy"}','2026-11-24 08:12:00.000000','done');
INSERT INTO "operation" VALUES(18,'reschedule_followup','moved {organisation} to {day}','{"organisation": "Vaara Tieto Oy", "day": "Fri 11.12."}','2026-11-24 08:12:00.000000','done');
INSERT INTO "operation" VALUES(19,'finish_marked','done: {count} follow-ups','{"count": 4}','2026-11-24 08:12:00.000000','done');
INSERT INTO "operation" VALUES(20,'put_off_marked','put off {count} by {span}','{"count": 4, "span": "1 week"}','2026-11-24 08:12:00.000000','done');
INSERT INTO "operation" VALUES(21,'move_marked','moved {count} to {day}','{"count": 3, "day": "Sat 19.12."}','2026-11-24 08:12:00.000000','done');
INSERT INTO "operation" VALUES(22,'hold_marked','{done}; stay as they are: {count}','{"done": "on hold: 3 follow-ups, they move house", "count": 1}','2026-11-24 08:12:00.000000','done');
INSERT INTO "operation" VALUES(23,'release_marked','released {count} follow-ups','{"count": 2}','2026-11-24 08:12:00.000000','done');
INSERT INTO "operation" VALUES(24,'change_kind','{count} follow-ups: {kind} from now on','{"count": 4, "kind": "Call back"}','2026-11-24 08:12:00.000000','done');
INSERT INTO "operation" VALUES(25,'cancel_meeting','meeting with {organisation} called off','{"organisation": "Vaskisalmen kunta"}','2026-11-24 08:12:00.000000','done');
INSERT INTO "operation" VALUES(26,'hold_meeting','meeting with {organisation} held','{"organisation": "Suunnittelu Taika Oy"}','2026-11-24 08:12:00.000000','done');
INSERT INTO "operation" VALUES(27,'move_meeting','meeting with {organisation} moved to {when}','{"organisation": "Vaara Tieto Oy", "when": "Tue 19.1. 11:00"}','2026-11-24 08:12:00.000000','done');
INSERT INTO "operation" VALUES(28,'drop_view','view dropped: {name}','{"name": "Fairs 15"}','2026-11-24 08:12:00.000000','done');
INSERT INTO "operation" VALUES(29,'merge_organisations','merged {gone} into {organisation}','{"gone": "Ranta Energia Oy", "organisation": "Ranta Energia Oy"}','2026-11-24 08:12:00.000000','done');
INSERT INTO "operation" VALUES(30,'merge_organisations','merged {gone} into {organisation}','{"gone": "Riekonlammen kunta", "organisation": "Riekonlammen kunta"}','2026-11-24 08:12:00.000000','done');
INSERT INTO "operation" VALUES(31,'merge_contacts','two records of {contact} merged, {organisation}','{"contact": "Kalle Mattila", "organisation": "Tilit Kumpu Oy"}','2026-11-24 08:12:00.000000','done');
INSERT INTO "operation" VALUES(32,'import_file','imported {count} organisations from {file}','{"count": 1, "file": "list31.csv"}','2026-11-24 08:12:00.000000','done');
INSERT INTO "operation" VALUES(33,'edit_organisation','edited: {organisation}','{"organisation": "Aarni Logistiikka Oy 2"}','2026-11-24 08:12:00.000000','done');
INSERT INTO "operation" VALUES(34,'revert_import','took back the import of {file}','{"file": "list31.csv"}','2026-11-24 08:12:00.000000','done');
INSERT INTO "operation" VALUES(35,'add_organisation','added: {organisation}','{"organisation": "Uusi 34"}','2026-11-24 08:12:00.000000','done');
INSERT INTO "operation" VALUES(36,'add_contact','added: {contact}, {organisation}','{"contact": "Uuno", "organisation": "Harbour Building Oy"}','2026-11-24 08:12:00.000000','done');
INSERT INTO "operation" VALUES(37,'edit_contact','edited: {contact}','{"contact": "Toinen"}','2026-11-24 08:12:00.000000','done');
INSERT INTO "operation" VALUES(38,'remove_contact','removed: {contact}','{"contact": "Kirsi Hietala"}','2026-11-24 08:12:00.000000','done');
INSERT INTO "operation" VALUES(39,'set_role','{contact}: {role}','{"contact": "Maarit Rantala", "role": "decides"}','2026-11-24 08:12:00.000000','done');
INSERT INTO "operation" VALUES(40,'add_note','note: {words}','{"words": "a word"}','2026-11-24 08:12:00.000000','done');
INSERT INTO "operation" VALUES(41,'edit_note','note edited: {words}','{"words": "another word"}','2026-11-24 08:12:00.000000','done');
INSERT INTO "operation" VALUES(42,'add_personal','remembered of {who}: {words}','{"who": "Juha Turunen", "words": "has a boat"}','2026-11-24 08:12:00.000000','done');
INSERT INTO "operation" VALUES(43,'mark_personal','a personal note now: {words}','{"words": "Prefers short e-mails; calls only when\u2026"}','2026-11-24 08:12:00.000000','done');
INSERT INTO "operation" VALUES(44,'do_not_call','do not call: {who}','{"who": "Paasi Tieto Oy"}','2026-11-24 08:12:00.000000','done');
INSERT INTO "operation" VALUES(45,'allow_calls','may be called again: {who}','{"who": "Paasi Tieto Oy"}','2026-11-24 08:12:00.000000','done');
INSERT INTO "operation" VALUES(46,'tell_apart','not the same: {one} and {other}','{"one": "Amber & Meadow Ltd", "other": "Pihlaja Hoiva Oy"}','2026-11-24 08:12:00.000000','done');
INSERT INTO "operation" VALUES(47,'end_deal','parked: {organisation}','{"organisation": "Tilit Kumpu Oy"}','2026-11-24 08:12:00.000000','done');
INSERT INTO "operation" VALUES(48,'end_deal','won: {organisation}','{"organisation": "Pihlajasel\u00e4n kaupunki"}','2026-11-24 08:12:00.000000','done');
INSERT INTO "operation" VALUES(49,'choose_process','{organisation} travels by {process}: stands in {stage} now','{"organisation": "Karhu Suunnittelu Oy", "process": "Seven steps", "stage": "Prospecting"}','2026-11-24 08:12:00.000000','done');
INSERT INTO "operation" VALUES(50,'choose_process','{organisation} travels by {process}: stands in {stage} now','{"organisation": "Ranta Energia Oy", "process": "Seven steps", "stage": "Prospecting"}','2026-11-24 08:12:00.000000','done');
INSERT INTO "operation" VALUES(51,'keep_agreement','agreement with {organisation} written down','{"organisation": "Kaski Rakennus Oy"}','2026-11-24 08:12:00.000000','done');
INSERT INTO "operation" VALUES(52,'record_ask','{organisation}: {done}','{"organisation": "Ilveskallion Selk\u00e4yhdistys ry", "done": "asked: yes, a pilot, deal \u2192 Agreement"}','2026-11-24 08:12:00.000000','done');
INSERT INTO "operation" VALUES(53,'change_need','changed need: {words}','{"words": "knees too"}','2026-11-24 08:12:00.000000','done');
INSERT INTO "operation" VALUES(54,'begin_anew','needs mapped anew: {organisation}','{"organisation": "Harbour Building Oy"}','2026-11-24 08:12:00.000000','done');
INSERT INTO "operation" VALUES(55,'new_quote','version {number} of the quote for {organisation}','{"number": 1, "organisation": "Kaski Rakennus Oy"}','2026-11-24 08:12:00.000000','done');
INSERT INTO "operation" VALUES(56,'add_whole','version {number}: {option}, {total}','{"number": 1, "option": "12 kuukautta", "total": "4\u00a0788.00\u00a0\u20ac"}','2026-11-24 08:12:00.000000','done');
INSERT INTO "operation" VALUES(57,'put_line','version {number}: {what}, {total}','{"number": 1, "what": "Kick-off", "total": "500.00\u00a0\u20ac"}','2026-11-24 08:12:00.000000','done');
INSERT INTO "operation" VALUES(58,'name_option','version {number}: {option}','{"number": 1, "option": "Small"}','2026-11-24 08:12:00.000000','done');
INSERT INTO "operation" VALUES(59,'set_term','version {number}: {option}, {total}','{"number": 1, "option": "Small", "total": "3\u00a0236.00\u00a0\u20ac"}','2026-11-24 08:12:00.000000','done');
INSERT INTO "operation" VALUES(60,'drop_option','version {number}: dropped {what}','{"number": 1, "what": "12 kuukautta"}','2026-11-24 08:12:00.000000','done');
INSERT INTO "operation" VALUES(61,'set_validity','version {number}: stands until {day}','{"number": 1, "day": "Sun 31.1."}','2026-11-24 08:12:00.000000','done');
INSERT INTO "operation" VALUES(62,'give_quote','gave version {number} to {organisation}','{"number": 1, "organisation": "Kaski Rakennus Oy"}','2026-11-24 08:12:00.000000','done');
INSERT INTO "operation" VALUES(63,'accept_quote','{organisation} accepted: {option}, {total}','{"organisation": "Kaski Rakennus Oy", "option": "Small", "total": "3\u00a0236.00\u00a0\u20ac"}','2026-11-24 08:12:00.000000','done');
INSERT INTO "operation" VALUES(64,'choose_category','category: {category}, {organisation}','{"category": "Goods and services", "organisation": "Raita Tieto Oy"}','2026-11-24 08:12:00.000000','done');
INSERT INTO "operation" VALUES(65,'choose_route','route: {route}, {organisation}','{"route": "Open", "organisation": "Raita Tieto Oy"}','2026-11-24 08:12:00.000000','done');
INSERT INTO "operation" VALUES(66,'add_requirements','{count} requirements added','{"count": 2}','2026-11-24 08:12:00.000000','done');
INSERT INTO "operation" VALUES(67,'set_deadlines','{organisation}: {deadlines}','{"organisation": "Raita Tieto Oy", "deadlines": "bid by Friday 18 December 2026 at 12:00 \u00b7 decision Friday 15 January 2027"}','2026-11-24 08:12:00.000000','done');
INSERT INTO "operation" VALUES(68,'note_tender','noted about the purchase of {organisation}','{"organisation": "Raita Tieto Oy"}','2026-11-24 08:12:00.000000','done');
INSERT INTO "operation" VALUES(69,'send_bid','bid sent to {organisation}, though open: {open}','{"organisation": "Raita Tieto Oy", "open": "Extract from the trade register, as recent as they ask for \u00b7 Proof that taxes are paid \u00b7 Proof that\u2026"}','2026-11-24 08:12:00.000000','done');
INSERT INTO "operation" VALUES(70,'take_back_bid','the bid was not sent: {organisation}','{"organisation": "Raita Tieto Oy"}','2026-11-24 08:12:00.000000','done');
INSERT INTO "operation" VALUES(71,'move_deal','moved {organisation} to {stage}','{"organisation": "Ranta Energia Oy", "stage": "Care"}','2026-11-24 08:12:00.000000','done');
INSERT INTO "operation" VALUES(72,'move_card','moved {organisation} to {stage}','{"organisation": "Ilveskallion Selk\u00e4yhdistys ry", "stage": "Needs analysis"}','2026-11-24 08:12:00.000000','done');
INSERT INTO "operation" VALUES(73,'move_many','moved {count} deals to {stage}','{"count": 2, "stage": "Prospecting"}','2026-11-24 08:12:00.000000','done');
INSERT INTO "operation" VALUES(74,'shift_many','{done}; criteria left open by {count}','{"done": "moved 4 deals a stage on", "count": 3}','2026-11-24 08:12:00.000000','done');
INSERT INTO "operation" VALUES(75,'end_many','parked: {count} deals','{"count": 4}','2026-11-24 08:12:00.000000','done');
INSERT INTO "operation" VALUES(76,'tag_many','tags {tags}: {count} organisations','{"tags": "+#fair 75", "count": 4}','2026-11-24 08:12:00.000000','done');
INSERT INTO "operation" VALUES(77,'change_return','{organisation} comes back {day}','{"organisation": "Ilveskallion Selk\u00e4yhdistys ry", "day": "Thu 31.12."}','2026-11-24 08:12:00.000000','done');
INSERT INTO "operation" VALUES(78,'reopen_deal','reopened: {organisation}','{"organisation": "Vaskisalmen Syd\u00e4nyhdistys ry"}','2026-11-24 08:12:00.000000','done');
INSERT INTO "operation" VALUES(79,'tick_criterion','ticked: {criterion}, {organisation}','{"criterion": "A meeting is agreed", "organisation": "Koivu Tilit Oy"}','2026-11-24 08:12:00.000000','done');
INSERT INTO "operation" VALUES(80,'add_deal','new deal: {organisation}','{"organisation": "Pihlajasel\u00e4n kaupunki"}','2026-11-24 08:12:00.000000','done');
INSERT INTO "operation" VALUES(81,'edit_deal','edited: {title}','{"title": "Less"}','2026-11-24 08:12:00.000000','done');
INSERT INTO "operation" VALUES(82,'add_need','need: {words}','{"words": "backs ache"}','2026-11-24 08:12:00.000000','done');
INSERT INTO "operation" VALUES(83,'change_need','changed need: {words}','{"words": "knees too"}','2026-11-24 08:12:00.000000','done');
INSERT INTO "operation" VALUES(84,'rank_need','moved need to place {place}: {words}','{"place": 3, "words": "one service for all sites"}','2026-11-24 08:12:00.000000','done');
INSERT INTO "operation" VALUES(85,'drop_need','dropped need: {words}','{"words": "backs ache"}','2026-11-24 08:12:00.000000','done');
INSERT INTO "operation" VALUES(86,'present_benefits','{organisation}: {done}','{"organisation": "Kaski Rakennus Oy", "done": "1 benefit shown"}','2026-11-24 08:12:00.000000','done');
INSERT INTO "operation" VALUES(87,'send_paper','memo for {organisation} sent','{"organisation": "Kiinteist\u00f6t Huurre Oy"}','2026-11-24 08:12:00.000000','done');
INSERT INTO "operation" VALUES(88,'new_quote','version {number} of the quote for {organisation}','{"number": 1, "organisation": "Ahjo Paino Oy"}','2026-11-24 08:12:00.000000','done');
INSERT INTO "operation" VALUES(89,'give_quote','gave version {number} to {organisation}','{"number": 1, "organisation": "Ahjo Paino Oy"}','2026-11-24 08:12:00.000000','done');
INSERT INTO "operation" VALUES(90,'decline_quote','{organisation} declined version {number}','{"organisation": "Ahjo Paino Oy", "number": 1}','2026-11-24 08:12:00.000000','done');
INSERT INTO "operation" VALUES(91,'check_agreement','terms walked through with {organisation}','{"organisation": "Vaskisalmen Syd\u00e4nyhdistys ry"}','2026-11-24 08:12:00.000000','done');
INSERT INTO "operation" VALUES(92,'answer_reference','{organisation} may be named as a reference','{"organisation": "Otter Logistics Oy"}','2026-11-24 08:12:00.000000','done');
INSERT INTO "operation" VALUES(93,'sign','signed {day} · {done}','{"day": "24.11.2026", "done": "won: Tammi Paino Oy; still open: A meeting is agreed \u00b7 The invitation has been sent", "organisation": "Tammi Paino Oy"}','2026-11-24 08:12:00.000000','done');
INSERT INTO "operation" VALUES(94,'tick_item','unticked: {item}, {organisation}','{"item": "A person to a person", "organisation": "Riekonlammen kunta"}','2026-11-24 08:12:00.000000','done');
INSERT INTO "operation" VALUES(95,'move_item','{item}: by {day}','{"item": "A person to a person", "day": "Sun 27.12."}','2026-11-24 08:12:00.000000','done');
INSERT INTO "operation" VALUES(96,'assign_item','{item}: {owner} sees to it','{"item": "A person to a person", "owner": "Otto"}','2026-11-24 08:12:00.000000','done');
INSERT INTO "operation" VALUES(97,'record_feedback','{organisation} said: {measure}, {level}','{"organisation": "Aarni Logistiikka Oy 2", "measure": "Satisfaction", "level": "satisfied"}','2026-11-24 08:12:00.000000','done');
INSERT INTO "operation" VALUES(98,'open_with_step','complaint of {organisation} taken down','{"organisation": "Ahjo Paino Oy"}','2026-11-24 08:12:00.000000','done');
INSERT INTO "operation" VALUES(99,'take_step','step taken: {step} · {complaint}','{"step": "Stay calm and do not argue. Right now o\u2026", "complaint": "Ahjo Paino Oy"}','2026-11-24 08:12:00.000000','done');
INSERT INTO "operation" VALUES(100,'note_case','written down: {complaint}','{"complaint": "Ahjo Paino Oy, \u201cit broke\u201d"}','2026-11-24 08:12:00.000000','done');
INSERT INTO "operation" VALUES(101,'promise_answer','promised by {day}: {complaint}','{"day": "Mon 21.12.", "complaint": "Ahjo Paino Oy, \u201cit broke\u201d"}','2026-11-24 08:12:00.000000','done');
INSERT INTO "operation" VALUES(102,'take_back_step','step not taken yet · {complaint}','{"complaint": "Ahjo Paino Oy, \u201cit broke\u201d"}','2026-11-24 08:12:00.000000','done');
INSERT INTO "operation" VALUES(103,'close_complaint','complaint closed: {complaint}','{"complaint": "Ahjo Paino Oy, \u201cit broke\u201d"}','2026-11-24 08:12:00.000000','done');
INSERT INTO "operation" VALUES(104,'reopen_complaint','complaint opened again: {complaint}','{"complaint": "Ahjo Paino Oy, \u201cit broke\u201d"}','2026-11-24 08:12:00.000000','done');
INSERT INTO "operation" VALUES(105,'record_referral','new prospect {organisation}; {source}','{"organisation": "Suositeltu 104 Oy", "source": "referred by Kiinteist\u00f6t Huurre Oy"}','2026-11-24 08:12:00.000000','done');
INSERT INTO "operation" VALUES(106,'grade_customer','{organisation}: class {care_class}','{"organisation": "Vaskisalmen kunta", "care_class": "A1"}','2026-11-24 08:12:00.000000','done');
INSERT INTO "operation" VALUES(107,'grade_customer','{organisation}: no class any more','{"organisation": "Vaskisalmen kunta", "care_class": ""}','2026-11-24 08:12:00.000000','done');
INSERT INTO "operation" VALUES(108,'open_complaint','complaint of {organisation} taken down','{"organisation": "Vesi Hoiva Oy"}','2026-11-24 08:12:00.000000','done');
INSERT INTO "operation" VALUES(109,'close_complaint','complaint closed: {complaint}','{"complaint": "Vesi Hoiva Oy, \u201cthe codes for the evening shi\u2026\u201d"}','2026-11-24 08:12:00.000000','done');
INSERT INTO "operation" VALUES(110,'ask_recommendation','{organisation} asked for a reference','{"organisation": "Kiinteist\u00f6t Liekki Oy"}','2026-11-24 08:12:00.000000','done');
INSERT INTO "operation" VALUES(111,'record_reference','{organisation} may be named as a reference','{"organisation": "Pihlaja Hoiva Oy"}','2026-11-24 08:12:00.000000','done');
INSERT INTO "operation" VALUES(112,'decline_recommendation','{organisation} gives no names','{"organisation": "Rakennus Pelto Oy"}','2026-11-24 08:12:00.000000','done');
INSERT INTO "operation" VALUES(113,'log_call','{organisation}: {done}','{"organisation": "Aarni Logistiikka Oy 2", "done": "No answer 5/6, retry today 15:00"}','2026-11-24 08:12:00.000000','done');
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
INSERT INTO "organisation" VALUES('01a186a5df607d8e91b7584a2265b1f5','Tilit Kumpu Oy','tilit kumpu oy','9878264-4','company','accounting',314,'Seinäjoki','https://www.tilit-kumpu.example','referral','2026-10-11',NULL,'[]','',0,'2026-10-29 07:53:00.000000',1);
INSERT INTO "organisation" VALUES('01a1ca8cfd80700b84647159c324c985','Pihlaja Hoiva Oy','pihlaja hoiva oy','9546243-4','company','health and social care',12,'Hämeenlinna','https://www.pihlaja-hoiva.example','well-being fair','2026-10-29',NULL,'[]','',0,'2026-11-11 12:20:00.000000',1);
INSERT INTO "organisation" VALUES('01a0ec797d207f04825b413f8a9a021e','Ranta Energia Oy','ranta energia oy','9821722-3','company','engineering',144,'Kotka','https://www.louhi-suunnittelu.example','referral','2026-09-12',NULL,'[]','also known as Louhi Suunnittelu Oy, 9071540-4',0,'2026-09-29 09:23:00.000000',2);
INSERT INTO "organisation" VALUES('01a1621bee00719aa46d6753ec148cb4','Koivulammen kunta','koivulammen kunta','9261681-3','municipality','public administration',1270,'Koivulampi','https://www.koivulammen-kunta.example','our web page','2026-10-13',NULL,'["spring"]','',0,'2026-10-22 05:36:00.000000',1);
INSERT INTO "organisation" VALUES('01a1777fb2e0781dac0f3459f79b17ae','Tidewater & Harbour Ltd','tidewater & harbour ltd','9018732-2','company','retail',381,'Jyväskylä','https://www.tidewater-harbour.example','well-being fair','2026-10-13',NULL,'["spring"]','',0,'2026-10-26 09:17:00.000000',1);
INSERT INTO "organisation" VALUES('01a1bfd093c07c749ba1621582283d15','Ahjo Paino Oy','ahjo paino oy','9820720-1','company','printing and packaging',199,'Kouvola','https://www.ahjo-paino.example','municipal web pages','2026-11-04',NULL,'[]','',0,'2026-11-09 10:18:00.000000',1);
INSERT INTO "organisation" VALUES('01a1cac795807fb4ba1890c78092b4d4','Ilveskallion Selkäyhdistys ry','ilveskallion selkäyhdistys ry','9908243-9','association','associations',9,'Vantaa','https://www.ilveskallion-selkayhdistys-ry.example','referral','2026-11-06',NULL,'["fair 75"]','',0,'2026-11-11 13:24:00.000000',2);
INSERT INTO "organisation" VALUES('01a17c240da0744fa8e5b4617589a82b','Aarni Logistiikka Oy 2','aarni logistiikka oy 2',NULL,'company','',NULL,'','','',NULL,NULL,'["new"]','',0,'2026-10-27 06:55:00.000000',2);
INSERT INTO "organisation" VALUES('01a1cfc69360769e81355c53f0e642f4','Liekki Muovi Oy','liekki muovi oy','9085321-7','company','plastics',18,'Mikkeli','https://www.liekki-muovi.example','our web page','2026-11-03',NULL,'["fair"]','',0,'2026-11-12 12:41:00.000000',1);
INSERT INTO "organisation" VALUES('01a14416fe4071779c6b13ab2e47dc0e','Amber & Meadow Ltd','amber & meadow ltd','9105837-0','company','wood products',51,'Rauma','https://www.amber-meadow.example','well-being fair','2026-09-29',NULL,'[]','',0,'2026-10-16 09:42:00.000000',1);
INSERT INTO "organisation" VALUES('01a0f78a21607048b9b21c95055455e8','Otter Logistics Oy','otter logistics oy','9417120-5','company','transport and storage',393,'Kotka','https://www.otter-logistics.example','our web page','2026-09-12',NULL,'[]','',0,'2026-10-01 12:57:00.000000',1);
INSERT INTO "organisation" VALUES('01a1ab328fe07f979eb0e066de26e655','Karhu Suunnittelu Oy','karhu suunnittelu oy','9267579-2','company','engineering',64,'Kajaani','https://www.karhu-suunnittelu.example','business directory','2026-11-01',NULL,'[]','',0,'2026-11-05 10:13:00.000000',1);
INSERT INTO "organisation" VALUES('01a19ae596a07e65a6fec086df229650','Koivu Tilit Oy','koivu tilit oy','9614190-7','company','accounting',18,'Salo','https://www.koivu-tilit.example','our web page','2026-10-24',NULL,'[]','',0,'2026-11-02 06:15:00.000000',1);
INSERT INTO "organisation" VALUES('01a0d26cc9a071588a57af35b9b81635','Teräs Kiinteistöt Oy','teräs kiinteistöt oy','9004063-8','company','facility services',36,'Lappeenranta','https://www.teras-kiinteistot.example','municipal web pages','2026-09-15',NULL,'[]','',0,'2026-09-24 07:59:00.000000',1);
INSERT INTO "organisation" VALUES('01a1447bb38078d2947810d822a608bf','Aurinkosalmen kaupunki','aurinkosalmen kaupunki','9431111-6','municipality','',NULL,'Aurinkosalmi','https://www.aurinkosalmen-kaupunki.example','networking breakfast','2026-09-28',NULL,'[]','',0,'2026-10-16 11:32:00.000000',1);
INSERT INTO "organisation" VALUES('01a181d2d38077349d95389b297a21d7','Kiinteistöt Liekki Oy','kiinteistöt liekki oy','9893147-8','company','facility services',226,'Lahti','https://www.kiinteistot-liekki.example','business directory','2026-10-15',NULL,'[]','',0,'2026-10-28 09:24:00.000000',1);
INSERT INTO "organisation" VALUES('01a1779a3fc0751e98b8da9fb9fad67e','Kaski Rakennus Oy','kaski rakennus oy','9787074-9','company','construction',57,'Lahti','https://www.kaski-rakennus.example','referral','2026-10-20',NULL,'[]','',0,'2026-10-26 09:46:00.000000',1);
INSERT INTO "organisation" VALUES('01a1cf1237807782b02d3504de1bf0cd','Aihki Sähkö Oy','aihki sähkö oy','9592177-6','company','electrical work',111,'Porvoo','https://www.aihki-sahko.example','business directory','2026-10-30',NULL,'[]','',0,'2026-11-12 09:24:00.000000',1);
INSERT INTO "organisation" VALUES('019ef403086073a3b0d3fa5c56c11669','Vesi Hoiva Oy','vesi hoiva oy','9432694-0','company','health and social care',288,'Espoo','https://www.vesi-hoiva.example','municipal web pages','2026-06-05','A2','["fair"]','',0,'2026-06-23 10:25:00.000000',1);
INSERT INTO "organisation" VALUES('01a186d6654079ccac139c1966ad51fd','Pihlajaselän kaupunki','pihlajaselän kaupunki','9854535-8','municipality','public administration',213,'Pihlajaselkä','https://www.pihlajaselan-kaupunki.example','our web page','2026-10-11',NULL,'[]','',0,'2026-10-29 08:46:00.000000',1);
INSERT INTO "organisation" VALUES('01a17da1d400739bb4dfc9a57a946602','Sparrow & Lantern Ltd','sparrow & lantern ltd','9988087-9','company','electrical work',154,'Espoo','https://www.sparrow-lantern.example','our web page','2026-10-15',NULL,'[]','',0,'2026-10-27 13:52:00.000000',1);
INSERT INTO "organisation" VALUES('01a1ee6552207343a20cea4acadff918','Koru Puu Oy','koru puu oy','9619036-2','company','wood products',243,'Porvoo','https://www.koru-puu.example','business directory','2026-11-06',NULL,'[]','',0,'2026-11-18 11:23:00.000000',1);
INSERT INTO "organisation" VALUES('01a12f39ce8079b3a587dd211f8ce97a','Tammi Paino Oy','tammi paino oy','9612995-9','company','printing and packaging',60,'Rauma','https://www.tammi-paino.example','municipal web pages','2026-09-28',NULL,'["fair", "fair 75"]','',0,'2026-10-12 08:28:00.000000',2);
INSERT INTO "organisation" VALUES('01a1a0b1a880719ea0e200454153bbc7','Suunnittelu Taika Oy','suunnittelu taika oy','9371716-5','company','engineering',193,'Lahti','https://www.suunnittelu-taika.example','referral','2026-10-29',NULL,'[]','',0,'2026-11-03 09:16:00.000000',1);
INSERT INTO "organisation" VALUES('01a1ee0530c071e3a8c7a01d68815fda','Paasi Tieto Oy','paasi tieto oy','9579688-0','company','software',313,'Espoo','https://www.paasi-tieto.example','networking breakfast','2026-11-04',NULL,'[]','',0,'2026-11-18 09:38:00.000000',3);
INSERT INTO "organisation" VALUES('019e062af8a079b3b91c85fda0a59518','Harbour Building Oy','harbour building oy','9302611-0','company','construction',269,'Seinäjoki','https://www.harbour-building.example','municipal web pages','2026-04-22','A3','[]','',0,'2026-05-08 05:59:00.000000',1);
INSERT INTO "organisation" VALUES('01a18ca536407f96959d133d9f22ce0a','Niittyselän kunta','niittyselän kunta','9442776-8','municipality','public administration',783,'Niittyselkä','https://www.niittyselan-kunta.example','our web page','2026-10-19',NULL,'["spring", "fair 75"]','',0,'2026-10-30 11:50:00.000000',2);
INSERT INTO "organisation" VALUES('01a05c476d2079af86ad0327d0b93207','Vaskisalmen Sydänyhdistys ry','vaskisalmen sydänyhdistys ry','9711985-9','association','associations',6,'Salo','https://www.vaskisalmen-sydanyhdistys-ry.example','business directory','2026-08-13',NULL,'[]','',0,'2026-09-01 09:23:00.000000',1);
INSERT INTO "organisation" VALUES('01a1cae30cc0719badb924d87e0b6723','Rakennus Pelto Oy','rakennus pelto oy','9328936-7','company','construction',9,'Kuopio','https://www.rakennus-pelto.example','referred by Mikko Vartiainen, Harbour Building Oy','2026-10-28',NULL,'["fair 75"]','',0,'2026-11-11 13:54:00.000000',2);
INSERT INTO "organisation" VALUES('01a1d47c53407184ac354a1bb150a78d','Kiinteistöt Huurre Oy','kiinteistöt huurre oy','9662283-1','company','',NULL,'Seinäjoki','https://www.kiinteistot-huurre.example','referral','2026-11-07',NULL,'[]','',0,'2026-11-13 10:38:00.000000',1);
INSERT INTO "organisation" VALUES('01a17841ca60797dbf0fad3b5482909f','Vaskisalmen kunta','vaskisalmen kunta','9699632-3','municipality','public administration',591,'Vaskisalmi','https://www.vaskisalmen-kunta.example','referral','2026-10-09',NULL,'[]','',0,'2026-10-26 12:49:00.000000',3);
INSERT INTO "organisation" VALUES('01a1870600c07411a1263fdd909311ed','Riekonlammen kunta','riekonlammen kunta','9050695-2','company','software',50,'Espoo','https://www.vaara-tieto.example','municipal web pages','2026-10-16','A2','["spring"]','also known as Vaara Tieto Oy, 9571214-9',0,'2026-03-23 12:02:00.000000',2);
INSERT INTO "organisation" VALUES('01a11fb0c18077fc87124b2f30ab1c2e','Hallaharjun Kyläyhdistys ry','hallaharjun kyläyhdistys ry','9378036-7','association','associations',16,'Turku','https://www.hallaharjun-kylayhdistys-ry.example','networking breakfast','2026-09-28',NULL,'[]','',0,'2026-10-09 08:04:00.000000',1);
INSERT INTO "organisation" VALUES('01a1785998207e788f90e49cf819b750','Raita Tieto Oy','raita tieto oy','9150787-7','company','software',20,'Pori','https://www.raita-tieto.example','networking breakfast','2026-10-14',NULL,'[]','',0,'2026-10-26 13:15:00.000000',1);
INSERT INTO "organisation" VALUES('01a20c9c9c807fe293f448b3a5aa3c81','Uusi 34','uusi 34',NULL,'company','',NULL,'','','',NULL,NULL,'[]','',0,'2026-11-24 08:12:00.000000',1);
INSERT INTO "organisation" VALUES('01a20c9c9c807bfe86ce03f91a4f44f9','Suositeltu 104 Oy','suositeltu 104 oy',NULL,'company','',NULL,'','','referred by Kiinteistöt Huurre Oy','2026-11-24',NULL,'[]','',0,'2026-11-24 08:12:00.000000',1);
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
	CONSTRAINT ck_paper_kind_known CHECK (kind IN ('memo', 'quote', 'hand_over', 'plan')), 
	CONSTRAINT fk_paper_quote_id FOREIGN KEY(quote_id) REFERENCES quote (id) ON DELETE SET NULL, 
	CONSTRAINT fk_paper_contact_id FOREIGN KEY(contact_id) REFERENCES contact (id) ON DELETE SET NULL, 
	CONSTRAINT fk_paper_organisation_id FOREIGN KEY(organisation_id) REFERENCES organisation (id) ON DELETE CASCADE, 
	CONSTRAINT fk_paper_deal_id FOREIGN KEY(deal_id) REFERENCES deal (id) ON DELETE SET NULL
);
INSERT INTO "paper" VALUES('019db5990e407e1fa61541b6b528614c','01a1870600c07411a1263fdd909311ed','019d1a92c6c0717eb0c12c6029606598','019d1a92c6c07a809126d71a5aece68f',NULL,'memo','fi','Mistä puhuimme: Riekonlammen kunta','Mistä puhuimme: Riekonlammen kunta
Hei Arto,

kiitos ajastanne. Kirjasin tähän teidän omin sanoinne, mitä kuulin, ja niin lyhyesti, että muistion voi välittää niillekin, jotka eivät olleet mukana. Jos ymmärsin jotain väärin, kertokaa, niin korjaan.

## Mikä on asukkaille nyt vaikeaa

- ”liian harva asukas liikkuu tarpeeksi”
  - mitä siitä seuraa: terveysmenot kasvavat tuloja nopeammin

## Mitä nykytilanne maksaa

Laskettu näin (määrä × kustannus × osuus):

- ”jotain myös kaukaisille kylille”: 1 811 × 4 × 210 € × 30 % = 456 372 € vuodessa
- ”liian harva asukas liikkuu tarpeeksi”: 1 811 × 3 × 180 € × 25 % = 244 485 € vuodessa
- **Yhteensä 700 857 € vuodessa**

## Mitä ratkaisu toisi asukkaille ja kunnalle

- ”jotain myös kaukaisille kylille”
  - nyt: valtuusto kysyy siitä joka syksy
- ”jos se puolittuisi, vuokratyövoimaa ei tarvittaisi”
- ”se näkyisi kyselyssä, ja näyttäisin sen hallitukselle”
- ”kaikilla olisi sama, missä ikinä työskentelevät”
- **Euroina: enintään 700 857 € vuodessa**

## Mitä me tekisimme

Jokainen kohta vastaa johonkin, mitä kerroitte:

- ”jotain myös kaukaisille kylille” → **Liikuntaa kaikkien ulottuvilla**. Ikä, matka tai kunto ei enää ratkaise, kuka pääsee mukaan.
- ”liian harva asukas liikkuu tarpeeksi” → **Säästöä terveysmenoissa**. Kun yhä useampi liikkuu, harvempi tarvitsee hoitoa.

Yhdellä lauseella niille, jotka eivät meitä tunne: Kotitreeni Oy tuo ohjatun liikunnan kotiin jokaiselle asukkaalle, myös heille, joita liikuntahalli ei tavoita.

Hankinta etenee teidän sääntöjenne mukaan, eikä tämä muistio ole tarjous.

Ystävällisin terveisin  
Aino Laine  
Kotitreeni Oy  
+358401234567','Hei Arto,

kiitos ajastanne. Kirjasin tähän teidän omin sanoinne, mitä kuulin, ja niin lyhyesti, että muistion voi välittää niillekin, jotka eivät olleet mukana. Jos ymmärsin jotain väärin, kertokaa, niin korjaan.

## Mikä on asukkaille nyt vaikeaa

- ”liian harva asukas liikkuu tarpeeksi”
  - mitä siitä seuraa: terveysmenot kasvavat tuloja nopeammin

## Mitä nykytilanne maksaa

Laskettu näin (määrä × kustannus × osuus):

- ”jotain myös kaukaisille kylille”: 1 811 × 4 × 210 € × 30 % = 456 372 € vuodessa
- ”liian harva asukas liikkuu tarpeeksi”: 1 811 × 3 × 180 € × 25 % = 244 485 € vuodessa
- **Yhteensä 700 857 € vuodessa**

## Mitä ratkaisu toisi asukkaille ja kunnalle

- ”jotain myös kaukaisille kylille”
  - nyt: valtuusto kysyy siitä joka syksy
- ”jos se puolittuisi, vuokratyövoimaa ei tarvittaisi”
- ”se näkyisi kyselyssä, ja näyttäisin sen hallitukselle”
- ”kaikilla olisi sama, missä ikinä työskentelevät”
- **Euroina: enintään 700 857 € vuodessa**

## Mitä me tekisimme

Jokainen kohta vastaa johonkin, mitä kerroitte:

- ”jotain myös kaukaisille kylille” → **Liikuntaa kaikkien ulottuvilla**. Ikä, matka tai kunto ei enää ratkaise, kuka pääsee mukaan.
- ”liian harva asukas liikkuu tarpeeksi” → **Säästöä terveysmenoissa**. Kun yhä useampi liikkuu, harvempi tarvitsee hoitoa.

Yhdellä lauseella niille, jotka eivät meitä tunne: Kotitreeni Oy tuo ohjatun liikunnan kotiin jokaiselle asukkaalle, myös heille, joita liikuntahalli ei tavoita.

Hankinta etenee teidän sääntöjenne mukaan, eikä tämä muistio ole tarjous.

Ystävällisin terveisin  
Aino Laine  
Kotitreeni Oy  
+358401234567','2026-04-22 14:30:00.000000','2026-04-22 14:30:00.000000');
INSERT INTO "paper" VALUES('019e15e91f6070eda25d4dd2dc14f827','01a1870600c07411a1263fdd909311ed','019d1a92c6c0717eb0c12c6029606598','019d1a92c6c07a809126d71a5aece68f',NULL,'hand_over','en','Hand-over: Riekonlammen kunta','Hand-over: Riekonlammen kunta
For whoever delivers: what was agreed, what was promised, and what is good to know before you first talk with them. Ask me anything.

Aino Laine  
+358401234567

## Terms

- Agreed: 12 kuukautta, 32 400.00 € without VAT.
- Signed Monday 11 May 2026
- Starts Monday 11 May 2026
- Ends Monday 10 May 2027
- Renewal to be decided by Saturday 10 April 2027

## Price

| What | Quantity | € each/month | Months | Total |
| --- | ---: | ---: | ---: | ---: |
| Ohjatun kotiliikunnan lisenssi | 1 350 | 2.00 | 12 | 32 400.00 € |
| **Total without VAT** |  |  |  | **32 400.00 €** |
| VAT 25.5 % |  |  |  | 8 262.00 € |
| **Total with VAT** |  |  |  | **40 662.00 €** |

## People

- **Arto Nieminen**, HR director, decision maker, arto.nieminen@riekonlammen-kunta.example, 040 555 2598, best channel: phone

## Promised and planned

- 11.12.2026: Half a year since you last talked: how is it in use?
- 11.5.2027: A year since their needs were mapped: what is different now?

## What is hard for them

- “liian harva asukas liikkuu tarpeeksi”
  - what it leads to: terveysmenot kasvavat tuloja nopeammin

## What the present situation costs them

- “jotain myös kaukaisille kylille”: 1 811 × 4 × 210 € × 30 % = 456 372 € a year
- “liian harva asukas liikkuu tarpeeksi”: 1 811 × 3 × 180 € × 25 % = 244 485 € a year
- **In total 700 857 € a year**

## What they expect

- “jotain myös kaukaisille kylille”
  - today: valtuusto kysyy siitä joka syksy
- “jos se puolittuisi, vuokratyövoimaa ei tarvittaisi”
- “se näkyisi kyselyssä, ja näyttäisin sen hallitukselle”
- “kaikilla olisi sama, missä ikinä työskentelevät”
- **In euros: up to 700 857 € a year**

## What we said we would do about it

- “jotain myös kaukaisille kylille” → **Exercise within everyone''s reach**. Age, distance or fitness no longer decides who can take part.
- “liian harva asukas liikkuu tarpeeksi” → **Savings in health costs**. When more residents move, fewer of them need care.

## What else they told us

- **today, users**: “liikuntasetelit ja salialennus, jota harva käyttää”
- **goal**: “kaikilla olisi sama, missä ikinä työskentelevät”

## What has happened

- 11.6.2026 Later: all in use, asked for posters for the hall
- 12.5.2026 Later: HR changes in January, new name by then
- 23.4.2026 Benefits shown
- 22.4.2026 Meeting: teidän luonanne
- 22.4.2026 Memo sent: Mistä puhuimme: Riekonlammen kunta
- 16.4.2026 Meeting booked: moved offices in October, backs complain

## Good to know

- **Arto Nieminen**: back from parental leave in August
- **About them**: Their sports day was in the local paper; a good opening.','For whoever delivers: what was agreed, what was promised, and what is good to know before you first talk with them. Ask me anything.

Aino Laine  
+358401234567

## Terms

- Agreed: 12 kuukautta, 32 400.00 € without VAT.
- Signed Monday 11 May 2026
- Starts Monday 11 May 2026
- Ends Monday 10 May 2027
- Renewal to be decided by Saturday 10 April 2027

## Price

| What | Quantity | € each/month | Months | Total |
| --- | ---: | ---: | ---: | ---: |
| Ohjatun kotiliikunnan lisenssi | 1 350 | 2.00 | 12 | 32 400.00 € |
| **Total without VAT** |  |  |  | **32 400.00 €** |
| VAT 25.5 % |  |  |  | 8 262.00 € |
| **Total with VAT** |  |  |  | **40 662.00 €** |

## People

- **Arto Nieminen**, HR director, decision maker, arto.nieminen@riekonlammen-kunta.example, 040 555 2598, best channel: phone

## Promised and planned

- 11.12.2026: Half a year since you last talked: how is it in use?
- 11.5.2027: A year since their needs were mapped: what is different now?

## What is hard for them

- “liian harva asukas liikkuu tarpeeksi”
  - what it leads to: terveysmenot kasvavat tuloja nopeammin

## What the present situation costs them

- “jotain myös kaukaisille kylille”: 1 811 × 4 × 210 € × 30 % = 456 372 € a year
- “liian harva asukas liikkuu tarpeeksi”: 1 811 × 3 × 180 € × 25 % = 244 485 € a year
- **In total 700 857 € a year**

## What they expect

- “jotain myös kaukaisille kylille”
  - today: valtuusto kysyy siitä joka syksy
- “jos se puolittuisi, vuokratyövoimaa ei tarvittaisi”
- “se näkyisi kyselyssä, ja näyttäisin sen hallitukselle”
- “kaikilla olisi sama, missä ikinä työskentelevät”
- **In euros: up to 700 857 € a year**

## What we said we would do about it

- “jotain myös kaukaisille kylille” → **Exercise within everyone''s reach**. Age, distance or fitness no longer decides who can take part.
- “liian harva asukas liikkuu tarpeeksi” → **Savings in health costs**. When more residents move, fewer of them need care.

## What else they told us

- **today, users**: “liikuntasetelit ja salialennus, jota harva käyttää”
- **goal**: “kaikilla olisi sama, missä ikinä työskentelevät”

## What has happened

- 11.6.2026 Later: all in use, asked for posters for the hall
- 12.5.2026 Later: HR changes in January, new name by then
- 23.4.2026 Benefits shown
- 22.4.2026 Meeting: teidän luonanne
- 22.4.2026 Memo sent: Mistä puhuimme: Riekonlammen kunta
- 16.4.2026 Meeting booked: moved offices in October, backs complain

## Good to know

- **Arto Nieminen**: back from parental leave in August
- **About them**: Their sports day was in the local paper; a good opening.','2026-05-11 07:21:00.000000','2026-05-11 07:21:00.000000');
INSERT INTO "paper" VALUES('019e2035d760750182d15cd3bb8c1409','01a1870600c07411a1263fdd909311ed','019d1a92c6c0717eb0c12c6029606598','019d1a92c6c07a809126d71a5aece68f',NULL,'plan','fi','Suunnitelmamme: Riekonlammen kunta, Kotitreeni Oy','Suunnitelmamme: Riekonlammen kunta, Kotitreeni Oy
Hei Arto,

kiitos, että valitsitte meidät. Tässä on, miten jatkamme yhdessä: mitä tapahtuu ja milloin, kuka vastaa mistäkin ja mitä teidän on tarkoitus tästä saada. Välittäkää suunnitelma kaikille, joita se koskee, ja kertokaa, jos jokin pitäisi tehdä toisin.

## Aikataulu

- **11.5.2026**: sopimus alkaa
- **noin 11.12.2026**: otan yhteyttä: mitä teillä on muuttunut, ja saatteko sen, mitä toivoitte?
- **10.4.2027**: siihen mennessä sovimme, jatkammeko ja miten
- **10.5.2027**: sopimuksen viimeinen päivä
- **noin 11.5.2027**: käymme tarpeenne läpi uudelleen

Päivät, joiden edessä on ”noin”, ovat minun suunnitelmani: yksi sana riittää, ja sovimme toisen.

## Kuka vastaa mistäkin

- **Aino Laine**, +358401234567: yhteyshenkilönne (Kotitreeni Oy), vastaa tästä suunnitelmasta ja kaikesta, mitä lupasimme
- **Arto Nieminen**, HR director: päättää yhteistyöstä

## Mitä saatte

- 1 350 × Ohjatun kotiliikunnan lisenssi

## Mihin tähtäämme

Teidän omin sanoinne:

- ”jotain myös kaukaisille kylille”
- ”jos se puolittuisi, vuokratyövoimaa ei tarvittaisi”
- ”se näkyisi kyselyssä, ja näyttäisin sen hallitukselle”
- ”kaikilla olisi sama, missä ikinä työskentelevät”
- pitäisi helpottua: ”liian harva asukas liikkuu tarpeeksi”

## Mitä odotamme toisiltamme

- Meiltä: pidämme yllä olevat päivät, vastaamme teille yhden työpäivän kuluessa ja kerromme itse, jos jokin viivästyy.
- Teiltä: yllä mainitut kuulevat tästä teiltä ennen kuin aloitamme, ja kerrotte meille, kun jokin muuttuu.

## Näin tavoitatte meidät

Soittakaa tai kirjoittakaa suoraan minulle: +358401234567, sähköpostitse.

Jos jokin ei ole niin kuin pitäisi, kertokaa heti. Palaute ja reklamaatiot ovat tervetulleita: hoidan asian itse, ja niistä me opimme.

Ystävällisin terveisin  
Aino Laine  
Kotitreeni Oy  
+358401234567','Hei Arto,

kiitos, että valitsitte meidät. Tässä on, miten jatkamme yhdessä: mitä tapahtuu ja milloin, kuka vastaa mistäkin ja mitä teidän on tarkoitus tästä saada. Välittäkää suunnitelma kaikille, joita se koskee, ja kertokaa, jos jokin pitäisi tehdä toisin.

## Aikataulu

- **11.5.2026**: sopimus alkaa
- **noin 11.12.2026**: otan yhteyttä: mitä teillä on muuttunut, ja saatteko sen, mitä toivoitte?
- **10.4.2027**: siihen mennessä sovimme, jatkammeko ja miten
- **10.5.2027**: sopimuksen viimeinen päivä
- **noin 11.5.2027**: käymme tarpeenne läpi uudelleen

Päivät, joiden edessä on ”noin”, ovat minun suunnitelmani: yksi sana riittää, ja sovimme toisen.

## Kuka vastaa mistäkin

- **Aino Laine**, +358401234567: yhteyshenkilönne (Kotitreeni Oy), vastaa tästä suunnitelmasta ja kaikesta, mitä lupasimme
- **Arto Nieminen**, HR director: päättää yhteistyöstä

## Mitä saatte

- 1 350 × Ohjatun kotiliikunnan lisenssi

## Mihin tähtäämme

Teidän omin sanoinne:

- ”jotain myös kaukaisille kylille”
- ”jos se puolittuisi, vuokratyövoimaa ei tarvittaisi”
- ”se näkyisi kyselyssä, ja näyttäisin sen hallitukselle”
- ”kaikilla olisi sama, missä ikinä työskentelevät”
- pitäisi helpottua: ”liian harva asukas liikkuu tarpeeksi”

## Mitä odotamme toisiltamme

- Meiltä: pidämme yllä olevat päivät, vastaamme teille yhden työpäivän kuluessa ja kerromme itse, jos jokin viivästyy.
- Teiltä: yllä mainitut kuulevat tästä teiltä ennen kuin aloitamme, ja kerrotte meille, kun jokin muuttuu.

## Näin tavoitatte meidät

Soittakaa tai kirjoittakaa suoraan minulle: +358401234567, sähköpostitse.

Jos jokin ei ole niin kuin pitäisi, kertokaa heti. Palaute ja reklamaatiot ovat tervetulleita: hoidan asian itse, ja niistä me opimme.

Ystävällisin terveisin  
Aino Laine  
Kotitreeni Oy  
+358401234567','2026-05-13 07:21:00.000000','2026-05-13 07:21:00.000000');
INSERT INTO "paper" VALUES('019ea7887b007adb9b19a0bb1dfca10c','019e062af8a079b3b91c85fda0a59518','019e062af8a073368ad6c1c425fe3a18','019e062af8a0742b95d8575d3e036333',NULL,'memo','fi','Mistä puhuimme: Harbour Building Oy','Mistä puhuimme: Harbour Building Oy
Hei Mikko,

kiitos ajastanne. Kirjasin tähän teidän omin sanoinne, mitä kuulin, ja niin lyhyesti, että muistion voi välittää niillekin, jotka eivät olleet mukana. Jos ymmärsin jotain väärin, kertokaa, niin korjaan.

## Mikä tekee työstä nyt raskasta

1. ”niska- ja selkävaivoja työpisteillä”
   - mitä siitä seuraa: poissaoloja, ylitöitä muille
2. ”väki lähtee kahden vuoden jälkeen”
   - mitä siitä seuraa: puoli vuotta opettaa jokainen uusi

## Mitä nykytilanne maksaa

Laskettu näin (määrä × kustannus × osuus):

- ”niska- ja selkävaivoja työpisteillä”: 215 × 3 × 210 € × 30 % = 40 635 € vuodessa
- ”yksi palvelu kaikkiin toimipisteisiin”: 215 × 3 × 140 € × 50 % = 45 150 € vuodessa
- ”väki lähtee kahden vuoden jälkeen”: 215 × 3 × 140 € × 50 % = 45 150 € vuodessa
- **Yhteensä 130 935 € vuodessa**

## Mitä ratkaisu toisi teille

- ”yksi palvelu kaikkiin toimipisteisiin”
  - nyt: kaukana tunnetaan jäävän unohduksiin
- ”kaikilla olisi sama, missä ikinä työskentelevät”
- ”se näkyisi kyselyssä, ja näyttäisin sen hallitukselle”
- **Euroina: enintään 130 935 € vuodessa**

## Mitä me tekisimme

Jokainen kohta vastaa johonkin, mitä kerroitte:

- ”niska- ja selkävaivoja työpisteillä” → **Vähemmän sairauspoissaoloja**. Vaivoihin tartutaan ajoissa, ennen kuin niistä tulee poissaoloja.
- ”yksi palvelu kaikkiin toimipisteisiin” → **Laajemmat palvelut**. Yhdestä palvelusta jokainen löytää omansa, milloin ja missä tahansa.
- ”väki lähtee kahden vuoden jälkeen” → **Sitoutuminen**. Ihmiset pysyvät siellä, missä heistä pidetään huolta.

Yhdellä lauseella niille, jotka eivät meitä tunne: Kotitreeni Oy tuo ohjatun liikunnan töihin ja kotiin silloin, kun se kullekin sopii.

Ystävällisin terveisin  
Aino Laine  
Kotitreeni Oy  
+358401234567','Hei Mikko,

kiitos ajastanne. Kirjasin tähän teidän omin sanoinne, mitä kuulin, ja niin lyhyesti, että muistion voi välittää niillekin, jotka eivät olleet mukana. Jos ymmärsin jotain väärin, kertokaa, niin korjaan.

## Mikä tekee työstä nyt raskasta

1. ”niska- ja selkävaivoja työpisteillä”
   - mitä siitä seuraa: poissaoloja, ylitöitä muille
2. ”väki lähtee kahden vuoden jälkeen”
   - mitä siitä seuraa: puoli vuotta opettaa jokainen uusi

## Mitä nykytilanne maksaa

Laskettu näin (määrä × kustannus × osuus):

- ”niska- ja selkävaivoja työpisteillä”: 215 × 3 × 210 € × 30 % = 40 635 € vuodessa
- ”yksi palvelu kaikkiin toimipisteisiin”: 215 × 3 × 140 € × 50 % = 45 150 € vuodessa
- ”väki lähtee kahden vuoden jälkeen”: 215 × 3 × 140 € × 50 % = 45 150 € vuodessa
- **Yhteensä 130 935 € vuodessa**

## Mitä ratkaisu toisi teille

- ”yksi palvelu kaikkiin toimipisteisiin”
  - nyt: kaukana tunnetaan jäävän unohduksiin
- ”kaikilla olisi sama, missä ikinä työskentelevät”
- ”se näkyisi kyselyssä, ja näyttäisin sen hallitukselle”
- **Euroina: enintään 130 935 € vuodessa**

## Mitä me tekisimme

Jokainen kohta vastaa johonkin, mitä kerroitte:

- ”niska- ja selkävaivoja työpisteillä” → **Vähemmän sairauspoissaoloja**. Vaivoihin tartutaan ajoissa, ennen kuin niistä tulee poissaoloja.
- ”yksi palvelu kaikkiin toimipisteisiin” → **Laajemmat palvelut**. Yhdestä palvelusta jokainen löytää omansa, milloin ja missä tahansa.
- ”väki lähtee kahden vuoden jälkeen” → **Sitoutuminen**. Ihmiset pysyvät siellä, missä heistä pidetään huolta.

Yhdellä lauseella niille, jotka eivät meitä tunne: Kotitreeni Oy tuo ohjatun liikunnan töihin ja kotiin silloin, kun se kullekin sopii.

Ystävällisin terveisin  
Aino Laine  
Kotitreeni Oy  
+358401234567','2026-06-08 14:00:00.000000','2026-06-08 14:00:00.000000');
INSERT INTO "paper" VALUES('019f4b8168c07f4da41e9e8dc89b69d3','019e062af8a079b3b91c85fda0a59518','019e062af8a073368ad6c1c425fe3a18','019e062af8a0742b95d8575d3e036333',NULL,'hand_over','en','Hand-over: Harbour Building Oy','Hand-over: Harbour Building Oy
For whoever delivers: what was agreed, what was promised, and what is good to know before you first talk with them. Ask me anything.

Aino Laine  
+358401234567

## Terms

- Agreed: 12 kuukautta, 13 440.00 € without VAT.
- Signed Friday 10 July 2026
- Starts Friday 10 July 2026
- Ends Friday 9 July 2027
- Renewal to be decided by Wednesday 9 June 2027

## Price

| What | Quantity | € each/month | Months | Total |
| --- | ---: | ---: | ---: | ---: |
| Ohjatun kotiliikunnan lisenssi | 160 | 7.00 | 12 | 13 440.00 € |
| **Total without VAT** |  |  |  | **13 440.00 €** |
| VAT 25.5 % |  |  |  | 3 427.20 € |
| **Total with VAT** |  |  |  | **16 867.20 €** |

## People

- **Mikko Vartiainen**, managing director, decision maker, mikko.vartiainen@harbour-building.example, 040 555 8841

## Promised and planned

- 24.11.2026: Ask whether we may go on naming them: the permission ends on 28.12.2026
- 12.7.2027: A year since their needs were mapped: what is different now?
- 11.8.2027: A year since you last talked: are they still well served?

## What is hard for them

1. “niska- ja selkävaivoja työpisteillä”
   - what it leads to: poissaoloja, ylitöitä muille
2. “väki lähtee kahden vuoden jälkeen”
   - what it leads to: puoli vuotta opettaa jokainen uusi

## What the present situation costs them

- “niska- ja selkävaivoja työpisteillä”: 215 × 3 × 210 € × 30 % = 40 635 € a year
- “yksi palvelu kaikkiin toimipisteisiin”: 215 × 3 × 140 € × 50 % = 45 150 € a year
- “väki lähtee kahden vuoden jälkeen”: 215 × 3 × 140 € × 50 % = 45 150 € a year
- **In total 130 935 € a year**

## What they expect

- “yksi palvelu kaikkiin toimipisteisiin”
  - today: kaukana tunnetaan jäävän unohduksiin
- “kaikilla olisi sama, missä ikinä työskentelevät”
- “se näkyisi kyselyssä, ja näyttäisin sen hallitukselle”
- **In euros: up to 130 935 € a year**

## What we said we would do about it

- “niska- ja selkävaivoja työpisteillä” → **Fewer sick days**. Aches are caught early, before they turn into days away.
- “yksi palvelu kaikkiin toimipisteisiin” → **Wider services**. One service gives everyone something of their own, at any hour and in any place.
- “väki lähtee kahden vuoden jälkeen” → **Commitment**. People stay where they feel looked after.

## What else they told us

- **today**: “fuusiosta asti, noin kolme vuotta”

## What has happened

- 11.8.2026 Later: a new site opens in spring, wants figures for it
- 13.7.2026 Later: asked how others run the spring challenge
- 9.6.2026 Benefits shown
- 8.6.2026 Meeting: teidän luonanne
- 8.6.2026 Memo sent: Mistä puhuimme: Harbour Building Oy
- 2.6.2026 Meeting booked: moved offices in October, backs complain
- 13.5.2026 No answer

## Good to know

- **Mikko Vartiainen**, 13.7.2026: Building a cottage by the lake, the sauna is to be ready by midsummer.
- **About them**: New sites opening in spring, headcount grows by a third.','For whoever delivers: what was agreed, what was promised, and what is good to know before you first talk with them. Ask me anything.

Aino Laine  
+358401234567

## Terms

- Agreed: 12 kuukautta, 13 440.00 € without VAT.
- Signed Friday 10 July 2026
- Starts Friday 10 July 2026
- Ends Friday 9 July 2027
- Renewal to be decided by Wednesday 9 June 2027

## Price

| What | Quantity | € each/month | Months | Total |
| --- | ---: | ---: | ---: | ---: |
| Ohjatun kotiliikunnan lisenssi | 160 | 7.00 | 12 | 13 440.00 € |
| **Total without VAT** |  |  |  | **13 440.00 €** |
| VAT 25.5 % |  |  |  | 3 427.20 € |
| **Total with VAT** |  |  |  | **16 867.20 €** |

## People

- **Mikko Vartiainen**, managing director, decision maker, mikko.vartiainen@harbour-building.example, 040 555 8841

## Promised and planned

- 24.11.2026: Ask whether we may go on naming them: the permission ends on 28.12.2026
- 12.7.2027: A year since their needs were mapped: what is different now?
- 11.8.2027: A year since you last talked: are they still well served?

## What is hard for them

1. “niska- ja selkävaivoja työpisteillä”
   - what it leads to: poissaoloja, ylitöitä muille
2. “väki lähtee kahden vuoden jälkeen”
   - what it leads to: puoli vuotta opettaa jokainen uusi

## What the present situation costs them

- “niska- ja selkävaivoja työpisteillä”: 215 × 3 × 210 € × 30 % = 40 635 € a year
- “yksi palvelu kaikkiin toimipisteisiin”: 215 × 3 × 140 € × 50 % = 45 150 € a year
- “väki lähtee kahden vuoden jälkeen”: 215 × 3 × 140 € × 50 % = 45 150 € a year
- **In total 130 935 € a year**

## What they expect

- “yksi palvelu kaikkiin toimipisteisiin”
  - today: kaukana tunnetaan jäävän unohduksiin
- “kaikilla olisi sama, missä ikinä työskentelevät”
- “se näkyisi kyselyssä, ja näyttäisin sen hallitukselle”
- **In euros: up to 130 935 € a year**

## What we said we would do about it

- “niska- ja selkävaivoja työpisteillä” → **Fewer sick days**. Aches are caught early, before they turn into days away.
- “yksi palvelu kaikkiin toimipisteisiin” → **Wider services**. One service gives everyone something of their own, at any hour and in any place.
- “väki lähtee kahden vuoden jälkeen” → **Commitment**. People stay where they feel looked after.

## What else they told us

- **today**: “fuusiosta asti, noin kolme vuotta”

## What has happened

- 11.8.2026 Later: a new site opens in spring, wants figures for it
- 13.7.2026 Later: asked how others run the spring challenge
- 9.6.2026 Benefits shown
- 8.6.2026 Meeting: teidän luonanne
- 8.6.2026 Memo sent: Mistä puhuimme: Harbour Building Oy
- 2.6.2026 Meeting booked: moved offices in October, backs complain
- 13.5.2026 No answer

## Good to know

- **Mikko Vartiainen**, 13.7.2026: Building a cottage by the lake, the sauna is to be ready by midsummer.
- **About them**: New sites opening in spring, headcount grows by a third.','2026-07-10 10:10:00.000000','2026-07-10 10:10:00.000000');
INSERT INTO "paper" VALUES('019f55ce20c077b2958a3855e54e1ad1','019e062af8a079b3b91c85fda0a59518','019e062af8a073368ad6c1c425fe3a18','019e062af8a0742b95d8575d3e036333',NULL,'plan','fi','Suunnitelmamme: Harbour Building Oy, Kotitreeni Oy','Suunnitelmamme: Harbour Building Oy, Kotitreeni Oy
Hei Mikko,

kiitos, että valitsitte meidät. Tässä on, miten jatkamme yhdessä: mitä tapahtuu ja milloin, kuka vastaa mistäkin ja mitä teidän on tarkoitus tästä saada. Välittäkää suunnitelma kaikille, joita se koskee, ja kertokaa, jos jokin pitäisi tehdä toisin.

## Aikataulu

- **10.7.2026**: sopimus alkaa
- **9.6.2027**: siihen mennessä sovimme, jatkammeko ja miten
- **9.7.2027**: sopimuksen viimeinen päivä
- **noin 12.7.2027**: käymme tarpeenne läpi uudelleen
- **noin 11.8.2027**: otan yhteyttä: mitä teillä on muuttunut, ja saatteko sen, mitä toivoitte?

Päivät, joiden edessä on ”noin”, ovat minun suunnitelmani: yksi sana riittää, ja sovimme toisen.

## Kuka vastaa mistäkin

- **Aino Laine**, +358401234567: yhteyshenkilönne (Kotitreeni Oy), vastaa tästä suunnitelmasta ja kaikesta, mitä lupasimme
- **Mikko Vartiainen**, managing director: päättää yhteistyöstä

## Mitä saatte

- 160 × Ohjatun kotiliikunnan lisenssi

## Mihin tähtäämme

Teidän omin sanoinne:

- ”yksi palvelu kaikkiin toimipisteisiin”
- ”kaikilla olisi sama, missä ikinä työskentelevät”
- ”se näkyisi kyselyssä, ja näyttäisin sen hallitukselle”
- pitäisi helpottua: ”niska- ja selkävaivoja työpisteillä”
- pitäisi helpottua: ”väki lähtee kahden vuoden jälkeen”

## Mitä odotamme toisiltamme

- Meiltä: pidämme yllä olevat päivät, vastaamme teille yhden työpäivän kuluessa ja kerromme itse, jos jokin viivästyy.
- Teiltä: yllä mainitut kuulevat tästä teiltä ennen kuin aloitamme, ja kerrotte meille, kun jokin muuttuu.

## Näin tavoitatte meidät

Soittakaa tai kirjoittakaa suoraan minulle: +358401234567, sähköpostitse.

Jos jokin ei ole niin kuin pitäisi, kertokaa heti. Palaute ja reklamaatiot ovat tervetulleita: hoidan asian itse, ja niistä me opimme.

Ystävällisin terveisin  
Aino Laine  
Kotitreeni Oy  
+358401234567','Hei Mikko,

kiitos, että valitsitte meidät. Tässä on, miten jatkamme yhdessä: mitä tapahtuu ja milloin, kuka vastaa mistäkin ja mitä teidän on tarkoitus tästä saada. Välittäkää suunnitelma kaikille, joita se koskee, ja kertokaa, jos jokin pitäisi tehdä toisin.

## Aikataulu

- **10.7.2026**: sopimus alkaa
- **9.6.2027**: siihen mennessä sovimme, jatkammeko ja miten
- **9.7.2027**: sopimuksen viimeinen päivä
- **noin 12.7.2027**: käymme tarpeenne läpi uudelleen
- **noin 11.8.2027**: otan yhteyttä: mitä teillä on muuttunut, ja saatteko sen, mitä toivoitte?

Päivät, joiden edessä on ”noin”, ovat minun suunnitelmani: yksi sana riittää, ja sovimme toisen.

## Kuka vastaa mistäkin

- **Aino Laine**, +358401234567: yhteyshenkilönne (Kotitreeni Oy), vastaa tästä suunnitelmasta ja kaikesta, mitä lupasimme
- **Mikko Vartiainen**, managing director: päättää yhteistyöstä

## Mitä saatte

- 160 × Ohjatun kotiliikunnan lisenssi

## Mihin tähtäämme

Teidän omin sanoinne:

- ”yksi palvelu kaikkiin toimipisteisiin”
- ”kaikilla olisi sama, missä ikinä työskentelevät”
- ”se näkyisi kyselyssä, ja näyttäisin sen hallitukselle”
- pitäisi helpottua: ”niska- ja selkävaivoja työpisteillä”
- pitäisi helpottua: ”väki lähtee kahden vuoden jälkeen”

## Mitä odotamme toisiltamme

- Meiltä: pidämme yllä olevat päivät, vastaamme teille yhden työpäivän kuluessa ja kerromme itse, jos jokin viivästyy.
- Teiltä: yllä mainitut kuulevat tästä teiltä ennen kuin aloitamme, ja kerrotte meille, kun jokin muuttuu.

## Näin tavoitatte meidät

Soittakaa tai kirjoittakaa suoraan minulle: +358401234567, sähköpostitse.

Jos jokin ei ole niin kuin pitäisi, kertokaa heti. Palaute ja reklamaatiot ovat tervetulleita: hoidan asian itse, ja niistä me opimme.

Ystävällisin terveisin  
Aino Laine  
Kotitreeni Oy  
+358401234567','2026-07-12 10:10:00.000000','2026-07-12 10:10:00.000000');
INSERT INTO "paper" VALUES('019fb7d4bb807b828f036fbefcef9215','019ef403086073a3b0d3fa5c56c11669','019ef40308607ebfa4bc6e829439c746','019ef403086074ebb772f8ea63f666e0',NULL,'memo','en','What we talked about: Vesi Hoiva Oy','What we talked about: Vesi Hoiva Oy
Hello Grace,

Thank you for your time. Here is what I heard, in your own words, and short enough to forward to anyone who could not be there. If I got something wrong, tell me and I will correct it.

## What makes work harder today

1. “neck and back pain at the desks”
   - what it leads to: sick days, overtime for the others
2. “people leave after two years”
   - what it leads to: half a year to train each new one

## What the present situation costs

Calculated like this (quantity × cost × share):

- “neck and back pain at the desks”: 230 × 4 × 140 € × 50 % = 64 400 € a year
- “one service for all sites”: 230 × 3 × 140 € × 50 % = 48 300 € a year
- “people leave after two years”: 230 × 3 × 180 € × 25 % = 31 050 € a year
- **In total 143 750 € a year**

## What a solution would be worth to you

- “one service for all sites”
  - today: far sites feel forgotten
- “it would show in the staff survey, and I would show it to the board”
- **In euros: up to 143 750 € a year**

## What we would do about it

Each line answers something you told me:

- “neck and back pain at the desks” → **Fewer sick days**. Aches are caught early, before they turn into days away.
- “one service for all sites” → **Wider services**. One service gives everyone something of their own, at any hour and in any place.
- “people leave after two years” → **Commitment**. People stay where they feel looked after.

In one sentence, for those who do not know us: Kotitreeni Oy brings guided exercise to people at work and at home, at a time that suits each of them.

Best regards,  
Aino Laine  
Kotitreeni Oy  
+358401234567','Hello Grace,

Thank you for your time. Here is what I heard, in your own words, and short enough to forward to anyone who could not be there. If I got something wrong, tell me and I will correct it.

## What makes work harder today

1. “neck and back pain at the desks”
   - what it leads to: sick days, overtime for the others
2. “people leave after two years”
   - what it leads to: half a year to train each new one

## What the present situation costs

Calculated like this (quantity × cost × share):

- “neck and back pain at the desks”: 230 × 4 × 140 € × 50 % = 64 400 € a year
- “one service for all sites”: 230 × 3 × 140 € × 50 % = 48 300 € a year
- “people leave after two years”: 230 × 3 × 180 € × 25 % = 31 050 € a year
- **In total 143 750 € a year**

## What a solution would be worth to you

- “one service for all sites”
  - today: far sites feel forgotten
- “it would show in the staff survey, and I would show it to the board”
- **In euros: up to 143 750 € a year**

## What we would do about it

Each line answers something you told me:

- “neck and back pain at the desks” → **Fewer sick days**. Aches are caught early, before they turn into days away.
- “one service for all sites” → **Wider services**. One service gives everyone something of their own, at any hour and in any place.
- “people leave after two years” → **Commitment**. People stay where they feel looked after.

In one sentence, for those who do not know us: Kotitreeni Oy brings guided exercise to people at work and at home, at a time that suits each of them.

Best regards,  
Aino Laine  
Kotitreeni Oy  
+358401234567','2026-07-31 11:00:00.000000','2026-07-31 11:00:00.000000');
INSERT INTO "paper" VALUES('01a032b640807330a8333e0ebe40f38e','019ef403086073a3b0d3fa5c56c11669','019ef40308607ebfa4bc6e829439c746','019ef403086074ebb772f8ea63f666e0',NULL,'hand_over','en','Hand-over: Vesi Hoiva Oy','Hand-over: Vesi Hoiva Oy
For whoever delivers: what was agreed, what was promised, and what is good to know before you first talk with them. Ask me anything.

Aino Laine  
+358401234567

## Terms

- Agreed: 12 months, 14 280.00 € without VAT.
- Signed Monday 24 August 2026
- Starts Monday 24 August 2026
- Ends Monday 23 August 2027
- Renewal to be decided by Friday 23 July 2027

## Price

| What | Quantity | € each/month | Months | Total |
| --- | ---: | ---: | ---: | ---: |
| Licence for guided home exercise | 170 | 7.00 | 12 | 14 280.00 € |
| **Total without VAT** |  |  |  | **14 280.00 €** |
| VAT 25.5 % |  |  |  | 3 641.40 € |
| **Total with VAT** |  |  |  | **17 921.40 €** |

## People

- **Grace Whitlow**, managing director, decision maker, grace.whitlow@vesi-hoiva.example, 040 555 3813, best channel: e-mail

## Promised and planned

- 24.11.2026: “the codes for the evening shift never came, and forty peopl…”
- 26.11.2026: Promised by today: new codes by e-mail to each, a month free of charge
- 23.3.2027: Half a year since you last talked: how is it in use?
- 24.8.2027: A year since their needs were mapped: what is different now?

## What is hard for them

1. “neck and back pain at the desks”
   - what it leads to: sick days, overtime for the others
2. “people leave after two years”
   - what it leads to: half a year to train each new one

## What the present situation costs them

- “neck and back pain at the desks”: 230 × 4 × 140 € × 50 % = 64 400 € a year
- “one service for all sites”: 230 × 3 × 140 € × 50 % = 48 300 € a year
- “people leave after two years”: 230 × 3 × 180 € × 25 % = 31 050 € a year
- **In total 143 750 € a year**

## What they expect

- “one service for all sites”
  - today: far sites feel forgotten
- “it would show in the staff survey, and I would show it to the board”
- **In euros: up to 143 750 € a year**

## What we said we would do about it

- “neck and back pain at the desks” → **Fewer sick days**. Aches are caught early, before they turn into days away.
- “one service for all sites” → **Wider services**. One service gives everyone something of their own, at any hour and in any place.
- “people leave after two years” → **Commitment**. People stay where they feel looked after.

## What else they told us

- **today**: “exercise vouchers and a gym discount that few use”
- **to improve**: “we cannot tell what the money does”

## What made them hesitate

- **It must be put out to tender** (settled): Let us meet first, so that our quote answers what you need.

## What has happened

- 23.9.2026 Later: quiet season, people have time to train
- 25.8.2026 Later: HR changes in January, new name by then
- 1.8.2026 Benefits shown
- 31.7.2026 Meeting: at your place
- 31.7.2026 Memo sent: What we talked about: Vesi Hoiva Oy
- 27.7.2026 Meeting booked: warm talk, knows our customer next door

## Good to know

- **Grace Whitlow**: dog called Rusty
- **Grace Whitlow**, 23.9.2026: Turns fifty in spring, does not want flowers.
- **Grace Whitlow**, 25.8.2026: Runs the half marathon in May, trains with our programme.
- **About them**: New sites opening in spring, headcount grows by a third.
- They may be named as a reference','For whoever delivers: what was agreed, what was promised, and what is good to know before you first talk with them. Ask me anything.

Aino Laine  
+358401234567

## Terms

- Agreed: 12 months, 14 280.00 € without VAT.
- Signed Monday 24 August 2026
- Starts Monday 24 August 2026
- Ends Monday 23 August 2027
- Renewal to be decided by Friday 23 July 2027

## Price

| What | Quantity | € each/month | Months | Total |
| --- | ---: | ---: | ---: | ---: |
| Licence for guided home exercise | 170 | 7.00 | 12 | 14 280.00 € |
| **Total without VAT** |  |  |  | **14 280.00 €** |
| VAT 25.5 % |  |  |  | 3 641.40 € |
| **Total with VAT** |  |  |  | **17 921.40 €** |

## People

- **Grace Whitlow**, managing director, decision maker, grace.whitlow@vesi-hoiva.example, 040 555 3813, best channel: e-mail

## Promised and planned

- 24.11.2026: “the codes for the evening shift never came, and forty peopl…”
- 26.11.2026: Promised by today: new codes by e-mail to each, a month free of charge
- 23.3.2027: Half a year since you last talked: how is it in use?
- 24.8.2027: A year since their needs were mapped: what is different now?

## What is hard for them

1. “neck and back pain at the desks”
   - what it leads to: sick days, overtime for the others
2. “people leave after two years”
   - what it leads to: half a year to train each new one

## What the present situation costs them

- “neck and back pain at the desks”: 230 × 4 × 140 € × 50 % = 64 400 € a year
- “one service for all sites”: 230 × 3 × 140 € × 50 % = 48 300 € a year
- “people leave after two years”: 230 × 3 × 180 € × 25 % = 31 050 € a year
- **In total 143 750 € a year**

## What they expect

- “one service for all sites”
  - today: far sites feel forgotten
- “it would show in the staff survey, and I would show it to the board”
- **In euros: up to 143 750 € a year**

## What we said we would do about it

- “neck and back pain at the desks” → **Fewer sick days**. Aches are caught early, before they turn into days away.
- “one service for all sites” → **Wider services**. One service gives everyone something of their own, at any hour and in any place.
- “people leave after two years” → **Commitment**. People stay where they feel looked after.

## What else they told us

- **today**: “exercise vouchers and a gym discount that few use”
- **to improve**: “we cannot tell what the money does”

## What made them hesitate

- **It must be put out to tender** (settled): Let us meet first, so that our quote answers what you need.

## What has happened

- 23.9.2026 Later: quiet season, people have time to train
- 25.8.2026 Later: HR changes in January, new name by then
- 1.8.2026 Benefits shown
- 31.7.2026 Meeting: at your place
- 31.7.2026 Memo sent: What we talked about: Vesi Hoiva Oy
- 27.7.2026 Meeting booked: warm talk, knows our customer next door

## Good to know

- **Grace Whitlow**: dog called Rusty
- **Grace Whitlow**, 23.9.2026: Turns fifty in spring, does not want flowers.
- **Grace Whitlow**, 25.8.2026: Runs the half marathon in May, trains with our programme.
- **About them**: New sites opening in spring, headcount grows by a third.
- They may be named as a reference','2026-08-24 07:40:00.000000','2026-08-24 07:40:00.000000');
INSERT INTO "paper" VALUES('01a03d02f8807855a3a522e35ecf615d','019ef403086073a3b0d3fa5c56c11669','019ef40308607ebfa4bc6e829439c746','019ef403086074ebb772f8ea63f666e0',NULL,'plan','en','Our plan: Vesi Hoiva Oy, Kotitreeni Oy','Our plan: Vesi Hoiva Oy, Kotitreeni Oy
Hello Grace,

Thank you for choosing us. Here is how we go on together: what happens when, who answers for what, and what you are to get out of it. Pass it on to everyone it concerns, and tell me if something should be otherwise.

## Timetable

- **Monday 24 August 2026**: the agreement begins
- **around Tuesday 23 March 2027**: I am in touch: what has changed with you, and are you getting what you hoped for?
- **Friday 23 July 2027**: by then we agree whether and how we go on
- **Monday 23 August 2027**: the last day of the agreement
- **around Tuesday 24 August 2027**: we go through your needs again

Days that say “around” are my own plan: say a word and we agree on another.

## Who answers for what

- **Aino Laine**, +358401234567: your contact person at Kotitreeni Oy, answers for this plan and for everything we promised
- **Grace Whitlow**, managing director: decides on the cooperation

## What you get

- 170 × Licence for guided home exercise

## What we aim at

In your own words:

- “one service for all sites”
- “it would show in the staff survey, and I would show it to the board”
- should get easier: “neck and back pain at the desks”
- should get easier: “people leave after two years”

## What we expect of each other

- From us: we keep the days above, answer you within one working day, and tell you ourselves if something is late.
- From you: the people above hear of this from you before we begin, and you tell us when something changes.

## How to reach us

Call or write to me directly: +358401234567, by e-mail.

If something is not as it should be, tell me at once. A complaint is welcome: I take care of it myself, and it is how we get better.

Best regards,  
Aino Laine  
Kotitreeni Oy  
+358401234567','Hello Grace,

Thank you for choosing us. Here is how we go on together: what happens when, who answers for what, and what you are to get out of it. Pass it on to everyone it concerns, and tell me if something should be otherwise.

## Timetable

- **Monday 24 August 2026**: the agreement begins
- **around Tuesday 23 March 2027**: I am in touch: what has changed with you, and are you getting what you hoped for?
- **Friday 23 July 2027**: by then we agree whether and how we go on
- **Monday 23 August 2027**: the last day of the agreement
- **around Tuesday 24 August 2027**: we go through your needs again

Days that say “around” are my own plan: say a word and we agree on another.

## Who answers for what

- **Aino Laine**, +358401234567: your contact person at Kotitreeni Oy, answers for this plan and for everything we promised
- **Grace Whitlow**, managing director: decides on the cooperation

## What you get

- 170 × Licence for guided home exercise

## What we aim at

In your own words:

- “one service for all sites”
- “it would show in the staff survey, and I would show it to the board”
- should get easier: “neck and back pain at the desks”
- should get easier: “people leave after two years”

## What we expect of each other

- From us: we keep the days above, answer you within one working day, and tell you ourselves if something is late.
- From you: the people above hear of this from you before we begin, and you tell us when something changes.

## How to reach us

Call or write to me directly: +358401234567, by e-mail.

If something is not as it should be, tell me at once. A complaint is welcome: I take care of it myself, and it is how we get better.

Best regards,  
Aino Laine  
Kotitreeni Oy  
+358401234567','2026-08-26 07:40:00.000000','2026-08-26 07:40:00.000000');
INSERT INTO "paper" VALUES('01a1c64b834074cc8b27b4c9109ada70','01a0f78a21607048b9b21c95055455e8','01a0f78a2160781ab46108cc721754ef','01a0f78a21607090a57e845465b675cd',NULL,'memo','fi','Mistä puhuimme: Otter Logistics Oy','Mistä puhuimme: Otter Logistics Oy
Hei Aino,

kiitos ajastanne. Kirjasin tähän teidän omin sanoinne, mitä kuulin, ja niin lyhyesti, että muistion voi välittää niillekin, jotka eivät olleet mukana. Jos ymmärsin jotain väärin, kertokaa, niin korjaan.

## Mikä tekee työstä nyt raskasta

1. ”niska- ja selkävaivoja työpisteillä”
   - mitä siitä seuraa: poissaoloja, ylitöitä muille
2. ”väki lähtee kahden vuoden jälkeen”
   - mitä siitä seuraa: puoli vuotta opettaa jokainen uusi

## Mitä nykytilanne maksaa

Laskettu näin (määrä × kustannus × osuus):

- ”niska- ja selkävaivoja työpisteillä”: 314 × 4 × 210 € × 30 % = 79 128 € vuodessa
- ”yksi palvelu kaikkiin toimipisteisiin”: 314 × 4 × 180 € × 25 % = 56 520 € vuodessa
- ”väki lähtee kahden vuoden jälkeen”: 314 × 4 × 210 € × 30 % = 79 128 € vuodessa
- **Yhteensä 214 776 € vuodessa**

## Mitä ratkaisu toisi teille

- ”yksi palvelu kaikkiin toimipisteisiin”
  - nyt: kaukana tunnetaan jäävän unohduksiin
- ”se näkyisi kyselyssä, ja näyttäisin sen hallitukselle”
- **Euroina: enintään 214 776 € vuodessa**

## Mitä me tekisimme

Jokainen kohta vastaa johonkin, mitä kerroitte:

- ”niska- ja selkävaivoja työpisteillä” → **Vähemmän sairauspoissaoloja**. Vaivoihin tartutaan ajoissa, ennen kuin niistä tulee poissaoloja.
- ”yksi palvelu kaikkiin toimipisteisiin” → **Laajemmat palvelut**. Yhdestä palvelusta jokainen löytää omansa, milloin ja missä tahansa.
- ”väki lähtee kahden vuoden jälkeen” → **Sitoutuminen**. Ihmiset pysyvät siellä, missä heistä pidetään huolta.

Yhdellä lauseella niille, jotka eivät meitä tunne: Kotitreeni Oy tuo ohjatun liikunnan töihin ja kotiin silloin, kun se kullekin sopii.

Ystävällisin terveisin  
Aino Laine  
Kotitreeni Oy  
+358401234567','Hei Aino,

kiitos ajastanne. Kirjasin tähän teidän omin sanoinne, mitä kuulin, ja niin lyhyesti, että muistion voi välittää niillekin, jotka eivät olleet mukana. Jos ymmärsin jotain väärin, kertokaa, niin korjaan.

## Mikä tekee työstä nyt raskasta

1. ”niska- ja selkävaivoja työpisteillä”
   - mitä siitä seuraa: poissaoloja, ylitöitä muille
2. ”väki lähtee kahden vuoden jälkeen”
   - mitä siitä seuraa: puoli vuotta opettaa jokainen uusi

## Mitä nykytilanne maksaa

Laskettu näin (määrä × kustannus × osuus):

- ”niska- ja selkävaivoja työpisteillä”: 314 × 4 × 210 € × 30 % = 79 128 € vuodessa
- ”yksi palvelu kaikkiin toimipisteisiin”: 314 × 4 × 180 € × 25 % = 56 520 € vuodessa
- ”väki lähtee kahden vuoden jälkeen”: 314 × 4 × 210 € × 30 % = 79 128 € vuodessa
- **Yhteensä 214 776 € vuodessa**

## Mitä ratkaisu toisi teille

- ”yksi palvelu kaikkiin toimipisteisiin”
  - nyt: kaukana tunnetaan jäävän unohduksiin
- ”se näkyisi kyselyssä, ja näyttäisin sen hallitukselle”
- **Euroina: enintään 214 776 € vuodessa**

## Mitä me tekisimme

Jokainen kohta vastaa johonkin, mitä kerroitte:

- ”niska- ja selkävaivoja työpisteillä” → **Vähemmän sairauspoissaoloja**. Vaivoihin tartutaan ajoissa, ennen kuin niistä tulee poissaoloja.
- ”yksi palvelu kaikkiin toimipisteisiin” → **Laajemmat palvelut**. Yhdestä palvelusta jokainen löytää omansa, milloin ja missä tahansa.
- ”väki lähtee kahden vuoden jälkeen” → **Sitoutuminen**. Ihmiset pysyvät siellä, missä heistä pidetään huolta.

Yhdellä lauseella niille, jotka eivät meitä tunne: Kotitreeni Oy tuo ohjatun liikunnan töihin ja kotiin silloin, kun se kullekin sopii.

Ystävällisin terveisin  
Aino Laine  
Kotitreeni Oy  
+358401234567','2026-11-10 16:30:00.000000','2026-11-10 16:30:00.000000');
INSERT INTO "paper" VALUES('01a1bff707807a6b8c88ebd1d0a079f5','01a14416fe4071779c6b13ab2e47dc0e','01a14416fe407d74884f3dd6415af341','01a14416fe407cc28d103ed3cc667e97',NULL,'memo','fi','Mistä puhuimme: Amber & Meadow Ltd','Mistä puhuimme: Amber & Meadow Ltd
Hei Jukka,

kiitos ajastanne. Kirjasin tähän teidän omin sanoinne, mitä kuulin, ja niin lyhyesti, että muistion voi välittää niillekin, jotka eivät olleet mukana. Jos ymmärsin jotain väärin, kertokaa, niin korjaan.

## Mikä tekee työstä nyt raskasta

1. ”niska- ja selkävaivoja työpisteillä”
   - mitä siitä seuraa: poissaoloja, ylitöitä muille
2. ”väki lähtee kahden vuoden jälkeen”
   - mitä siitä seuraa: puoli vuotta opettaa jokainen uusi

## Mitä nykytilanne maksaa

Laskettu näin (määrä × kustannus × osuus):

- ”niska- ja selkävaivoja työpisteillä”: 41 × 2 × 210 € × 30 % = 5 166 € vuodessa
- ”yksi palvelu kaikkiin toimipisteisiin”: 41 × 3 × 210 € × 30 % = 7 749 € vuodessa
- ”väki lähtee kahden vuoden jälkeen”: 41 × 4 × 140 € × 50 % = 11 480 € vuodessa
- **Yhteensä 24 395 € vuodessa**

## Mitä ratkaisu toisi teille

- ”yksi palvelu kaikkiin toimipisteisiin”
  - nyt: kaukana tunnetaan jäävän unohduksiin
- ”se näkyisi kyselyssä, ja näyttäisin sen hallitukselle”
- ”jos se puolittuisi, vuokratyövoimaa ei tarvittaisi”
- ”kaikilla olisi sama, missä ikinä työskentelevät”
- **Euroina: enintään 24 395 € vuodessa**

## Mitä me tekisimme

Jokainen kohta vastaa johonkin, mitä kerroitte:

- ”niska- ja selkävaivoja työpisteillä” → **Vähemmän sairauspoissaoloja**. Vaivoihin tartutaan ajoissa, ennen kuin niistä tulee poissaoloja.
- ”yksi palvelu kaikkiin toimipisteisiin” → **Laajemmat palvelut**. Yhdestä palvelusta jokainen löytää omansa, milloin ja missä tahansa.
- ”väki lähtee kahden vuoden jälkeen” → **Sitoutuminen**. Ihmiset pysyvät siellä, missä heistä pidetään huolta.

Yhdellä lauseella niille, jotka eivät meitä tunne: Kotitreeni Oy tuo ohjatun liikunnan töihin ja kotiin silloin, kun se kullekin sopii.

Ystävällisin terveisin  
Aino Laine  
Kotitreeni Oy  
+358401234567','Hei Jukka,

kiitos ajastanne. Kirjasin tähän teidän omin sanoinne, mitä kuulin, ja niin lyhyesti, että muistion voi välittää niillekin, jotka eivät olleet mukana. Jos ymmärsin jotain väärin, kertokaa, niin korjaan.

## Mikä tekee työstä nyt raskasta

1. ”niska- ja selkävaivoja työpisteillä”
   - mitä siitä seuraa: poissaoloja, ylitöitä muille
2. ”väki lähtee kahden vuoden jälkeen”
   - mitä siitä seuraa: puoli vuotta opettaa jokainen uusi

## Mitä nykytilanne maksaa

Laskettu näin (määrä × kustannus × osuus):

- ”niska- ja selkävaivoja työpisteillä”: 41 × 2 × 210 € × 30 % = 5 166 € vuodessa
- ”yksi palvelu kaikkiin toimipisteisiin”: 41 × 3 × 210 € × 30 % = 7 749 € vuodessa
- ”väki lähtee kahden vuoden jälkeen”: 41 × 4 × 140 € × 50 % = 11 480 € vuodessa
- **Yhteensä 24 395 € vuodessa**

## Mitä ratkaisu toisi teille

- ”yksi palvelu kaikkiin toimipisteisiin”
  - nyt: kaukana tunnetaan jäävän unohduksiin
- ”se näkyisi kyselyssä, ja näyttäisin sen hallitukselle”
- ”jos se puolittuisi, vuokratyövoimaa ei tarvittaisi”
- ”kaikilla olisi sama, missä ikinä työskentelevät”
- **Euroina: enintään 24 395 € vuodessa**

## Mitä me tekisimme

Jokainen kohta vastaa johonkin, mitä kerroitte:

- ”niska- ja selkävaivoja työpisteillä” → **Vähemmän sairauspoissaoloja**. Vaivoihin tartutaan ajoissa, ennen kuin niistä tulee poissaoloja.
- ”yksi palvelu kaikkiin toimipisteisiin” → **Laajemmat palvelut**. Yhdestä palvelusta jokainen löytää omansa, milloin ja missä tahansa.
- ”väki lähtee kahden vuoden jälkeen” → **Sitoutuminen**. Ihmiset pysyvät siellä, missä heistä pidetään huolta.

Yhdellä lauseella niille, jotka eivät meitä tunne: Kotitreeni Oy tuo ohjatun liikunnan töihin ja kotiin silloin, kun se kullekin sopii.

Ystävällisin terveisin  
Aino Laine  
Kotitreeni Oy  
+358401234567','2026-11-09 11:00:00.000000','2026-11-09 11:00:00.000000');
INSERT INTO "paper" VALUES('01a1a7655b4076ad904b60b5889f5e9a','01a1447bb38078d2947810d822a608bf','01a1447bb3807fdf9dbd358f6156c4df','01a1447bb38075209ab1c42fc52f4fbe',NULL,'memo','fi','Mistä puhuimme: Aurinkosalmen kaupunki','Mistä puhuimme: Aurinkosalmen kaupunki
Hei Juha,

kiitos ajastanne. Kirjasin tähän teidän omin sanoinne, mitä kuulin, ja niin lyhyesti, että muistion voi välittää niillekin, jotka eivät olleet mukana. Jos ymmärsin jotain väärin, kertokaa, niin korjaan.

## Mikä on asukkaille nyt vaikeaa

- ”liian harva asukas liikkuu tarpeeksi”
  - mitä siitä seuraa: terveysmenot kasvavat tuloja nopeammin

## Mitä nykytilanne maksaa

Laskettu näin (määrä × kustannus × osuus):

- ”jotain myös kaukaisille kylille”: 1 531 × 4 × 210 € × 30 % = 385 812 € vuodessa
- ”liian harva asukas liikkuu tarpeeksi”: 1 531 × 2 × 140 € × 50 % = 214 340 € vuodessa
- **Yhteensä 600 152 € vuodessa**

## Mitä ratkaisu toisi asukkaille ja kunnalle

- ”jotain myös kaukaisille kylille”
  - nyt: valtuusto kysyy siitä joka syksy
- ”se näkyisi kyselyssä, ja näyttäisin sen hallitukselle”
- ”kaikilla olisi sama, missä ikinä työskentelevät”
- ”jos se puolittuisi, vuokratyövoimaa ei tarvittaisi”
- **Euroina: enintään 600 152 € vuodessa**

## Mitä me tekisimme

Jokainen kohta vastaa johonkin, mitä kerroitte:

- ”jotain myös kaukaisille kylille” → **Liikuntaa kaikkien ulottuvilla**. Ikä, matka tai kunto ei enää ratkaise, kuka pääsee mukaan.
- ”liian harva asukas liikkuu tarpeeksi” → **Säästöä terveysmenoissa**. Kun yhä useampi liikkuu, harvempi tarvitsee hoitoa.

Yhdellä lauseella niille, jotka eivät meitä tunne: Kotitreeni Oy tuo ohjatun liikunnan kotiin jokaiselle asukkaalle, myös heille, joita liikuntahalli ei tavoita.

Hankinta etenee teidän sääntöjenne mukaan, eikä tämä muistio ole tarjous.

Ystävällisin terveisin  
Aino Laine  
Kotitreeni Oy  
+358401234567','Hei Juha,

kiitos ajastanne. Kirjasin tähän teidän omin sanoinne, mitä kuulin, ja niin lyhyesti, että muistion voi välittää niillekin, jotka eivät olleet mukana. Jos ymmärsin jotain väärin, kertokaa, niin korjaan.

## Mikä on asukkaille nyt vaikeaa

- ”liian harva asukas liikkuu tarpeeksi”
  - mitä siitä seuraa: terveysmenot kasvavat tuloja nopeammin

## Mitä nykytilanne maksaa

Laskettu näin (määrä × kustannus × osuus):

- ”jotain myös kaukaisille kylille”: 1 531 × 4 × 210 € × 30 % = 385 812 € vuodessa
- ”liian harva asukas liikkuu tarpeeksi”: 1 531 × 2 × 140 € × 50 % = 214 340 € vuodessa
- **Yhteensä 600 152 € vuodessa**

## Mitä ratkaisu toisi asukkaille ja kunnalle

- ”jotain myös kaukaisille kylille”
  - nyt: valtuusto kysyy siitä joka syksy
- ”se näkyisi kyselyssä, ja näyttäisin sen hallitukselle”
- ”kaikilla olisi sama, missä ikinä työskentelevät”
- ”jos se puolittuisi, vuokratyövoimaa ei tarvittaisi”
- **Euroina: enintään 600 152 € vuodessa**

## Mitä me tekisimme

Jokainen kohta vastaa johonkin, mitä kerroitte:

- ”jotain myös kaukaisille kylille” → **Liikuntaa kaikkien ulottuvilla**. Ikä, matka tai kunto ei enää ratkaise, kuka pääsee mukaan.
- ”liian harva asukas liikkuu tarpeeksi” → **Säästöä terveysmenoissa**. Kun yhä useampi liikkuu, harvempi tarvitsee hoitoa.

Yhdellä lauseella niille, jotka eivät meitä tunne: Kotitreeni Oy tuo ohjatun liikunnan kotiin jokaiselle asukkaalle, myös heille, joita liikuntahalli ei tavoita.

Hankinta etenee teidän sääntöjenne mukaan, eikä tämä muistio ole tarjous.

Ystävällisin terveisin  
Aino Laine  
Kotitreeni Oy  
+358401234567','2026-11-04 16:30:00.000000','2026-11-04 16:30:00.000000');
INSERT INTO "paper" VALUES('01a20c9c9c80726bb2a74de452e6b438','01a1cfc69360769e81355c53f0e642f4','01a1cfc69360707299901c0475491bc3','01a1cfc6936075b79037cdff7c240d49',NULL,'memo','fi','Mistä puhuimme: Liekki Muovi Oy','Mistä puhuimme: Liekki Muovi Oy
Hei Mikko,

kiitos ajastanne. Kirjasin tähän teidän omin sanoinne, mitä kuulin, ja niin lyhyesti, että muistion voi välittää niillekin, jotka eivät olleet mukana. Jos ymmärsin jotain väärin, kertokaa, niin korjaan.

Ystävällisin terveisin  
Aino Laine  
Kotitreeni Oy  
+358401234567','Hei Mikko,

kiitos ajastanne. Kirjasin tähän teidän omin sanoinne, mitä kuulin, ja niin lyhyesti, että muistion voi välittää niillekin, jotka eivät olleet mukana. Jos ymmärsin jotain väärin, kertokaa, niin korjaan.

Ystävällisin terveisin  
Aino Laine  
Kotitreeni Oy  
+358401234567','2026-11-24 08:12:00.000000',NULL);
INSERT INTO "paper" VALUES('01a20c9c9c8070c6a6a3a4506513270e','01a1d47c53407184ac354a1bb150a78d','01a1d47c534078c1b66b5e3c489cbaff','01a1d47c534073b9a6531daf38d9431f',NULL,'memo','fi','Mistä puhuimme: Kiinteistöt Huurre Oy','Mistä puhuimme: Kiinteistöt Huurre Oy
Hei Mika,

kiitos ajastanne. Kirjasin tähän teidän omin sanoinne, mitä kuulin, ja niin lyhyesti, että muistion voi välittää niillekin, jotka eivät olleet mukana. Jos ymmärsin jotain väärin, kertokaa, niin korjaan.

Ystävällisin terveisin  
Aino Laine  
Kotitreeni Oy  
+358401234567','Hei Mika,

kiitos ajastanne. Kirjasin tähän teidän omin sanoinne, mitä kuulin, ja niin lyhyesti, että muistion voi välittää niillekin, jotka eivät olleet mukana. Jos ymmärsin jotain väärin, kertokaa, niin korjaan.

Ystävällisin terveisin  
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
INSERT INTO "phone" VALUES('01a186a5df6077ec9e2feb89414c343c','01a186a5df607d8e91b7584a2265b1f5','01a186a5df60778db311d8a3c2ce6f44','+358405550000','040 555 0000',0,0,2);
INSERT INTO "phone" VALUES('01a186a5df607c9da12e7696a6cecc1b','01a186a5df607d8e91b7584a2265b1f5','01a186a5df60778db311d8a3c2ce6f44','+358405557919','040 555 7919',0,1,1);
INSERT INTO "phone" VALUES('01a1ca8cfd8073ab8d447e35b8b6d8fe','01a1ca8cfd80700b84647159c324c985','01a1ca8cfd807441b204e52db2221a58','+358405555838','040 555 5838',0,0,1);
INSERT INTO "phone" VALUES('01a0ec797d2076c3b8130c4237730edf','01a0ec797d207f04825b413f8a9a021e','01a0ec797d207af9a19699cfe1988ad9','+358405553757','040 555 3757',0,0,1);
INSERT INTO "phone" VALUES('01a0ec797d207870876f3787b9d179e0','01a0ec797d207f04825b413f8a9a021e',NULL,'+358405551676','040 555 1676',0,0,2);
INSERT INTO "phone" VALUES('01a1621bee0074bf9c2574bdb94067ed','01a1621bee00719aa46d6753ec148cb4','01a1621bee007fe2a11d459a2f978d87','+358405559595','040 555 9595',0,0,1);
INSERT INTO "phone" VALUES('01a1777fb2e074898da98f1d3099fdf5','01a1777fb2e0781dac0f3459f79b17ae','01a1777fb2e07abba901e35cd47d380d','+358405557514','040 555 7514',0,0,1);
INSERT INTO "phone" VALUES('01a1777fb2e07e1fb9341c68966baea1','01a1777fb2e0781dac0f3459f79b17ae',NULL,'+358405555433','040 555 5433',0,5,1);
INSERT INTO "phone" VALUES('01a1bfd093c077d59eda92d864ac5db9','01a1bfd093c07c749ba1621582283d15','01a1bfd093c07d72855c384429e821a4','+358405553352','040 555 3352',0,0,1);
INSERT INTO "phone" VALUES('01a1bfd093c07b418efbc8d60b21fbac','01a1bfd093c07c749ba1621582283d15','01a1bfd093c0778087923986bb968a43','+358405551271','040 555 1271',0,1,1);
INSERT INTO "phone" VALUES('01a1cac795807dc3ab8ac8ce8a245e6b','01a1cac795807fb4ba1890c78092b4d4','01a1cac7958073338541013d0326324d','+358405559190','040 555 9190',0,0,1);
INSERT INTO "phone" VALUES('01a17c240da07016bab9f87ff5059285','01a17c240da0744fa8e5b4617589a82b','01a17c240da079be8c497c68a8c24d42','+358405557109','040 555 7109',0,0,1);
INSERT INTO "phone" VALUES('01a1cfc693607005989890086a17b9af','01a1cfc69360769e81355c53f0e642f4','01a1cfc6936075b79037cdff7c240d49','+358405552947','040 555 2947',0,0,1);
INSERT INTO "phone" VALUES('01a1cfc69360754e9cc9af4ec9546b43','01a1cfc69360769e81355c53f0e642f4','01a1cfc6936079fa8a449ebe89d9bf02','+358405550866','040 555 0866',0,1,1);
INSERT INTO "phone" VALUES('01a14416fe407ee791020a15d9ed17e3','01a14416fe4071779c6b13ab2e47dc0e','01a14416fe407cc28d103ed3cc667e97','+358405558785','040 555 8785',0,0,1);
INSERT INTO "phone" VALUES('01a0f78a21607293b5bb9188b80599e9','01a0f78a21607048b9b21c95055455e8','01a0f78a21607090a57e845465b675cd','+358405556704','040 555 6704',0,0,1);
INSERT INTO "phone" VALUES('01a1ab328fe0760c8994940e82458cc8','01a1ab328fe07f979eb0e066de26e655','01a1ab328fe079f6b43adc4fc7af3626','+358405554623','040 555 4623',0,0,1);
INSERT INTO "phone" VALUES('01a19ae596a0753f9b87872d336b1a45','01a19ae596a07e65a6fec086df229650','01a19ae596a0728084a1bde44806aa81','+358405552542','040 555 2542',0,0,1);
INSERT INTO "phone" VALUES('01a0d26cc9a0736a89c80c4de9367ed9','01a0d26cc9a071588a57af35b9b81635','01a0d26cc9a072a8ab711343220d672b','+358405550461','040 555 0461',0,0,1);
INSERT INTO "phone" VALUES('01a1447bb3807129a816de060a04ef48','01a1447bb38078d2947810d822a608bf','01a1447bb38075209ab1c42fc52f4fbe','+358405558380','040 555 8380',0,0,1);
INSERT INTO "phone" VALUES('01a181d2d3807d86be77344828b09a93','01a181d2d38077349d95389b297a21d7','01a181d2d38073deae4ecf4b2ad9a40a','+358405556299','040 555 6299',0,0,1);
INSERT INTO "phone" VALUES('01a1868a6820735099a2105c50806f01','01a0ec797d207f04825b413f8a9a021e','01a1868a682077a2b62c228e40df7c9a','+358405554218','040 555 4218',0,0,2);
INSERT INTO "phone" VALUES('01a1779a3fc07104901e75eb6607b615','01a1779a3fc0751e98b8da9fb9fad67e','01a1779a3fc07501a42a357c732902f4','+358405552137','040 555 2137',0,0,1);
INSERT INTO "phone" VALUES('01a1779a3fc0774bb844956099f86c8d','01a1779a3fc0751e98b8da9fb9fad67e','01a1779a3fc07f85913dd1a6e9d40f2b','+358405550056','040 555 0056',0,1,1);
INSERT INTO "phone" VALUES('01a1cf12378073528aa672352ee7af97','01a1cf1237807782b02d3504de1bf0cd','01a1cf12378074259b177a38a96dfb2c','+358405557975','040 555 7975',0,0,1);
INSERT INTO "phone" VALUES('01a1cf1237807d1c94d4954e5c47577b','01a1cf1237807782b02d3504de1bf0cd','01a1cf12378073f0b2ffd03d4eac98d6','+358405555894','040 555 5894',0,1,1);
INSERT INTO "phone" VALUES('019ef403086072fd93c617eb0a826695','019ef403086073a3b0d3fa5c56c11669','019ef403086074ebb772f8ea63f666e0','+358405553813','040 555 3813',0,0,1);
INSERT INTO "phone" VALUES('019ef40308607d8f8af078b051158de5','019ef403086073a3b0d3fa5c56c11669',NULL,'+358405551732','040 555 1732',0,5,1);
INSERT INTO "phone" VALUES('01a186d665407874ad75c25d01ea0639','01a186d6654079ccac139c1966ad51fd','01a186d6654077c4bbc8996b16d8e80e','+358405559651','040 555 9651',0,0,1);
INSERT INTO "phone" VALUES('01a186d665407703aba1a9d3a61a59e3','01a186d6654079ccac139c1966ad51fd','01a186d665407e4a803af5065136bf62','+358405557570','040 555 7570',0,1,1);
INSERT INTO "phone" VALUES('01a17da1d4007e829c7d498a8f76dc87','01a17da1d400739bb4dfc9a57a946602','01a17da1d4007565a988f668b67d153d','+358405555489','040 555 5489',0,0,1);
INSERT INTO "phone" VALUES('01a17da1d4007a77aaeed19bba6cac4a','01a17da1d400739bb4dfc9a57a946602',NULL,'+358405553408','040 555 3408',0,5,1);
INSERT INTO "phone" VALUES('01a1ee65522078d799577b6b4cb05ec1','01a1ee6552207343a20cea4acadff918','01a1ee6552207b158c78c7ab4fd24206','+358405551327','040 555 1327',0,0,1);
INSERT INTO "phone" VALUES('01a12f39ce80727cad206ada60900772','01a12f39ce8079b3a587dd211f8ce97a','01a12f39ce80792283924f05f5c7b9aa','+358405559246','040 555 9246',0,0,1);
INSERT INTO "phone" VALUES('01a12f39ce807b8291cbe386f112cfd0','01a12f39ce8079b3a587dd211f8ce97a','01a12f39ce807379ad3fad4c40270546','+358405557165','040 555 7165',0,1,1);
INSERT INTO "phone" VALUES('01a1a0b1a8807f9bb59dc887156eab79','01a1a0b1a880719ea0e200454153bbc7','01a1a0b1a8807e9abca5f87b447c999d','+358405555084','040 555 5084',0,0,1);
INSERT INTO "phone" VALUES('01a1a0b1a8807f7b9788c7cc9ded54fd','01a1a0b1a880719ea0e200454153bbc7','01a1a0b1a8807c6bb81f5c80239dc599','+358405553003','040 555 3003',0,1,1);
INSERT INTO "phone" VALUES('01a1ee0530c07bfda0fc47fa3f8b1baa','01a1ee0530c071e3a8c7a01d68815fda','01a1ee0530c074718ba44898a9172a05','+358405550922','040 555 0922',0,0,1);
INSERT INTO "phone" VALUES('019e062af8a0748cac400b9534e41e75','019e062af8a079b3b91c85fda0a59518','019e062af8a0742b95d8575d3e036333','+358405558841','040 555 8841',0,0,1);
INSERT INTO "phone" VALUES('019d1a92c6c072a0850dc58c714699bd','01a1870600c07411a1263fdd909311ed','019d1a92c6c07a809126d71a5aece68f','+358405552598','040 555 2598',0,0,2);
INSERT INTO "phone" VALUES('019d1a92c6c07f22b5d28dee81d57930','01a1870600c07411a1263fdd909311ed',NULL,'+358405550517','040 555 0517',0,0,3);
INSERT INTO "phone" VALUES('01a1cae30cc0798f8f39efd70e2af641','01a1cae30cc0719badb924d87e0b6723','01a1cae30cc070b8afcf9616f48fe7d3','+358405558436','040 555 8436',0,0,1);
INSERT INTO "phone" VALUES('01a1d47c53407609b32701337eb9d1c8','01a1d47c53407184ac354a1bb150a78d','01a1d47c534073b9a6531daf38d9431f','+358405556355','040 555 6355',0,0,1);
INSERT INTO "phone" VALUES('01a1d47c53407d1cbc593e7f3b51d375','01a1d47c53407184ac354a1bb150a78d','01a1d47c53407f90ab2935f2c02823ec','+358405554274','040 555 4274',0,1,1);
INSERT INTO "phone" VALUES('01a17841ca6070bc942fab55fe909103','01a17841ca60797dbf0fad3b5482909f','01a17841ca60736ba8d424ee1c66eed2','+358405552193','040 555 2193',0,0,1);
INSERT INTO "phone" VALUES('01a17841ca60751dbafb6462db8ae021','01a17841ca60797dbf0fad3b5482909f','01a17841ca6070178c2534b403f20791','+358405550112','040 555 0112',0,1,1);
INSERT INTO "phone" VALUES('01a1870600c074db9708f3a0a6f38e3e','01a1870600c07411a1263fdd909311ed','01a1870600c07764945b523821464b6d','+358405558031','040 555 8031',0,0,1);
INSERT INTO "phone" VALUES('01a11fb0c1807d12afd03fb9477e4a80','01a11fb0c18077fc87124b2f30ab1c2e','01a11fb0c1807be8a15c1c0ba3340d96','+358405555950','040 555 5950',0,0,1);
INSERT INTO "phone" VALUES('01a11fb0c1807545a3c3817c72904d18','01a11fb0c18077fc87124b2f30ab1c2e','01a11fb0c1807a98b12218d0d87abbff','+358405553869','040 555 3869',0,1,1);
INSERT INTO "phone" VALUES('01a11fb0c1807f818499e3afa18d58b8','01a11fb0c18077fc87124b2f30ab1c2e',NULL,'+358405551788','040 555 1788',0,5,1);
INSERT INTO "phone" VALUES('01a1785998207b60b309cdb189c08e1c','01a1785998207e788f90e49cf819b750','01a178599820769a8c0354be5a6d1efc','+358405559707','040 555 9707',0,0,1);
INSERT INTO "phone" VALUES('01a178599820711ea9921b68eb7fec92','01a1785998207e788f90e49cf819b750','01a17859982076ca8951d454e14e939a','+358405557626','040 555 7626',0,1,1);
INSERT INTO "phone" VALUES('01a1785998207be5846056bfb6aafae5','01a1785998207e788f90e49cf819b750',NULL,'+358405555545','040 555 5545',0,5,1);
INSERT INTO "phone" VALUES('01a20c9c9c8074f6b394fb36bb2d420f','01a17c240da0744fa8e5b4617589a82b',NULL,'+358407654321','040 765 4321',0,0,1);
INSERT INTO "phone" VALUES('01a20c9c9c8079c4ab0537e65affb229','019e062af8a079b3b91c85fda0a59518','01a20c9c9c807763b0ce583505c6af07','+358401112222','040 111 2222',0,0,1);
INSERT INTO "phone" VALUES('01a20c9c9c8070f1be62aa0a1df9fd78','01a05c476d2079af86ad0327d0b93207','01a05c476d207e9999758f830297c0d6','+358403334444','040 333 4444',0,0,1);
INSERT INTO "phone" VALUES('01a20c9c9c80731f9f2a8b79fc8e80b3','01a20c9c9c807bfe86ce03f91a4f44f9','01a20c9c9c8076f0a3a5ef88ef02090b','+358402223333','040 222 3333',0,0,1);
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
INSERT INTO "presentation" VALUES('019dba887bc07bc8864d7a2f723280c3','01a1870600c07411a1263fdd909311ed','019d1a92c6c0717eb0c12c6029606598','019db4c67c007130918cc43e44e1b856','["access", "health_costs"]','2026-04-23 13:30:00.000000');
INSERT INTO "presentation" VALUES('019eac77e88076cc981437224dc232a6','019e062af8a079b3b91c85fda0a59518','019e062af8a073368ad6c1c425fe3a18','019ea6b5e8c076b9bda5ad525b616e42','["sick_days", "wider_service", "commitment"]','2026-06-09 13:00:00.000000');
INSERT INTO "presentation" VALUES('019fbcc42900794f95b48ad0d810c3f6','019ef403086073a3b0d3fa5c56c11669','019ef40308607ebfa4bc6e829439c746','019fb7022940744892840ea166daa365','["sick_days", "wider_service", "commitment"]','2026-08-01 10:00:00.000000');
INSERT INTO "presentation" VALUES('01a20c9c9c8073198259405278e4b98d','01a1779a3fc0751e98b8da9fb9fad67e','01a1779a3fc0737180041e001c823d9e',NULL,'["sick_days"]','2026-11-24 08:12:00.000000');
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
INSERT INTO "procurement" VALUES('e29639cffff1a086c1f0b6bfc609ecb3','01a1785998207e788f90e49cf819b750','01a1785998207f8eb89b02f99c546496','goods_services','open','[]','[{"key": "register", "text": "Extract from the trade register, as recent as they ask for", "done": false}, {"key": "taxes", "text": "Proof that taxes are paid", "done": false}, {"key": "pension", "text": "Proof that pension insurance is paid", "done": false}, {"key": "references", "text": "References, of the kind and number they ask for", "done": false}, {"key": "service", "text": "The service described point by point", "done": false}, {"key": "access", "text": "Accessibility and privacy answered", "done": false}, {"key": "prices", "text": "The price form filled in, without VAT, as they ask", "done": false}, {"key": "valid", "text": "The bid is valid as long as they ask", "done": false}, {"key": "signer", "text": "Signed by somebody who may sign", "done": false}, {"key": "channel", "text": "In the right system, language and form", "done": false}, {"key": "01a20c9c9c8079d0b53c631cdfd43f37", "text": "ISO 9001", "done": false}, {"key": "01a20c9c9c807a24a607679d6050914a", "text": "insurance", "done": false}]','HILMA 123',NULL,'2026-12-18 10:00:00.000000','2027-01-15',NULL,'','two lots','2026-11-24 08:12:00.000000',7);
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
INSERT INTO "quote" VALUES('019dbaf658c07171851e07ea8646422c','01a1870600c07411a1263fdd909311ed','019d1a92c6c0717eb0c12c6029606598','019d1a92c6c07a809126d71a5aece68f',1,'accepted','fi','25.5','2026-05-25','[{"key": "whole", "name": "12 kuukautta", "start": null, "lines": [{"what": "Ohjatun kotiliikunnan lisenssi", "quantity": 1350, "unit": "2", "months": 12, "discount": "0", "reason": ""}]}]','whole','2026-04-23 15:30:00.000000','2026-04-24 11:30:00.000000','2026-04-23 15:30:00.000000',2);
INSERT INTO "quote" VALUES('019eace5c5807808bed1e0ebd765194f','019e062af8a079b3b91c85fda0a59518','019e062af8a073368ad6c1c425fe3a18','019e062af8a0742b95d8575d3e036333',1,'accepted','fi','25.5','2026-07-09','[{"key": "whole", "name": "12 kuukautta", "start": null, "lines": [{"what": "Ohjatun kotiliikunnan lisenssi", "quantity": 160, "unit": "7", "months": 12, "discount": "0", "reason": ""}]}]','whole','2026-06-09 15:00:00.000000','2026-06-10 11:00:00.000000','2026-06-09 15:00:00.000000',1);
INSERT INTO "quote" VALUES('019fbd32060078928523e065b3877f0e','019ef403086073a3b0d3fa5c56c11669','019ef40308607ebfa4bc6e829439c746','019ef403086074ebb772f8ea63f666e0',1,'accepted','en','25.5','2026-08-31','[{"key": "whole", "name": "12 months", "start": null, "lines": [{"what": "Licence for guided home exercise", "quantity": 170, "unit": "7", "months": 12, "discount": "0", "reason": ""}]}]','whole','2026-08-01 12:00:00.000000','2026-08-02 08:00:00.000000','2026-08-01 12:00:00.000000',1);
INSERT INTO "quote" VALUES('01a20c9c9c8070009a358ca00d75985d','01a1779a3fc0751e98b8da9fb9fad67e','01a1779a3fc0737180041e001c823d9e','01a1779a3fc07501a42a357c732902f4',1,'accepted','fi','25.5','2027-01-31','[{"key": "whole", "name": "Small", "start": null, "lines": [{"what": "Ohjatun kotiliikunnan lisenssi", "quantity": 57, "unit": "8", "months": 6, "discount": "0", "reason": ""}, {"what": "Kick-off", "quantity": 1, "unit": "500", "months": 1, "discount": "0", "reason": ""}]}]','whole','2026-11-24 08:12:00.000000','2026-11-24 08:12:00.000000','2026-11-24 08:12:00.000000',9);
INSERT INTO "quote" VALUES('01a20c9c9c807f4e9aea6429b1491e24','01a1bfd093c07c749ba1621582283d15','01a1bfd093c079d7bbb230bbd92a4aa2','01a1bfd093c07d72855c384429e821a4',1,'declined','fi','25.5','2026-12-28','[{"key": "whole", "name": "12 kuukautta", "start": null, "lines": [{"what": "Ohjatun kotiliikunnan lisenssi", "quantity": 199, "unit": "7", "months": 12, "discount": "0", "reason": ""}]}]',NULL,'2026-11-24 08:12:00.000000','2026-11-24 08:12:00.000000','2026-11-24 08:12:00.000000',3);
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
INSERT INTO "recommendation" VALUES('01a1cae30cc077129cf94bc1e31e1292','019e062af8a079b3b91c85fda0a59518','019e062af8a073368ad6c1c425fe3a18','019e062af8a0742b95d8575d3e036333','reference','given','Pitävät lupauksensa ja vastaavat samana päivänä.','the brochure','2026-12-28',NULL,'2026-11-11 13:54:00.000000','2026-11-11 13:54:00.000000',1);
INSERT INTO "recommendation" VALUES('01a1cae30cc07d66a9b576d757aa5ae1','019e062af8a079b3b91c85fda0a59518','019e062af8a073368ad6c1c425fe3a18','019e062af8a0742b95d8575d3e036333','referral','given','May say who sent us; they talked about it at the chamber of commerce.','',NULL,'01a1cae30cc0719badb924d87e0b6723','2026-11-11 13:54:00.000000','2026-11-11 13:54:00.000000',1);
INSERT INTO "recommendation" VALUES('01a20c9c9c8075369620bf0dc38084a0','01a1d47c53407184ac354a1bb150a78d','01a1d47c534078c1b66b5e3c489cbaff','01a1d47c534073b9a6531daf38d9431f','referral','given','greet from Anna','',NULL,'01a20c9c9c807bfe86ce03f91a4f44f9','2026-11-24 08:12:00.000000','2026-11-24 08:12:00.000000',2);
INSERT INTO "recommendation" VALUES('01a20c9c9c807807a0cfab4ceaefc4d2','01a181d2d38077349d95389b297a21d7','01a181d2d3807e91af62e63a1a5356b5','01a181d2d38073deae4ecf4b2ad9a40a','reference','asked','','',NULL,NULL,'2026-11-24 08:12:00.000000',NULL,1);
INSERT INTO "recommendation" VALUES('01a20c9c9c80726e8825ae562179b37d','01a1ca8cfd80700b84647159c324c985','01a1ca8cfd8071a3b1fd42a29755d4c1','01a1ca8cfd807441b204e52db2221a58','reference','given','they are good','',NULL,NULL,'2026-11-24 08:12:00.000000','2026-11-24 08:12:00.000000',2);
INSERT INTO "recommendation" VALUES('01a20c9c9c80704e82b3359986048719','01a1cae30cc0719badb924d87e0b6723','01a1cae30cc07c0ba38d62a705f5e71b','01a1cae30cc070b8afcf9616f48fe7d3','referral','declined','','',NULL,NULL,'2026-11-24 08:12:00.000000','2026-11-24 08:12:00.000000',2);
CREATE TABLE remembered (
	id VARCHAR(40) NOT NULL, 
	content JSON NOT NULL, 
	at DATETIME NOT NULL, 
	CONSTRAINT pk_remembered PRIMARY KEY (id)
);
INSERT INTO "remembered" VALUES('look_over','{"day": "2026-11-24", "after": 0}','2026-11-24 08:10:00.000000');
INSERT INTO "remembered" VALUES('barred_numbers','{"print": ""}','2026-11-24 08:12:00.000000');
INSERT INTO "remembered" VALUES('playbook','{"format": 1, "key": "home_training", "version": "1", "name": {"en": "Home training", "fi": "Kotiliikunta"}, "stages": {"prospecting": {"name": {"en": "Prospecting", "fi": "Prospektointi"}, "phase": "prospecting"}, "contacting": {"name": {"en": "Contacting", "fi": "Kontaktointi"}, "phase": "contacting"}, "needs": {"name": {"en": "Needs analysis", "fi": "Tarvekartoitus"}, "phase": "needs"}, "benefits": {"name": {"en": "Benefits", "fi": "Hy\u00f6dyt"}, "phase": "benefits"}, "closing": {"name": {"en": "Closing", "fi": "P\u00e4\u00e4tt\u00e4minen"}, "phase": "closing"}, "agreement": {"name": {"en": "Agreement", "fi": "Sopimus"}, "phase": "agreement"}, "care": {"name": {"en": "Care", "fi": "J\u00e4lkihoito"}, "phase": "care"}}, "kinds": {"call_back": {"name": {"en": "Call back", "fi": "Takaisinsoitto"}, "opens": "call", "priority": 0}, "complaint": {"name": {"en": "Complaint", "fi": "Reklamaatio"}, "opens": "complaint", "priority": 0}, "inbound": {"name": {"en": "Inbound", "fi": "Yhteydenotto"}, "opens": "call", "priority": 1}, "tender_deadline": {"name": {"en": "Tender due", "fi": "Tarjousaika"}, "opens": "tender", "priority": 1}, "bid": {"name": {"en": "Bid", "fi": "Tarjousty\u00f6"}, "opens": "tender", "priority": 2}, "tender_decision": {"name": {"en": "Tender decision", "fi": "Hankintap\u00e4\u00e4t\u00f6s"}, "opens": "tender", "priority": 2}, "meeting": {"name": {"en": "Meeting", "fi": "Tapaaminen"}, "opens": "needs", "priority": 2}, "decision_meeting": {"name": {"en": "Decision meeting", "fi": "P\u00e4\u00e4t\u00f6spalaveri"}, "opens": "ask", "priority": 2}, "kick_off_meeting": {"name": {"en": "Kick-off meeting", "fi": "Aloituspalaveri"}, "opens": "agreement", "priority": 2}, "decision": {"name": {"en": "Decision", "fi": "P\u00e4\u00e4t\u00f6s"}, "opens": "call", "priority": 2}, "memo": {"name": {"en": "Memo", "fi": "Muistio"}, "opens": "memo", "priority": 3}, "prepare": {"name": {"en": "Prepare", "fi": "Valmistelu"}, "opens": "card", "priority": 3}, "promise": {"name": {"en": "Promised", "fi": "Luvattu asia"}, "opens": "card", "priority": 3}, "present": {"name": {"en": "Presentation", "fi": "Esittely"}, "opens": "benefits", "priority": 3}, "agreement": {"name": {"en": "Agreement", "fi": "Sopimus"}, "opens": "agreement", "priority": 3}, "quote": {"name": {"en": "Quote", "fi": "Tarjous"}, "opens": "quote", "priority": 3}, "quote_call": {"name": {"en": "Quote call", "fi": "Tarjouspuhelu"}, "opens": "call", "priority": 3}, "quote_ends": {"name": {"en": "Quote expires", "fi": "Tarjous vanhenee"}, "opens": "quote", "priority": 3}, "first_contact": {"name": {"en": "First contact", "fi": "Ensikontakti"}, "opens": "call", "priority": 4}, "plan": {"name": {"en": "Written plan", "fi": "Suunnitelma"}, "opens": "plan", "priority": 4}, "kick_off": {"name": {"en": "Kick-off", "fi": "Aloitus"}, "opens": "agreement", "priority": 4}, "hand_over": {"name": {"en": "Hand-over", "fi": "Luovutus"}, "opens": "hand_over", "priority": 4}, "delivery_check": {"name": {"en": "Delivery check", "fi": "K\u00e4ytt\u00f6\u00f6notto"}, "opens": "call", "priority": 4}, "satisfaction": {"name": {"en": "Satisfaction", "fi": "Tyytyv\u00e4isyys"}, "opens": "call", "priority": 4}, "gatekeeper": {"name": {"en": "Call as hinted", "fi": "Vinkkisoitto"}, "opens": "call", "priority": 5}, "find_number": {"name": {"en": "Find number", "fi": "Numeron haku"}, "opens": "card", "priority": 5}, "retry": {"name": {"en": "Retry", "fi": "Uusintasoitto"}, "opens": "call", "priority": 6}, "renewal": {"name": {"en": "Renewal", "fi": "Sopimuskausi"}, "opens": "call", "priority": 5}, "care": {"name": {"en": "Care contact", "fi": "Yhteydenpito"}, "opens": "call", "priority": 6}, "yearly_needs": {"name": {"en": "Yearly needs", "fi": "Vuosikartoitus"}, "opens": "needs", "priority": 6}, "reference_ask": {"name": {"en": "Reference", "fi": "Referenssi"}, "opens": "call", "priority": 6}, "personal": {"name": {"en": "Personal note", "fi": "Huomionosoitus"}, "opens": "card", "priority": 6}, "ask_again": {"name": {"en": "Ask again", "fi": "Kysy uudelleen"}, "opens": "call", "priority": 7}, "first_call": {"name": {"en": "First call", "fi": "Ensisoitto"}, "opens": "call", "priority": 8}, "research": {"name": {"en": "Find out", "fi": "Selvitett\u00e4v\u00e4"}, "opens": "card", "priority": 9}}, "rules": [{"key": "retry_no_answer", "source": "no_answer", "stage": null, "kind": "retry", "after": "window", "at": null, "in_window": false, "reason": {"en": "No answer, try {{attempt|1}} of {{max_attempts|6}}: another time of day", "fi": "Ei vastannut, yritys {{attempt|1}}/{{max_attempts|6}}: kokeile eri kellonaikaan"}, "priority": 6, "script": null}, {"key": "retry_busy", "source": "busy", "stage": null, "kind": "retry", "after": "30 min", "at": null, "in_window": false, "reason": {"en": "Busy, try {{attempt|1}} of {{max_attempts|6}}: again in half an hour", "fi": "Varattu, yritys {{attempt|1}}/{{max_attempts|6}}: puolen tunnin p\u00e4\u00e4st\u00e4 uudelleen"}, "priority": 6, "script": null}, {"key": "retry_voicemail", "source": "voicemail", "stage": null, "kind": "retry", "after": "2 wd", "at": null, "in_window": false, "reason": {"en": "Voicemail, try {{attempt|1}} of {{max_attempts|6}}: no call back yet", "fi": "J\u00e4i vastaajaan, yritys {{attempt|1}}/{{max_attempts|6}}: ei ole soittanut takaisin"}, "priority": 6, "script": null}, {"key": "find_number", "source": "wrong_number", "stage": null, "kind": "find_number", "after": "1 wd", "at": null, "in_window": false, "reason": {"en": "The number was wrong: find the right one", "fi": "Numero oli v\u00e4\u00e4r\u00e4: etsi oikea"}, "priority": 5, "script": null}, {"key": "gatekeeper", "source": "gatekeeper", "stage": null, "kind": "gatekeeper", "after": "agreed", "at": null, "in_window": false, "reason": {"en": "Hint from the one who answered: {{last.words|try at this time}}", "fi": "Vinkki vastaajalta: {{last.words|yrit\u00e4 t\u00e4h\u00e4n aikaan}}"}, "priority": 5, "script": null}, {"key": "call_back", "source": "call_back", "stage": null, "kind": "call_back", "after": "agreed", "at": null, "in_window": false, "reason": {"en": "Asked to be called now: {{last.words|keep the promise}}", "fi": "Pyysi soittamaan nyt: {{last.words|pid\u00e4 lupaus}}"}, "priority": 0, "script": null}, {"key": "meeting", "source": "booked", "stage": null, "kind": "meeting", "after": "agreed", "at": null, "in_window": false, "reason": {"en": "The meeting as agreed", "fi": "Sovittu tapaaminen"}, "priority": 2, "script": null}, {"key": "prepare", "source": "booked", "stage": null, "kind": "prepare", "after": "-1 wd", "at": null, "in_window": false, "reason": {"en": "Prepare for the meeting {{meeting.when|tomorrow}}", "fi": "Valmistaudu tapaamiseen: {{meeting.when|huomenna}}"}, "priority": 3, "script": null}, {"key": "ask_again_later", "source": "later", "stage": null, "kind": "ask_again", "after": "agreed", "at": null, "in_window": false, "reason": {"en": "Asked to come back now: {{last.words|the time was not right}}", "fi": "Pyysi palaamaan nyt: {{last.words|aika ei ollut sopiva}}"}, "priority": 7, "script": null}, {"key": "ask_again_lost", "source": "no", "stage": null, "kind": "ask_again", "after": "3 m", "at": null, "in_window": false, "reason": {"en": "Said no three months ago: ask what has changed", "fi": "Kielt\u00e4ytyi kolme kuukautta sitten: kysy, mik\u00e4 on muuttunut"}, "priority": 7, "script": null}, {"key": "first_call", "source": "added", "stage": null, "kind": "first_call", "after": "window", "at": null, "in_window": false, "reason": {"en": "New prospect from {{organisation.source|your list}}: agree a meeting", "fi": "Uusi prospekti, l\u00e4hde {{organisation.source|oma lista}}: sovi tapaaminen"}, "priority": 8, "script": null}, {"key": "inbound", "source": "inbound", "stage": null, "kind": "inbound", "after": "24 h", "at": null, "in_window": false, "reason": {"en": "They came to us: answer in person within 24 hours", "fi": "Otti meihin yhteytt\u00e4: vastaa itse 24 tunnin sis\u00e4ll\u00e4"}, "priority": 1, "script": null}, {"key": "meeting", "source": "booked", "stage": null, "kind": "meeting", "after": "agreed", "at": null, "in_window": false, "reason": {"en": "The meeting as agreed", "fi": "Sovittu tapaaminen"}, "priority": 2, "script": null}, {"key": "decision_meeting", "source": "booked", "stage": null, "kind": "decision_meeting", "after": "agreed", "at": null, "in_window": false, "reason": {"en": "The decision meeting as agreed: ask for the deal", "fi": "Sovittu p\u00e4\u00e4t\u00f6spalaveri: kysy kauppaa"}, "priority": 2, "script": null}, {"key": "kick_off_meeting", "source": "booked", "stage": null, "kind": "kick_off_meeting", "after": "agreed", "at": null, "in_window": false, "reason": {"en": "The kick-off as agreed", "fi": "Sovittu aloituspalaveri"}, "priority": 2, "script": null}, {"key": "prepare", "source": "booked", "stage": null, "kind": "prepare", "after": "-1 wd", "at": null, "in_window": false, "reason": {"en": "Prepare for the meeting {{meeting.when|tomorrow}}", "fi": "Valmistaudu tapaamiseen: {{meeting.when|huomenna}}"}, "priority": 3, "script": null}, {"key": "memo", "source": "meeting_held", "stage": null, "kind": "memo", "after": "0 d", "at": null, "in_window": false, "reason": {"en": "Memo and the next invitation go out today", "fi": "Muistio ja seuraava kutsu l\u00e4htev\u00e4t t\u00e4n\u00e4\u00e4n"}, "priority": 3, "script": null}, {"key": "present", "source": "stage_entered", "stage": "benefits", "kind": "present", "after": "3 wd", "at": null, "in_window": false, "reason": {"en": "Show what answers {{need.top|their needs}}, and give the quote", "fi": "Esittele ratkaisu tarpeeseen ({{need.top|kirjatut tarpeet}}) ja anna tarjous"}, "priority": 3, "script": null}, {"key": "quote_given", "source": "quote_given", "stage": null, "kind": "quote_call", "after": "3 wd", "at": null, "in_window": false, "reason": {"en": "The quote is with them: ask how it looks, and who else has read it", "fi": "Tarjous on heill\u00e4: kysy, milt\u00e4 se n\u00e4ytt\u00e4\u00e4 ja kuka muu sen on lukenut"}, "priority": 3, "script": null}, {"key": "quote_expires", "source": "quote_expires", "stage": null, "kind": "quote_ends", "after": "-3 wd", "at": null, "in_window": false, "reason": {"en": "The quote is about to expire: agree how to go on, or renew it", "fi": "Tarjouksen voimassaolo p\u00e4\u00e4ttyy pian: sovi jatkosta tai uusi tarjous"}, "priority": 3, "script": null}, {"key": "decision", "source": "stage_entered", "stage": "closing", "kind": "decision", "after": "2 wd", "at": null, "in_window": false, "reason": {"en": "Ask for the deal", "fi": "Kysy kauppaa"}, "priority": 2, "script": null}, {"key": "agreement", "source": "stage_entered", "stage": "agreement", "kind": "agreement", "after": "2 wd", "at": null, "in_window": false, "reason": {"en": "Walk through the terms and sign", "fi": "K\u00e4yk\u00e4\u00e4 ehdot l\u00e4pi ja allekirjoittakaa"}, "priority": 3, "script": null}, {"key": "hand_over", "source": "signed", "stage": null, "kind": "hand_over", "after": "1 wd", "at": null, "in_window": false, "reason": {"en": "Signed: tell delivery everything that was said and agreed", "fi": "Allekirjoitettu: kerro toimitukselle kaikki, mit\u00e4 puhuttiin ja sovittiin"}, "priority": 4, "script": null}, {"key": "agreement_renews", "source": "agreement_renews", "stage": null, "kind": "renewal", "after": "-2 m", "at": null, "in_window": false, "reason": {"en": "They must say by {{agreement.renews|the agreed day}} whether they go on: bring it up now", "fi": "Jatkosta on kerrottava viimeist\u00e4\u00e4n {{agreement.renews|sovittuna p\u00e4iv\u00e4n\u00e4}}: ota asia puheeksi"}, "priority": 5, "script": null}, {"key": "agreement_ends", "source": "agreement_ends", "stage": null, "kind": "renewal", "after": "-1 m", "at": null, "in_window": false, "reason": {"en": "The agreement ends on {{agreement.ends|its last day}}: is the next one signed?", "fi": "Sopimus p\u00e4\u00e4ttyy {{agreement.ends|pian}}: onko jatkosopimus allekirjoitettu?"}, "priority": 5, "script": null}, {"key": "first_contact", "source": "won", "stage": null, "kind": "first_contact", "after": "1 wd", "at": null, "in_window": false, "reason": {"en": "First contact after the deal, at the latest in 3 days", "fi": "Ensikontakti kaupan j\u00e4lkeen, viimeist\u00e4\u00e4n 3 p\u00e4iv\u00e4n sis\u00e4ll\u00e4"}, "priority": 4, "script": null}, {"key": "plan", "source": "won", "stage": null, "kind": "plan", "after": "2 wd", "at": null, "in_window": false, "reason": {"en": "Send the plan: timetable, names on both sides, goals", "fi": "L\u00e4het\u00e4 suunnitelma: aikataulu, vastuuhenkil\u00f6t, tavoitteet"}, "priority": 4, "script": null}, {"key": "kick_off", "source": "won", "stage": null, "kind": "kick_off", "after": "5 wd", "at": null, "in_window": false, "reason": {"en": "Kick-off: agree a time", "fi": "Aloituspalaveri: sovi aika"}, "priority": 4, "script": null}, {"key": "delivery_check", "source": "won", "stage": null, "kind": "delivery_check", "after": "2 w", "at": null, "in_window": false, "reason": {"en": "Is everything we promised in use?", "fi": "Onko kaikki luvattu k\u00e4yt\u00f6ss\u00e4?"}, "priority": 4, "script": null}, {"key": "satisfaction", "source": "won", "stage": null, "kind": "satisfaction", "after": "1 m", "at": null, "in_window": false, "reason": {"en": "A month since the deal: are they satisfied?", "fi": "Kuukausi kaupasta: ovatko he tyytyv\u00e4isi\u00e4?"}, "priority": 4, "script": null}, {"key": "reference_ask", "source": "feedback", "stage": null, "kind": "reference_ask", "after": "1 wd", "at": null, "in_window": false, "reason": {"en": "They would recommend us: ask for a public word and for a name", "fi": "He suosittelisivat meit\u00e4: pyyd\u00e4 julkista kommenttia ja nime\u00e4"}, "priority": 6, "script": null}, {"key": "unhappy", "source": "feedback", "stage": null, "kind": "satisfaction", "after": "1 wd", "at": null, "in_window": false, "reason": {"en": "They said they are not happy: call, listen, put it right", "fi": "He kertoivat olevansa tyytym\u00e4tt\u00f6mi\u00e4: soita, kuuntele ja korjaa asia"}, "priority": 1, "script": "complaint"}, {"key": "care_a1", "source": "contacted", "stage": null, "kind": "care", "after": "3 m", "at": null, "in_window": false, "reason": {"en": "Three months since you last talked: what has changed, what next?", "fi": "Kolme kuukautta edellisest\u00e4: mik\u00e4 on muuttunut, mit\u00e4 seuraavaksi?"}, "priority": 6, "script": null}, {"key": "care_a2", "source": "contacted", "stage": null, "kind": "care", "after": "6 m", "at": null, "in_window": false, "reason": {"en": "Half a year since you last talked: how is it in use?", "fi": "Puoli vuotta edellisest\u00e4: miten k\u00e4ytt\u00f6 sujuu?"}, "priority": 6, "script": null}, {"key": "care_a3", "source": "contacted", "stage": null, "kind": "care", "after": "12 m", "at": null, "in_window": false, "reason": {"en": "A year since you last talked: are they still well served?", "fi": "Vuosi edellisest\u00e4: palveleeko ratkaisu yh\u00e4?"}, "priority": 6, "script": null}, {"key": "care", "source": "contacted", "stage": null, "kind": "care", "after": "6 m", "at": null, "in_window": false, "reason": {"en": "Half a year since you last talked: what has changed?", "fi": "Puoli vuotta edellisest\u00e4: mik\u00e4 on muuttunut?"}, "priority": 6, "script": null}, {"key": "silence", "source": "silence", "stage": null, "kind": "care", "after": "12 m", "at": null, "in_window": false, "reason": {"en": "A year without a word between you: find out how they are", "fi": "Vuosi ilman yhteydenpitoa: kysy, mit\u00e4 heille kuuluu"}, "priority": 3, "script": null}, {"key": "yearly_needs", "source": "needs_mapped", "stage": null, "kind": "yearly_needs", "after": "1 y", "at": null, "in_window": false, "reason": {"en": "A year since their needs were mapped: what is different now?", "fi": "Vuosi tarvekartoituksesta: mik\u00e4 on nyt toisin?"}, "priority": 6, "script": null}, {"key": "ask_again_later", "source": "later", "stage": null, "kind": "ask_again", "after": "3 m", "at": null, "in_window": false, "reason": {"en": "It was put off until now: is the time right?", "fi": "Asiaan piti palata n\u00e4ihin aikoihin: sopisiko nyt?"}, "priority": 7, "script": null}, {"key": "ask_again_lost", "source": "lost", "stage": null, "kind": "ask_again", "after": "3 m", "at": null, "in_window": false, "reason": {"en": "Said no three months ago: ask what has changed", "fi": "Kielt\u00e4ytyi kolme kuukautta sitten: kysy, mik\u00e4 on muuttunut"}, "priority": 7, "script": null}, {"key": "questions_last", "source": "questions_due", "stage": null, "kind": "tender_deadline", "after": "agreed", "at": null, "in_window": false, "reason": {"en": "The time for questions about the request ends now", "fi": "Tarjouspyynn\u00f6n kysymysaika p\u00e4\u00e4ttyy nyt"}, "priority": 1, "script": null}, {"key": "questions_day_before", "source": "questions_due", "stage": null, "kind": "bid", "after": "-1 wd", "at": null, "in_window": false, "reason": {"en": "The time for questions ends soon: ask about anything unclear", "fi": "Kysymysaika p\u00e4\u00e4ttyy pian: kysy ep\u00e4selv\u00e4t kohdat"}, "priority": 2, "script": null}, {"key": "bid_last", "source": "bid_due", "stage": null, "kind": "tender_deadline", "after": "agreed", "at": null, "in_window": false, "reason": {"en": "The bid must be with them now", "fi": "Tarjouksen on oltava perill\u00e4 nyt"}, "priority": 1, "script": null}, {"key": "bid_week_before", "source": "bid_due", "stage": null, "kind": "bid", "after": "-5 wd", "at": null, "in_window": false, "reason": {"en": "The bid is due soon: what is still missing?", "fi": "Tarjousaika p\u00e4\u00e4ttyy pian: mit\u00e4 viel\u00e4 puuttuu?"}, "priority": 2, "script": null}, {"key": "bid_day_before", "source": "bid_due", "stage": null, "kind": "bid", "after": "-1 wd", "at": null, "in_window": false, "reason": {"en": "Send the bid now: do not wait for the last day", "fi": "L\u00e4het\u00e4 tarjous nyt: \u00e4l\u00e4 odota viimeist\u00e4 p\u00e4iv\u00e4\u00e4"}, "priority": 2, "script": null}, {"key": "tender_decided", "source": "tender_decision", "stage": null, "kind": "tender_decision", "after": "agreed", "at": null, "in_window": false, "reason": {"en": "They decide today", "fi": "Hankintap\u00e4\u00e4t\u00f6s tehd\u00e4\u00e4n t\u00e4n\u00e4\u00e4n"}, "priority": 2, "script": null}, {"key": "tender_heard", "source": "tender_decision", "stage": null, "kind": "tender_decision", "after": "1 wd", "at": null, "in_window": false, "reason": {"en": "The decision was due: how did it go, and why?", "fi": "P\u00e4\u00e4t\u00f6s oli m\u00e4\u00e4r\u00e4 tehd\u00e4: miten k\u00e4vi ja miksi?"}, "priority": 2, "script": null}, {"key": "complaint", "source": "complaint", "stage": null, "kind": "complaint", "after": "0 d", "at": null, "in_window": false, "reason": {"en": "A complaint: hear them out and put it right", "fi": "Reklamaatio: kuuntele ja korjaa asia"}, "priority": 0, "script": null}, {"key": "after_complaint", "source": "complaint_closed", "stage": null, "kind": "satisfaction", "after": "2 w", "at": null, "in_window": false, "reason": {"en": "Two weeks since their complaint was put right: is all well now?", "fi": "Reklamaation ratkaisusta on kaksi viikkoa: onko kaikki nyt hyvin?"}, "priority": 4, "script": null}], "hours": {"country": "FI", "starts": "08:00:00", "ends": "16:00:00", "absences": ["2026-12-12", "2026-12-21", "2026-12-30", "2027-01-17", "2027-01-23"], "windows": [{"days": ["mon"], "from": "12:00:00", "to": "17:00:00"}, {"days": ["tue", "wed", "thu"], "from": "07:30:00", "to": "09:00:00"}, {"days": ["tue", "wed", "thu"], "from": "15:00:00", "to": "17:00:00"}, {"days": ["fri"], "from": "08:00:00", "to": "17:00:00"}]}, "longest": "12 m"}','2026-11-24 08:12:00.000000');
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
INSERT INTO "stage_event" VALUES('01a186a5df607d5fa4b06ce60741c7a8','01a186a5df6077cc98072e8c35bf992d',NULL,'prospecting','open','2026-10-29 07:53:00.000000');
INSERT INTO "stage_event" VALUES('01a1ca8cfd80707d91431193e6c3f339','01a1ca8cfd8071a3b1fd42a29755d4c1',NULL,'prospecting','open','2026-11-11 12:20:00.000000');
INSERT INTO "stage_event" VALUES('01a0ec797d2078d9beed8d14f06d3fef','01a0ec797d2077038381e88f38c0c8fd',NULL,'prospecting','open','2026-09-29 09:23:00.000000');
INSERT INTO "stage_event" VALUES('01a1d3d034c074a3b3c64af775a89294','01a0ec797d2077038381e88f38c0c8fd','prospecting','contacting','open','2026-11-13 07:30:00.000000');
INSERT INTO "stage_event" VALUES('01a1621bee007f92b8b333a8e5446dd4','01a1621bee007552be3edc0a1ef2a4f0',NULL,'prospecting','open','2026-10-22 05:36:00.000000');
INSERT INTO "stage_event" VALUES('01a1777fb2e0796da4b2d2bc815a47c5','01a1777fb2e07f0f98a064df7fd63116',NULL,'prospecting','open','2026-10-26 09:17:00.000000');
INSERT INTO "stage_event" VALUES('01a1bfd093c0764e9403560d97dae38d','01a1bfd093c079d7bbb230bbd92a4aa2',NULL,'prospecting','open','2026-11-09 10:18:00.000000');
INSERT INTO "stage_event" VALUES('01a1cac795807f3d9804f92283868a29','01a1cac795807678bb6fe5078c5fe8f8',NULL,'prospecting','open','2026-11-11 13:24:00.000000');
INSERT INTO "stage_event" VALUES('01a17c240da07832bd91a1b7f03edca7','01a17c240da07e2fb463b337d20b5d59',NULL,'prospecting','open','2026-10-27 06:55:00.000000');
INSERT INTO "stage_event" VALUES('01a1cfc693607a28bac7652ccdf84404','01a1cfc69360707299901c0475491bc3',NULL,'prospecting','open','2026-11-12 12:41:00.000000');
INSERT INTO "stage_event" VALUES('01a14416fe407122ac512b01f18dd1ee','01a14416fe407d74884f3dd6415af341',NULL,'prospecting','open','2026-10-16 09:42:00.000000');
INSERT INTO "stage_event" VALUES('01a1a14a8d207c1083ba33db73f7ba8e','01a14416fe407d74884f3dd6415af341','prospecting','needs','open','2026-11-03 12:03:00.000000');
INSERT INTO "stage_event" VALUES('01a1cf1062c079b3b72f2bb83586fca7','01a14416fe407d74884f3dd6415af341','needs','benefits','open','2026-11-12 09:22:00.000000');
INSERT INTO "stage_event" VALUES('01a0f78a216078b5ad39eb43ad9cedde','01a0f78a2160781ab46108cc721754ef',NULL,'prospecting','open','2026-10-01 12:57:00.000000');
INSERT INTO "stage_event" VALUES('01a1a6d1f4e07a62861e02ec39235bc0','01a0f78a2160781ab46108cc721754ef','prospecting','needs','open','2026-11-04 13:49:00.000000');
INSERT INTO "stage_event" VALUES('01a1c61928a0737b91c51f86973082d6','01a0f78a2160781ab46108cc721754ef','needs','benefits','open','2026-11-10 15:35:00.000000');
INSERT INTO "stage_event" VALUES('01a1ce9fc6a0791fa69bae29f652d008','01a0f78a2160781ab46108cc721754ef','benefits','closing','open','2026-11-12 07:19:00.000000');
INSERT INTO "stage_event" VALUES('01a1ab328fe07aca92c9357d34accd78','01a1ab328fe0719598d07674334de73d',NULL,'prospecting','open','2026-11-05 10:13:00.000000');
INSERT INTO "stage_event" VALUES('01a19ae596a0756ca298bdb1c85f0d46','01a19ae596a07903bcaf4a5acfa6cf3e',NULL,'prospecting','open','2026-11-02 06:15:00.000000');
INSERT INTO "stage_event" VALUES('01a1e46a1580788eafe673f6d6730839','01a19ae596a07903bcaf4a5acfa6cf3e','prospecting','contacting','open','2026-11-16 12:52:00.000000');
INSERT INTO "stage_event" VALUES('01a0d26cc9a07d768181e84d99a74924','01a0d26cc9a0755382557035449c4ca2',NULL,'prospecting','open','2026-09-24 07:59:00.000000');
INSERT INTO "stage_event" VALUES('01a1d4c591407f1b9e0f39a73c35612e','01a0d26cc9a0755382557035449c4ca2','prospecting','contacting','open','2026-11-13 11:58:00.000000');
INSERT INTO "stage_event" VALUES('01a1447bb3807d40a5b7501ac9c1ffef','01a1447bb3807fdf9dbd358f6156c4df',NULL,'prospecting','open','2026-10-16 11:32:00.000000');
INSERT INTO "stage_event" VALUES('01a1878ac1207139a0c73494ed192da3','01a1447bb3807fdf9dbd358f6156c4df','prospecting','needs','open','2026-10-29 12:03:00.000000');
INSERT INTO "stage_event" VALUES('01a1cf75180076be96380ed6fcf7f49d','01a1447bb3807fdf9dbd358f6156c4df','needs','benefits','open','2026-11-12 11:12:00.000000');
INSERT INTO "stage_event" VALUES('01a181d2d3807ce5a0d6c766f6f62c28','01a181d2d3807e91af62e63a1a5356b5',NULL,'prospecting','open','2026-10-28 09:24:00.000000');
INSERT INTO "stage_event" VALUES('01a1868a68207c9482b087f806faadb1','01a1868a682070a191423286a6ecc31f',NULL,'prospecting','open','2026-10-29 07:23:00.000000');
INSERT INTO "stage_event" VALUES('01a1779a3fc07c729e289761c8fea5d7','01a1779a3fc0737180041e001c823d9e',NULL,'prospecting','open','2026-10-26 09:46:00.000000');
INSERT INTO "stage_event" VALUES('01a1cf1237807171b2a9b8a4c0d76560','01a1cf1237807fb896e3e38047e1a38b',NULL,'prospecting','open','2026-11-12 09:24:00.000000');
INSERT INTO "stage_event" VALUES('019ef40308607558beefe7344d84e990','019ef40308607ebfa4bc6e829439c746',NULL,'prospecting','open','2026-06-23 10:25:00.000000');
INSERT INTO "stage_event" VALUES('019fa381ca607384bebebe3e179030da','019ef40308607ebfa4bc6e829439c746','prospecting','needs','open','2026-07-27 12:17:00.000000');
INSERT INTO "stage_event" VALUES('019fc6a797e074e191dd5d5cdd946658','019ef40308607ebfa4bc6e829439c746','needs','benefits','open','2026-08-03 08:05:00.000000');
INSERT INTO "stage_event" VALUES('019fc6a797e0783ab59641d21b5c56d3','019ef40308607ebfa4bc6e829439c746','benefits','closing','open','2026-08-03 08:05:00.000000');
INSERT INTO "stage_event" VALUES('019fc6a797e079a3ab5af9f9d5ae305b','019ef40308607ebfa4bc6e829439c746','closing','agreement','open','2026-08-03 08:05:00.000000');
INSERT INTO "stage_event" VALUES('01a032b640807e4ca0552f5f4b2220a4','019ef40308607ebfa4bc6e829439c746','agreement','care','won','2026-08-24 07:40:00.000000');
INSERT INTO "stage_event" VALUES('01a186d6654073d0b9c97ab1bb3e780f','01a186d665407a3aafbf5310ee1b8cc4',NULL,'prospecting','open','2026-10-29 08:46:00.000000');
INSERT INTO "stage_event" VALUES('01a17da1d4007ebc8c56a92d382f21e4','01a17da1d4007a57b8ec2d3446752b5c',NULL,'prospecting','open','2026-10-27 13:52:00.000000');
INSERT INTO "stage_event" VALUES('01a1f7e06240782f8360b3b71251310b','01a17da1d4007a57b8ec2d3446752b5c','prospecting','contacting','open','2026-11-20 07:34:00.000000');
INSERT INTO "stage_event" VALUES('01a1ee655220776ebc85e5deb386d25c','01a1ee6552207b38aa4926f05f221dfc',NULL,'prospecting','open','2026-11-18 11:23:00.000000');
INSERT INTO "stage_event" VALUES('01a12f39ce80764eae7fba117eba0352','01a12f39ce8070d78842c19ac1fbe94c',NULL,'prospecting','open','2026-10-12 08:28:00.000000');
INSERT INTO "stage_event" VALUES('01a1f850fe607bae8b5230ed2a30363b','01a12f39ce8070d78842c19ac1fbe94c','prospecting','contacting','open','2026-11-20 09:37:00.000000');
INSERT INTO "stage_event" VALUES('01a1a0b1a8807d9db1ef5e7a14fe7ebc','01a1a0b1a8807b36afc6ee6fa8e33c94',NULL,'prospecting','open','2026-11-03 09:16:00.000000');
INSERT INTO "stage_event" VALUES('01a1f7cfe7807205b02938155351d2c1','01a1a0b1a8807b36afc6ee6fa8e33c94','prospecting','needs','open','2026-11-20 07:16:00.000000');
INSERT INTO "stage_event" VALUES('01a1ee0530c077068742ced2309944e2','01a1ee0530c07f588106bb058f332483',NULL,'prospecting','open','2026-11-18 09:38:00.000000');
INSERT INTO "stage_event" VALUES('019e062af8a0795d8fa6961145f21e94','019e062af8a073368ad6c1c425fe3a18',NULL,'prospecting','open','2026-05-08 05:59:00.000000');
INSERT INTO "stage_event" VALUES('019e885ae9c07daf8f03fd21dc7a4bee','019e062af8a073368ad6c1c425fe3a18','prospecting','needs','open','2026-06-02 12:42:00.000000');
INSERT INTO "stage_event" VALUES('019eb65b576074fb8e33dd7092947d94','019e062af8a073368ad6c1c425fe3a18','needs','benefits','open','2026-06-11 11:05:00.000000');
INSERT INTO "stage_event" VALUES('019eb65b57607ad680c6bcbd6fea51ca','019e062af8a073368ad6c1c425fe3a18','benefits','closing','open','2026-06-11 11:05:00.000000');
INSERT INTO "stage_event" VALUES('019eb65b576078778234472f5b58796a','019e062af8a073368ad6c1c425fe3a18','closing','agreement','open','2026-06-11 11:05:00.000000');
INSERT INTO "stage_event" VALUES('019f4b8168c071f880375c0d52dd34d6','019e062af8a073368ad6c1c425fe3a18','agreement','care','won','2026-07-10 10:10:00.000000');
INSERT INTO "stage_event" VALUES('01a18ca536407f7aa3ee54d43f64c50c','01a18ca536407befbcd58c0f7e21b8aa',NULL,'prospecting','open','2026-10-30 11:50:00.000000');
INSERT INTO "stage_event" VALUES('01a05c476d20726d8dbd3dc98b53c16b','01a05c476d207af79fbaaafa6940776c',NULL,'prospecting','open','2026-09-01 09:23:00.000000');
INSERT INTO "stage_event" VALUES('01a0d2b6f20074548b9e8d4d82a4c12e','01a05c476d207af79fbaaafa6940776c','prospecting','prospecting','lost','2026-09-24 09:20:00.000000');
INSERT INTO "stage_event" VALUES('019d1a92c6c07b06a2cf179f66e47927','019d1a92c6c0717eb0c12c6029606598',NULL,'prospecting','open','2026-03-23 12:02:00.000000');
INSERT INTO "stage_event" VALUES('019d958b2f207352873116f03579c67e','019d1a92c6c0717eb0c12c6029606598','prospecting','needs','open','2026-04-16 09:07:00.000000');
INSERT INTO "stage_event" VALUES('019dc46beaa079c79de138d8427005f6','019d1a92c6c0717eb0c12c6029606598','needs','benefits','open','2026-04-25 11:35:00.000000');
INSERT INTO "stage_event" VALUES('019dc46beaa0738eb74f34105463852d','019d1a92c6c0717eb0c12c6029606598','benefits','closing','open','2026-04-25 11:35:00.000000');
INSERT INTO "stage_event" VALUES('019dc46beaa079c3b6bad673423e96d0','019d1a92c6c0717eb0c12c6029606598','closing','agreement','open','2026-04-25 11:35:00.000000');
INSERT INTO "stage_event" VALUES('019e15e91f607d80be85b0a9b4e9a806','019d1a92c6c0717eb0c12c6029606598','agreement','care','won','2026-05-11 07:21:00.000000');
INSERT INTO "stage_event" VALUES('01a1cae30cc0708eaeecb544377054cf','01a1cae30cc07c0ba38d62a705f5e71b',NULL,'prospecting','open','2026-11-11 13:54:00.000000');
INSERT INTO "stage_event" VALUES('01a1d47c53407361a3bc6601947678f5','01a1d47c534078c1b66b5e3c489cbaff',NULL,'prospecting','open','2026-11-13 10:38:00.000000');
INSERT INTO "stage_event" VALUES('01a17841ca607eb18986f3a6948b82b1','01a17841ca607d91a215f679e38a59aa',NULL,'prospecting','open','2026-10-26 12:49:00.000000');
INSERT INTO "stage_event" VALUES('01a1e34433207cb0a6fb5e56a5632a15','01a17841ca607d91a215f679e38a59aa','prospecting','needs','open','2026-11-16 07:31:00.000000');
INSERT INTO "stage_event" VALUES('01a1870600c078648f93fb0589778fb7','01a1870600c0709083b27030e7f524f3',NULL,'prospecting','open','2026-10-29 09:38:00.000000');
INSERT INTO "stage_event" VALUES('01a11fb0c18070f4bed43ab33e3b4290','01a11fb0c1807a2aa4401dab42850da8',NULL,'prospecting','open','2026-10-09 08:04:00.000000');
INSERT INTO "stage_event" VALUES('01a1f28a6ac07598acdeec51972ab68b','01a11fb0c1807a2aa4401dab42850da8','prospecting','contacting','open','2026-11-19 06:42:00.000000');
INSERT INTO "stage_event" VALUES('01a1785998207404928137eac090bc84','01a1785998207f8eb89b02f99c546496',NULL,'prospecting','open','2026-10-26 13:15:00.000000');
INSERT INTO "stage_event" VALUES('01a1c5badc007eb08f078f6c26a89353','01a1785998207f8eb89b02f99c546496','prospecting','needs','open','2026-11-10 13:52:00.000000');
INSERT INTO "stage_event" VALUES('01a20c9c9c807d388f21ddb66cad4a26','01a14416fe407d74884f3dd6415af341','benefits','benefits','lost','2026-11-24 08:12:00.000000');
INSERT INTO "stage_event" VALUES('01a20c9c9c8070ffb29d0da9953f48f1','01a17da1d4007a57b8ec2d3446752b5c','contacting','contacting','later','2026-11-24 08:12:00.000000');
INSERT INTO "stage_event" VALUES('01a20c9c9c80738bb9ebdacc0cb1e29c','01a1447bb3807fdf9dbd358f6156c4df','benefits','benefits','lost','2026-11-24 08:12:00.000000');
INSERT INTO "stage_event" VALUES('01a20c9c9c80792294e3bf911a61dbe2','01a0d26cc9a0755382557035449c4ca2','contacting','contacting','later','2026-11-24 08:12:00.000000');
INSERT INTO "stage_event" VALUES('01a20c9c9c807b2cae05319acb5c7427','01a1870600c0709083b27030e7f524f3','prospecting','needs','open','2026-11-24 08:12:00.000000');
INSERT INTO "stage_event" VALUES('01a20c9c9c80762eb774eb5248db40af','01a20c9c9c8077239269a9a5ae658f33',NULL,'prospecting','open','2026-11-24 08:12:00.000000');
INSERT INTO "stage_event" VALUES('01a20c9c9c80766db2fdf2022a96fb1a','01a186a5df6077cc98072e8c35bf992d','prospecting','prospecting','later','2026-11-24 08:12:00.000000');
INSERT INTO "stage_event" VALUES('01a20c9c9c8076e391bc52d9230d977e','01a186d665407a3aafbf5310ee1b8cc4','prospecting','care','won','2026-11-24 08:12:00.000000');
INSERT INTO "stage_event" VALUES('01a20c9c9c8070fda6836886a260cd0b','01a1cac795807678bb6fe5078c5fe8f8','prospecting','agreement','open','2026-11-24 08:12:00.000000');
INSERT INTO "stage_event" VALUES('01a20c9c9c807296b12aa1f6d42fddbb','01a0ec797d2077038381e88f38c0c8fd','contacting','care','open','2026-11-24 08:12:00.000000');
INSERT INTO "stage_event" VALUES('01a20c9c9c80734885e999f3842e7fc2','01a1cac795807678bb6fe5078c5fe8f8','agreement','needs','open','2026-11-24 08:12:00.000000');
INSERT INTO "stage_event" VALUES('01a20c9c9c807873b3b7a50df373ca53','01a11fb0c1807a2aa4401dab42850da8','contacting','prospecting','open','2026-11-24 08:12:00.000000');
INSERT INTO "stage_event" VALUES('01a20c9c9c807b08a587be6b5c9bcf35','01a1870600c0709083b27030e7f524f3','needs','prospecting','open','2026-11-24 08:12:00.000000');
INSERT INTO "stage_event" VALUES('01a20c9c9c80706faa0575438b0d590b','01a11fb0c1807a2aa4401dab42850da8','prospecting','contacting','open','2026-11-24 08:12:00.000000');
INSERT INTO "stage_event" VALUES('01a20c9c9c8074c687322e25c215a82a','01a1779a3fc0737180041e001c823d9e','prospecting','contacting','open','2026-11-24 08:12:00.000000');
INSERT INTO "stage_event" VALUES('01a20c9c9c807dd2a49636a2fa7f0eab','01a1ca8cfd8071a3b1fd42a29755d4c1','prospecting','contacting','open','2026-11-24 08:12:00.000000');
INSERT INTO "stage_event" VALUES('01a20c9c9c807d86b239f3c7174c77a2','01a1cae30cc07c0ba38d62a705f5e71b','prospecting','contacting','open','2026-11-24 08:12:00.000000');
INSERT INTO "stage_event" VALUES('01a20c9c9c8075de84b5a81842d87208','01a0ec797d2077038381e88f38c0c8fd','care','care','later','2026-11-24 08:12:00.000000');
INSERT INTO "stage_event" VALUES('01a20c9c9c807884b908f227c59db916','01a17841ca607d91a215f679e38a59aa','needs','needs','later','2026-11-24 08:12:00.000000');
INSERT INTO "stage_event" VALUES('01a20c9c9c807392a2eddbbd5464ecc2','01a1868a682070a191423286a6ecc31f','prospecting','prospecting','later','2026-11-24 08:12:00.000000');
INSERT INTO "stage_event" VALUES('01a20c9c9c807da782216b02fc241d0b','01a1cac795807678bb6fe5078c5fe8f8','needs','needs','later','2026-11-24 08:12:00.000000');
INSERT INTO "stage_event" VALUES('01a20c9c9c807bd5a6934036d17e4497','01a05c476d207af79fbaaafa6940776c','prospecting','prospecting','open','2026-11-24 08:12:00.000000');
INSERT INTO "stage_event" VALUES('01a20c9c9c8075b1be26f36a8483f8b8','01a20c9c9c807330ba0b9965cda6c6fd',NULL,'prospecting','open','2026-11-24 08:12:00.000000');
INSERT INTO "stage_event" VALUES('01a20c9c9c8073459675f6ad325b55dd','01a12f39ce8070d78842c19ac1fbe94c','contacting','care','won','2026-11-24 08:12:00.000000');
INSERT INTO "stage_event" VALUES('01a20c9c9c80736580783f0a072a98d2','01a20c9c9c8073639fb85c0dd37ee915',NULL,'prospecting','open','2026-11-24 08:12:00.000000');
CREATE TABLE "view" (
	id VARCHAR(32) NOT NULL, 
	place VARCHAR(20) NOT NULL, 
	name TEXT NOT NULL, 
	words TEXT NOT NULL, 
	rank INTEGER NOT NULL, 
	CONSTRAINT pk_view PRIMARY KEY (id)
);
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
CREATE INDEX ix_followup_meeting_id ON followup (meeting_id);
CREATE INDEX ix_followup_next ON followup (deal_id, state, due_on, due_at);
CREATE INDEX ix_followup_contact_id ON followup (contact_id);
CREATE INDEX ix_followup_queue ON followup (state, due_on, priority, due_at);
CREATE INDEX ix_followup_deal_id ON followup (deal_id);
CREATE INDEX ix_note_deal_id ON note (deal_id);
CREATE INDEX ix_note_contact_id ON note (contact_id);
CREATE INDEX ix_note_organisation_id ON note (organisation_id);
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
CREATE INDEX ix_call_followup_id ON call (followup_id);
CREATE INDEX ix_call_started_at ON call (started_at);
CREATE INDEX ix_call_contact_id ON call (contact_id);
CREATE INDEX ix_call_organisation_id ON call (organisation_id);
CREATE INDEX ix_call_deal_id ON call (deal_id);
COMMIT;
