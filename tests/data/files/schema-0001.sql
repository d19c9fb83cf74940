BEGIN TRANSACTION;
CREATE TABLE alembic_version (
	version_num VARCHAR(32) NOT NULL, 
	CONSTRAINT alembic_version_pkc PRIMARY KEY (version_num)
);
INSERT INTO "alembic_version" VALUES('0001');
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
INSERT INTO "analysis" VALUES('019e736d3f4079be8c497c68a8c24d42','019dd9506d607b418efbc8d60b21fbac','019dd9506d6072b0ab9c014ea5ac06d8','019dd9506d6079d7bbb230bbd92a4aa2','company','fi','2026-05-29 11:10:00.000000',1);
INSERT INTO "analysis" VALUES('01a1672a7c40788eafe673f6d6730839','01a133af7820763eaa7c314bf01dbf29','01a133af78207e65a6fec086df229650','01a133af782077fe810d2e304bcb6b22','company','fi','2026-10-23 05:10:00.000000',1);
INSERT INTO "analysis" VALUES('52b9da9ea8720eb162b542f6519d166e','01a0a8c86320707d91431193e6c3f339','01a0a8c863207870876f3787b9d179e0','01a0a8c863207a6486839eb905b6e6e3','company','fi','2026-11-20 08:12:00.000000',1);
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
INSERT INTO "answer" VALUES('019e736d3f407016bab9f87ff5059285','019e736d3f4079be8c497c68a8c24d42','s_company_now','S','Miten väkenne liikkuu työviikon aikana?','liikuntasetelit ja salialennus, jota harva käyttää',0,'2026-05-29 11:10:00.000000');
INSERT INTO "answer" VALUES('019e736d3f407db7889da11b62397bc7','019e736d3f4079be8c497c68a8c24d42','s_company_work','S','Kuinka iso osa työstä tehdään istuen, ja missä?','useimmat istuvat, varasto on jaloillaan koko päivän',0,'2026-05-29 11:10:00.000000');
INSERT INTO "answer" VALUES('019e736d3f407e2fb463b337d20b5d59','019e736d3f4079be8c497c68a8c24d42','s_company_benefits','S','Mitä liikuntaetuja teillä on, ja ketkä niitä käyttävät?','fuusiosta asti, noin kolme vuotta',0,'2026-05-29 11:10:00.000000');
INSERT INTO "answer" VALUES('019e736d3f407832bd91a1b7f03edca7','019e736d3f4079be8c497c68a8c24d42','p_company_cope','P','Miten väki jaksaa kiireisen viikon lopulla?','ne, jotka eniten tarvitsisivat, eivät koskaan tule',0,'2026-05-29 11:10:00.000000');
INSERT INTO "answer" VALUES('019e736d3f40784ca1167d8fcf23cae8','019e736d3f4079be8c497c68a8c24d42','p_company_body','P','Mitä kuulette niskoista, selistä ja hartioista?','kaukaiset toimipisteet jäävät kaiken ulkopuolelle',0,'2026-05-29 11:10:00.000000');
INSERT INTO "answer" VALUES('019e736d3f40734a8fb5262cc7038069','019e736d3f4079be8c497c68a8c24d42','i_company_days','I','Kuinka monta sairauspäivää siitä kertyi viime vuonna?','kaksi viikkoa ylitöitä lokakuussa, ja yksi asiakas odotti',0,'2026-05-29 11:10:00.000000');
INSERT INTO "answer" VALUES('019e736d3f4070e7b320cd576d14475b','019e736d3f4079be8c497c68a8c24d42','i_company_cover','I','Kun joku on poissa, kuka tekee työt?','kaksi hyvää lähti, molemmat sanoivat olevansa loppu',0,'2026-05-29 11:10:00.000000');
INSERT INTO "answer" VALUES('019e736d3f4075d79eb8fc4c7b297d0b','019e736d3f4079be8c497c68a8c24d42','n_company_staff','N','Miten väki suhtautuisi, jos liikunta tulisi heidän luokseen?','jos se puolittuisi, vuokratyövoimaa ei tarvittaisi',0,'2026-05-29 11:10:00.000000');
INSERT INTO "answer" VALUES('019e736d3f4073328ded3c9691eb79fa','019e736d3f4079be8c497c68a8c24d42','n_company_half','N','Paljonko sairauspäivien puolittuminen olisi euroina?','se näkyisi kyselyssä, ja näyttäisin sen hallitukselle',0,'2026-05-29 11:10:00.000000');
INSERT INTO "answer" VALUES('01a1672a7c407fc7849872c67c081bb7','01a1672a7c40788eafe673f6d6730839','s_company_now','S','Miten väkenne liikkuu työviikon aikana?','johtoryhmä päättää yhdessä, henkilöstö valmistelee',0,'2026-10-23 05:10:00.000000');
INSERT INTO "answer" VALUES('01a1672a7c407108bc11654988534206','01a1672a7c40788eafe673f6d6730839','s_company_work','S','Kuinka iso osa työstä tehdään istuen, ja missä?','useimmat istuvat, varasto on jaloillaan koko päivän',0,'2026-10-23 05:10:00.000000');
INSERT INTO "answer" VALUES('01a1672a7c4071588a57af35b9b81635','01a1672a7c40788eafe673f6d6730839','p_company_cope','P','Miten väki jaksaa kiireisen viikon lopulla?','emme osaa sanoa, mitä rahalla saadaan',0,'2026-10-23 05:10:00.000000');
INSERT INTO "answer" VALUES('01a1672a7c4072a8ab711343220d672b','01a1672a7c40788eafe673f6d6730839','p_company_body','P','Mitä kuulette niskoista, selistä ja hartioista?','kaukaiset toimipisteet jäävät kaiken ulkopuolelle',0,'2026-10-23 05:10:00.000000');
INSERT INTO "answer" VALUES('01a1672a7c40736a89c80c4de9367ed9','01a1672a7c40788eafe673f6d6730839','i_company_days','I','Kuinka monta sairauspäivää siitä kertyi viime vuonna?','kaksi hyvää lähti, molemmat sanoivat olevansa loppu',0,'2026-10-23 05:10:00.000000');
INSERT INTO "answer" VALUES('01a1672a7c40755382557035449c4ca2','01a1672a7c40788eafe673f6d6730839','i_company_cover','I','Kun joku on poissa, kuka tekee työt?','noin yhdeksänkymmentä poissaolopäivää vuodessa pelkistä selistä',0,'2026-10-23 05:10:00.000000');
INSERT INTO "answer" VALUES('01a1672a7c407d768181e84d99a74924','01a1672a7c40788eafe673f6d6730839','i_company_leave','I','Mitä maksoi, kun joku viimeksi lähti teiltä?','kaksi viikkoa ylitöitä lokakuussa, ja yksi asiakas odotti',0,'2026-10-23 05:10:00.000000');
INSERT INTO "answer" VALUES('01a1672a7c4075699e3c536c415ac400','01a1672a7c40788eafe673f6d6730839','n_company_staff','N','Miten väki suhtautuisi, jos liikunta tulisi heidän luokseen?','kaikilla olisi sama, missä ikinä työskentelevät',0,'2026-10-23 05:10:00.000000');
INSERT INTO "answer" VALUES('01a1672a7c4074a89d296588571ceeee','01a1672a7c40788eafe673f6d6730839','n_company_half','N','Paljonko sairauspäivien puolittuminen olisi euroina?','se näkyisi kyselyssä, ja näyttäisin sen hallitukselle',0,'2026-10-23 05:10:00.000000');
INSERT INTO "answer" VALUES('01a1672a7c407f1b9e0f39a73c35612e','01a1672a7c40788eafe673f6d6730839','n_company_hire','N','Miten se auttaisi teitä, kun palkkaatte uusia ihmisiä?','jos se puolittuisi, vuokratyövoimaa ei tarvittaisi',0,'2026-10-23 05:10:00.000000');
INSERT INTO "answer" VALUES('01a1f8032c8078b697b750923ceb3ffd','52b9da9ea8720eb162b542f6519d166e','own_1','P','What is hard?','the stairs, every day',0,'2026-11-20 08:12:00.000000');
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
INSERT INTO "call" VALUES('01a1110458e078d9beed8d14f06d3fef','01a0a8c86320707d91431193e6c3f339','01a0a8c863207870876f3787b9d179e0','01a0a8c863207a6486839eb905b6e6e3',NULL,'+358405555838','2026-10-06 11:41:00.000000','2026-10-06 11:41:31.000000','no_answer',0,'{"introduce": 0}','','opener','1','fi');
INSERT INTO "call" VALUES('01a1befe018073b1987fd2803bab6c39','01a0a8c86320707d91431193e6c3f339','01a0a8c863207870876f3787b9d179e0','01a0a8c863207a6486839eb905b6e6e3',NULL,'+358405555838','2026-11-09 06:28:00.000000','2026-11-09 06:28:42.000000','voicemail',0,'{"introduce": 0}','','opener','1','fi');
INSERT INTO "call" VALUES('01a1cf18a02074a3b3c64af775a89294','01a0a8c86320707d91431193e6c3f339','01a0a8c863207870876f3787b9d179e0','01a0a8c863207a6486839eb905b6e6e3',NULL,'+358405555838','2026-11-12 09:31:00.000000','2026-11-12 09:36:22.000000','call_back',1,'{"introduce": 0, "relevance": 25}','wants to ask the team first','opener','1','fi');
INSERT INTO "call" VALUES('01a1ee74e2807d72855c384429e821a4','01a1a08d09807cc2be6521cc3e2434e3','01a1a08d09807a9db05fca161622bd79','01a1a08d09807aa1aa107b75677f6cbd',NULL,'+358405555433','2026-11-18 11:40:00.000000','2026-11-18 11:40:24.000000','voicemail',0,'{"introduce": 0}','greeting says back on Monday','opener','1','fi');
INSERT INTO "call" VALUES('01a1f7d1bc4077d59eda92d864ac5db9','01a1a08d09807cc2be6521cc3e2434e3','01a1a08d09807a9db05fca161622bd79','01a1a08d09807aa1aa107b75677f6cbd',NULL,'+358405555433','2026-11-20 07:18:00.000000','2026-11-20 07:18:43.000000','voicemail',0,'{"introduce": 0}','left my name and number, nothing more','opener','1','fi');
INSERT INTO "call" VALUES('019df2fb2ac073338541013d0326324d','019dd9506d607b418efbc8d60b21fbac','019dd9506d6072b0ab9c014ea5ac06d8','019dd9506d6079d7bbb230bbd92a4aa2',NULL,'+358405551271','2026-05-04 12:34:00.000000','2026-05-04 12:34:19.000000','voicemail',0,'{"introduce": 0}','','opener','1','fi');
INSERT INTO "call" VALUES('019df71806007dc3ab8ac8ce8a245e6b','019dd9506d607b418efbc8d60b21fbac','019dd9506d6072b0ab9c014ea5ac06d8','019dd9506d6079d7bbb230bbd92a4aa2',NULL,'+358405551271','2026-05-05 07:44:00.000000','2026-05-05 07:44:28.000000','no_answer',0,'{"introduce": 0}','','opener','1','fi');
INSERT INTO "call" VALUES('019e5ef205a07678bb6fe5078c5fe8f8','019dd9506d607b418efbc8d60b21fbac','019dd9506d6072b0ab9c014ea5ac06d8','019dd9506d6079d7bbb230bbd92a4aa2',NULL,'+358405551271','2026-05-25 11:43:00.000000','2026-05-25 11:45:54.000000','booked',2,'{"introduce": 0, "relevance": 24, "propose": 73}','warm talk, knows our customer next door','opener','1','fi');
INSERT INTO "call" VALUES('01a1f3a80fc075238daaac43936aa40c','01a17c4503207fa0b879399bd50e0097','01a17c4503207a62861e02ec39235bc0','01a17c4503207cc2a17a4340f9c08fef',NULL,'+358405550866','2026-11-19 11:54:00.000000','2026-11-19 11:54:33.000000','busy',0,'{"introduce": 0}','','opener','1','fi');
INSERT INTO "call" VALUES('01a1f7eb5ec076d2a185cc8ea8ea37f7','01a17c4503207fa0b879399bd50e0097','01a17c4503207a62861e02ec39235bc0','01a17c4503207cc2a17a4340f9c08fef',NULL,'+358405550866','2026-11-20 07:46:00.000000','2026-11-20 07:46:27.000000','busy',0,'{"introduce": 0}','in another call, she sounded near','opener','1','fi');
INSERT INTO "call" VALUES('01a0ed19b4c0709b99bc1d97e0f3a7ef','01a0c92ffb007367b7c882f4202cc828','01a0c92ffb00740a909ff4976a8a43ef','01a0c92ffb0074e48c250a03e023033d',NULL,'+358405558785','2026-09-29 12:18:00.000000','2026-09-29 12:18:43.000000','no_answer',0,'{"introduce": 0}','','opener','1','fi');
INSERT INTO "call" VALUES('01a19b4d0b00737b91c51f86973082d6','01a0c92ffb007367b7c882f4202cc828','01a0c92ffb00740a909ff4976a8a43ef','01a0c92ffb0074e48c250a03e023033d',NULL,'+358405558785','2026-11-02 08:08:00.000000','2026-11-02 08:08:21.000000','voicemail',0,'{"introduce": 0}','','opener','1','fi');
INSERT INTO "call" VALUES('01a1ee253be07d3cabe88b4675fa6dd8','01a0c92ffb007367b7c882f4202cc828','01a0c92ffb00740a909ff4976a8a43ef','01a0c92ffb0074e48c250a03e023033d',NULL,'+358405558785','2026-11-18 10:13:00.000000','2026-11-18 10:18:06.000000','gatekeeper',1,'{"introduce": 0, "relevance": 30}','assistant keeps the calendar, ask for her by name','opener','1','fi');
INSERT INTO "call" VALUES('01a1394cd8e0753f9b87872d336b1a45','01a133af7820763eaa7c314bf01dbf29','01a133af78207e65a6fec086df229650','01a133af782077fe810d2e304bcb6b22',NULL,'+358405552542','2026-10-14 07:25:00.000000','2026-10-14 07:25:43.000000','no_answer',0,'{"introduce": 0}','','opener','1','fi');
INSERT INTO "call" VALUES('01a13df3f2c0756ca298bdb1c85f0d46','01a133af7820763eaa7c314bf01dbf29','01a133af78207e65a6fec086df229650','01a133af782077fe810d2e304bcb6b22',NULL,'+358405552542','2026-10-15 05:06:00.000000','2026-10-15 05:06:36.000000','busy',0,'{"introduce": 0}','','opener','1','fi');
INSERT INTO "call" VALUES('01a1539424607d6498ae013eaca91679','01a133af7820763eaa7c314bf01dbf29','01a133af78207e65a6fec086df229650','01a133af782077fe810d2e304bcb6b22',NULL,'+358405552542','2026-10-19 09:53:00.000000','2026-10-19 09:58:33.000000','booked',2,'{"introduce": 0, "relevance": 30, "propose": 110}','wants headlines only, reads memos carefully','opener','1','fi');
INSERT INTO "call" VALUES('01a1f8032c807a01b95b929e9a9a80fd','01a0a8c86320707d91431193e6c3f339','01a0a8c863207870876f3787b9d179e0','01a0a8c863207a6486839eb905b6e6e3',NULL,NULL,'2026-11-20 08:08:00.000000','2026-11-20 08:12:00.000000','booked',2,'{}','wants to see it','opener','1','fi');
CREATE TABLE change (
	operation_id INTEGER NOT NULL, 
	step INTEGER NOT NULL, 
	"table" VARCHAR(30) NOT NULL, 
	"row" VARCHAR(120) NOT NULL, 
	"before" JSON, 
	"after" JSON, 
	CONSTRAINT pk_change PRIMARY KEY (operation_id, step)
);
INSERT INTO "change" VALUES(1,0,'need','01a1f8032c807ea59eb561a421636369',NULL,NULL);
INSERT INTO "change" VALUES(2,0,'call','01a1f8032c807a01b95b929e9a9a80fd',NULL,NULL);
INSERT INTO "change" VALUES(2,1,'objection','01a1f8032c8079b090c67fd994b2b8fd',NULL,NULL);
INSERT INTO "change" VALUES(2,2,'meeting','01a1f8032c8078d182650644781f9c58',NULL,NULL);
INSERT INTO "change" VALUES(2,3,'followup','01a1cf18a02076a885805975ed2f89d9','{"state": "open", "result": "", "done_at": null}','{"state": "cancelled", "result": "Meeting booked", "done_at": "2026-11-20T08:12:00+00:00"}');
INSERT INTO "change" VALUES(2,4,'followup','01a1f8032c807fecb11624273bfd1d33',NULL,NULL);
INSERT INTO "change" VALUES(2,5,'followup','01a1f8032c8078a5b8633074b7970386',NULL,NULL);
INSERT INTO "change" VALUES(2,6,'deal','01a0a8c863207870876f3787b9d179e0','{"stage": "contacting", "stage_entered_at": "2026-11-12T09:31:00+00:00"}','{"stage": "needs", "stage_entered_at": "2026-11-20T08:12:00+00:00"}');
INSERT INTO "change" VALUES(2,7,'stage_event','01a1f8032c80779e8cb4a0d7d6225675',NULL,NULL);
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
INSERT INTO "contact" VALUES('01a1eee0006071038386bbc4cd613e30','01a1eee000607d8e91b7584a2265b1f5','Kimmo Savolainen','kimmo savolainen','HR manager','decision_maker','kimmo.savolainen@logistiikka-louhi.example','kimmo.savolainen@logistiikka-louhi.example','video','fi','two boys who play floorball',0,'2026-11-18 13:37:00.000000',1);
INSERT INTO "contact" VALUES('01a1787b780079b9aec9d28663ca828d','01a1787b78007d5fa4b06ce60741c7a8','Suvi Ruotsalainen','suvi ruotsalainen','HR manager','decision_maker','suvi.ruotsalainen@northwind-tidewater.example','suvi.ruotsalainen@northwind-tidewater.example','meeting','fi','two boys who play floorball',0,'2026-10-26 13:52:00.000000',1);
INSERT INTO "contact" VALUES('01a0a8c863207a6486839eb905b6e6e3','01a0a8c86320707d91431193e6c3f339','Anna Kuusela','anna kuusela','finance manager','payer','anna.kuusela@aihki-paino.example','anna.kuusela@aihki-paino.example','meeting','fi','',0,'2026-09-16 05:55:00.000000',1);
INSERT INTO "contact" VALUES('01a0a8c863207af9a19699cfe1988ad9','01a0a8c86320707d91431193e6c3f339','Ulla Pesonen','ulla pesonen','executive assistant','gatekeeper','ulla.pesonen@aihki-paino.example','ulla.pesonen@aihki-paino.example','email','fi','',0,'2026-09-16 05:55:00.000000',1);
INSERT INTO "contact" VALUES('01a15d270240719aa46d6753ec148cb4','01a15d27024078e7aa90a8f0d66b829e','Kaisa Peltola','kaisa peltola','office manager','influencer','kaisa.peltola@lehto-puu.example','kaisa.peltola@lehto-puu.example',NULL,'fi','sings in a choir on Wednesdays',0,'2026-10-21 06:30:00.000000',1);
INSERT INTO "contact" VALUES('01a15d27024074bf9c2574bdb94067ed','01a15d27024078e7aa90a8f0d66b829e','Juha Luoma','juha luoma','office manager','influencer','juha.luoma@lehto-puu.example','juha.luoma@lehto-puu.example','meeting','fi','',0,'2026-10-21 06:30:00.000000',1);
INSERT INTO "contact" VALUES('01a17c53a92074898da98f1d3099fdf5','01a17c53a9207abba901e35cd47d380d','Kirsi Tamminen','kirsi tamminen','chair','decision_maker','kirsi.tamminen@riekonlammen-suunnistajat-ry.example','kirsi.tamminen@riekonlammen-suunnistajat-ry.example','video','fi','',0,'2026-10-27 07:47:00.000000',1);
INSERT INTO "contact" VALUES('01a1a08d09807aa1aa107b75677f6cbd','01a1a08d09807cc2be6521cc3e2434e3','Eero Lahti','eero lahti','procurement specialist','purchaser','eero.lahti@kuusiniemen-kunta.example','eero.lahti@kuusiniemen-kunta.example','meeting','fi','drinks tea, never coffee',0,'2026-11-03 08:36:00.000000',1);
INSERT INTO "contact" VALUES('01a1a08d09807c6ab3fa7aa7e1fab9d7','01a1a08d09807cc2be6521cc3e2434e3','Eero Rautio','eero rautio','sports secretary','influencer','eero.rautio@kuusiniemen-kunta.example','eero.rautio@kuusiniemen-kunta.example','email','fi','back from parental leave in August',0,'2026-11-03 08:36:00.000000',1);
INSERT INTO "contact" VALUES('019dd9506d6079d7bbb230bbd92a4aa2','019dd9506d607b418efbc8d60b21fbac','Liisa Rantala','liisa rantala','safety representative','user','liisa.rantala@vaara-muovi.example','liisa.rantala@vaara-muovi.example','email','fi','skis to work in winter',0,'2026-04-29 12:57:00.000000',1);
INSERT INTO "contact" VALUES('01a1d4490e407580af429ce59ff3078f','01a1d4490e407cc09c07724e44c5b476','Helen Whitlow','helen whitlow','secretary','influencer','helen.whitlow@pihlajaselan-melojat-ry.example','helen.whitlow@pihlajaselan-melojat-ry.example','meeting','en','',0,'2026-11-13 09:42:00.000000',1);
INSERT INTO "contact" VALUES('01a1d4490e4078718155d7ef28dd37eb','01a1d4490e407cc09c07724e44c5b476','Eetu Niskanen','eetu niskanen','treasurer','payer','eetu.niskanen@pihlajaselan-melojat-ry.example','eetu.niskanen@pihlajaselan-melojat-ry.example',NULL,'fi','back from parental leave in August',0,'2026-11-13 09:42:00.000000',1);
INSERT INTO "contact" VALUES('01a1e4707e2076bd97e54acc62f5680c','01a1e4707e2074fc860cea631d3b993f','Leena Ojala','leena ojala','managing director','decision_maker','leena.ojala@puu-otava.example','leena.ojala@puu-otava.example','video','fi','',0,'2026-11-16 12:59:00.000000',1);
INSERT INTO "contact" VALUES('01a1e2faf5207048b9b21c95055455e8','01a1e2faf5207f9b912982e46e80fa48','Mervi Nieminen','mervi nieminen','managing director','decision_maker','mervi.nieminen@kaiku-suunnittelu.example','mervi.nieminen@kaiku-suunnittelu.example','video','fi','',0,'2026-11-16 06:11:00.000000',1);
INSERT INTO "contact" VALUES('01a17c4503207cc2a17a4340f9c08fef','01a17c4503207fa0b879399bd50e0097','Pekka Paananen','pekka paananen','well-being lead','champion','pekka.paananen@juniper-lantern.example','pekka.paananen@juniper-lantern.example','email','fi','',0,'2026-10-27 07:31:00.000000',1);
INSERT INTO "contact" VALUES('01a0c92ffb0074e48c250a03e023033d','01a0c92ffb007367b7c882f4202cc828','Taina Rantala','taina rantala','well-being lead','champion','taina.rantala@sparrow-willow.example','taina.rantala@sparrow-willow.example','video','fi','',0,'2026-09-22 12:56:00.000000',1);
INSERT INTO "contact" VALUES('01a0c92ffb007f07aacc110e4f73fd94','01a0c92ffb007367b7c882f4202cc828','Meri Mattila','meri mattila','office manager','influencer','meri.mattila@sparrow-willow.example','meri.mattila@sparrow-willow.example','video','fi','',0,'2026-09-22 12:56:00.000000',1);
INSERT INTO "contact" VALUES('01a1b0ca7260760c8994940e82458cc8','01a1b0ca726079f6b43adc4fc7af3626','Seppo Lahti','seppo lahti','executive director','decision_maker','seppo.lahti@honkaselan-melojat-ry.example','seppo.lahti@honkaselan-melojat-ry.example','meeting','fi','',0,'2026-11-06 12:17:00.000000',1);
INSERT INTO "contact" VALUES('01a133af782077fe810d2e304bcb6b22','01a133af7820763eaa7c314bf01dbf29','Juha Pesonen','juha pesonen','executive assistant','gatekeeper','juha.pesonen@koivu-tilit.example','juha.pesonen@koivu-tilit.example','meeting','fi','',0,'2026-10-13 05:15:00.000000',1);
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
INSERT INTO "deal" VALUES('01a1eee00060778db311d8a3c2ce6f44','01a1eee000607d8e91b7584a2265b1f5','01a1eee0006071038386bbc4cd613e30','Logistiikka Louhi Oy',0,'EUR','prospecting','2026-11-18 13:37:00.000000','open',NULL,'',NULL,'["industry", "contact", "reason", "timing"]','2026-11-18 13:37:00.000000',NULL,1);
INSERT INTO "deal" VALUES('01a1787b78007441b204e52db2221a58','01a1787b78007d5fa4b06ce60741c7a8','01a1787b780079b9aec9d28663ca828d','Northwind & Tidewater Ltd',0,'EUR','prospecting','2026-10-26 13:52:00.000000','open',NULL,'',NULL,'["reason"]','2026-10-26 13:52:00.000000',NULL,1);
INSERT INTO "deal" VALUES('01a0a8c863207870876f3787b9d179e0','01a0a8c86320707d91431193e6c3f339','01a0a8c863207a6486839eb905b6e6e3','Aihki Paino Oy',0,'EUR','needs','2026-11-20 08:12:00.000000','open',NULL,'',NULL,'["industry", "contact", "headcount", "reason", "timing"]','2026-09-16 05:55:00.000000',NULL,2);
INSERT INTO "deal" VALUES('01a15d2702407f92b8b333a8e5446dd4','01a15d27024078e7aa90a8f0d66b829e','01a15d270240719aa46d6753ec148cb4','Lehto Puu Oy',0,'EUR','prospecting','2026-10-21 06:30:00.000000','open',NULL,'',NULL,'["industry", "contact", "reason", "timing"]','2026-10-21 06:30:00.000000',NULL,1);
INSERT INTO "deal" VALUES('01a17c53a9207f0f98a064df7fd63116','01a17c53a9207abba901e35cd47d380d','01a17c53a92074898da98f1d3099fdf5','Riekonlammen Suunnistajat ry',0,'EUR','prospecting','2026-10-27 07:47:00.000000','open',NULL,'',NULL,'["reason", "timing"]','2026-10-27 07:47:00.000000',NULL,1);
INSERT INTO "deal" VALUES('01a1a08d09807a9db05fca161622bd79','01a1a08d09807cc2be6521cc3e2434e3','01a1a08d09807aa1aa107b75677f6cbd','Kuusiniemen kunta',0,'EUR','prospecting','2026-11-03 08:36:00.000000','open',NULL,'',NULL,'["industry", "timing"]','2026-11-03 08:36:00.000000',NULL,1);
INSERT INTO "deal" VALUES('019dd9506d6072b0ab9c014ea5ac06d8','019dd9506d607b418efbc8d60b21fbac','019dd9506d6079d7bbb230bbd92a4aa2','10 licences, 12 months',84000,'EUR','care','2026-06-15 10:48:00.000000','won',NULL,'',NULL,'["industry", "contact", "headcount", "reason", "timing", "meeting", "invitation", "spin", "consequence", "deciders", "timetable", "next_step", "memo", "presented", "quote", "decision_meeting", "asked", "objections", "terms", "route", "walked", "signed", "people", "kick_off", "hand_over"]','2026-04-29 12:57:00.000000','2026-06-15 10:48:00.000000',1);
INSERT INTO "deal" VALUES('01a1d4490e407b62a5f09e6345ddb87d','01a1d4490e407cc09c07724e44c5b476','01a1d4490e407580af429ce59ff3078f','Pihlajaselän Melojat ry',0,'EUR','prospecting','2026-11-13 09:42:00.000000','open',NULL,'',NULL,'["contact", "reason", "timing"]','2026-11-13 09:42:00.000000',NULL,1);
INSERT INTO "deal" VALUES('01a1e4707e207e6580e2a20a1bd7ce73','01a1e4707e2074fc860cea631d3b993f','01a1e4707e2076bd97e54acc62f5680c','Puu Otava Oy',0,'EUR','prospecting','2026-11-16 12:59:00.000000','open',NULL,'',NULL,'["industry", "reason"]','2026-11-16 12:59:00.000000',NULL,1);
INSERT INTO "deal" VALUES('01a1e2faf5207293b5bb9188b80599e9','01a1e2faf5207f9b912982e46e80fa48','01a1e2faf5207048b9b21c95055455e8','Kaiku Suunnittelu Oy',0,'EUR','prospecting','2026-11-16 06:11:00.000000','open',NULL,'',NULL,'["industry"]','2026-11-16 06:11:00.000000',NULL,1);
INSERT INTO "deal" VALUES('01a17c4503207a62861e02ec39235bc0','01a17c4503207fa0b879399bd50e0097','01a17c4503207cc2a17a4340f9c08fef','Juniper & Lantern Ltd',0,'EUR','prospecting','2026-10-27 07:31:00.000000','open',NULL,'',NULL,'["industry", "contact", "reason", "timing"]','2026-10-27 07:31:00.000000',NULL,1);
INSERT INTO "deal" VALUES('01a0c92ffb00740a909ff4976a8a43ef','01a0c92ffb007367b7c882f4202cc828','01a0c92ffb0074e48c250a03e023033d','Sparrow & Willow Ltd',0,'EUR','contacting','2026-11-18 10:13:00.000000','open',NULL,'',NULL,'["industry", "contact", "headcount", "reason", "timing"]','2026-09-22 12:56:00.000000',NULL,1);
INSERT INTO "deal" VALUES('01a1b0ca72607aca92c9357d34accd78','01a1b0ca726079f6b43adc4fc7af3626','01a1b0ca7260760c8994940e82458cc8','Honkaselän Melojat ry',0,'EUR','prospecting','2026-11-06 12:17:00.000000','open',NULL,'',NULL,'["industry", "contact", "reason", "timing"]','2026-11-06 12:17:00.000000',NULL,1);
INSERT INTO "deal" VALUES('01a133af78207e65a6fec086df229650','01a133af7820763eaa7c314bf01dbf29','01a133af782077fe810d2e304bcb6b22','10 licences, 12 months',84000,'EUR','benefits','2026-11-09 12:04:00.000000','open',NULL,'',NULL,'["industry", "contact", "headcount", "reason", "timing", "meeting", "invitation", "spin", "consequence", "deciders", "timetable", "next_step", "memo", "presented"]','2026-10-13 05:15:00.000000',NULL,1);
CREATE TABLE draft (
	id VARCHAR(120) NOT NULL, 
	content JSON NOT NULL, 
	at DATETIME NOT NULL, 
	CONSTRAINT pk_draft PRIMARY KEY (id)
);
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
INSERT INTO "followup" VALUES('01a1eee0006077cc98072e8c35bf992d','01a1eee000607d8e91b7584a2265b1f5','01a1eee00060778db311d8a3c2ce6f44','01a1eee0006071038386bbc4cd613e30',NULL,'first_call','2026-11-25','2026-11-25 05:30:00.000000',8,'New prospect from our web page: agree a meeting','first_call',0,0,0,'open','',NULL,'2026-11-18 13:37:00.000000',1);
INSERT INTO "followup" VALUES('01a1787b780071a3b1fd42a29755d4c1','01a1787b78007d5fa4b06ce60741c7a8','01a1787b78007441b204e52db2221a58','01a1787b780079b9aec9d28663ca828d',NULL,'first_call','2026-11-20','2026-11-20 06:00:00.000000',8,'New prospect from networking breakfast: agree a meeting','first_call',0,0,0,'open','',NULL,'2026-10-26 13:52:00.000000',1);
INSERT INTO "followup" VALUES('01a1cf18a02076a885805975ed2f89d9','01a0a8c86320707d91431193e6c3f339','01a0a8c863207870876f3787b9d179e0','01a0a8c863207a6486839eb905b6e6e3',NULL,'call_back','2026-11-20','2026-11-20 08:15:00.000000',0,'Asked to be called now: has talked with the team by then','call_back',1,0,0,'cancelled','Meeting booked','2026-11-20 08:12:00.000000','2026-11-12 09:31:00.000000',2);
INSERT INTO "followup" VALUES('01a15d270240781dac0f3459f79b17ae','01a15d27024078e7aa90a8f0d66b829e','01a15d2702407f92b8b333a8e5446dd4','01a15d270240719aa46d6753ec148cb4',NULL,'first_call','2026-11-20','2026-11-20 10:30:00.000000',8,'New prospect from business directory: agree a meeting','first_call',0,0,0,'open','',NULL,'2026-10-21 06:30:00.000000',1);
INSERT INTO "followup" VALUES('01a17c53a92077ac88d6af57da711448','01a17c53a9207abba901e35cd47d380d','01a17c53a9207f0f98a064df7fd63116','01a17c53a92074898da98f1d3099fdf5',NULL,'first_call','2026-11-25','2026-11-25 13:00:00.000000',8,'New prospect from networking breakfast: agree a meeting','first_call',0,0,0,'open','',NULL,'2026-10-27 07:47:00.000000',1);
INSERT INTO "followup" VALUES('01a1f7d1bc40778087923986bb968a43','01a1a08d09807cc2be6521cc3e2434e3','01a1a08d09807a9db05fca161622bd79','01a1a08d09807aa1aa107b75677f6cbd',NULL,'retry','2026-11-24',NULL,6,'Voicemail, try 2 of 6: no call back yet','retry_voicemail',0,2,0,'open','',NULL,'2026-11-20 07:18:00.000000',1);
INSERT INTO "followup" VALUES('019ecae53700795a8cfe5cd12d5db79b','019dd9506d607b418efbc8d60b21fbac','019dd9506d6072b0ab9c014ea5ac06d8','019dd9506d6079d7bbb230bbd92a4aa2',NULL,'first_contact','2026-06-16',NULL,4,'First contact after the deal, at the latest in 3 days','first_contact',0,0,0,'done','','2026-06-16 10:20:00.000000','2026-06-15 10:48:00.000000',1);
INSERT INTO "followup" VALUES('019ecae5370071779c6b13ab2e47dc0e','019dd9506d607b418efbc8d60b21fbac','019dd9506d6072b0ab9c014ea5ac06d8','019dd9506d6079d7bbb230bbd92a4aa2',NULL,'plan','2026-06-17',NULL,4,'Send the plan: timetable, names on both sides, goals','plan',0,0,0,'done','','2026-06-17 10:20:00.000000','2026-06-15 10:48:00.000000',1);
INSERT INTO "followup" VALUES('019ecae537007cc28d103ed3cc667e97','019dd9506d607b418efbc8d60b21fbac','019dd9506d6072b0ab9c014ea5ac06d8','019dd9506d6079d7bbb230bbd92a4aa2',NULL,'kick_off','2026-06-23',NULL,4,'Kick-off: move this to the agreed time','kick_off',0,0,0,'done','','2026-06-23 10:20:00.000000','2026-06-15 10:48:00.000000',1);
INSERT INTO "followup" VALUES('019ecae537007ee791020a15d9ed17e3','019dd9506d607b418efbc8d60b21fbac','019dd9506d6072b0ab9c014ea5ac06d8','019dd9506d6079d7bbb230bbd92a4aa2',NULL,'delivery_check','2026-06-29',NULL,4,'Is everything we promised in use?','delivery_check',0,0,0,'done','','2026-06-29 10:20:00.000000','2026-06-15 10:48:00.000000',1);
INSERT INTO "followup" VALUES('019ecae537007d74884f3dd6415af341','019dd9506d607b418efbc8d60b21fbac','019dd9506d6072b0ab9c014ea5ac06d8','019dd9506d6079d7bbb230bbd92a4aa2',NULL,'satisfaction','2026-07-15',NULL,4,'A month since the deal: are they satisfied?','satisfaction',0,0,0,'done','','2026-07-15 10:20:00.000000','2026-06-15 10:48:00.000000',1);
INSERT INTO "followup" VALUES('019ecae537007122ac512b01f18dd1ee','019dd9506d607b418efbc8d60b21fbac','019dd9506d6072b0ab9c014ea5ac06d8','019dd9506d6079d7bbb230bbd92a4aa2',NULL,'reference_ask','2026-08-17',NULL,6,'If they would recommend us: ask for a reference and a name','reference_ask',0,0,0,'done','','2026-08-17 10:20:00.000000','2026-06-15 10:48:00.000000',1);
INSERT INTO "followup" VALUES('019ecae5370070479e3a5db5154ed512','019dd9506d607b418efbc8d60b21fbac','019dd9506d6072b0ab9c014ea5ac06d8','019dd9506d6079d7bbb230bbd92a4aa2',NULL,'care','2026-12-15',NULL,6,'Half a year of use: what has changed?','care',0,0,0,'open','',NULL,'2026-06-15 10:48:00.000000',1);
INSERT INTO "followup" VALUES('019ecae537007c1083ba33db73f7ba8e','019dd9506d607b418efbc8d60b21fbac','019dd9506d6072b0ab9c014ea5ac06d8','019dd9506d6079d7bbb230bbd92a4aa2',NULL,'yearly_needs','2027-06-15',NULL,6,'A year has passed: map the needs again','yearly_needs',0,0,0,'open','',NULL,'2026-06-15 10:48:00.000000',1);
INSERT INTO "followup" VALUES('01a1d4490e407795bf1a355e526eb523','01a1d4490e407cc09c07724e44c5b476','01a1d4490e407b62a5f09e6345ddb87d','01a1d4490e407580af429ce59ff3078f',NULL,'first_call','2026-12-21','2026-12-21 12:42:00.000000',8,'New prospect from our web page: agree a meeting','first_call',0,0,0,'open','',NULL,'2026-11-13 09:42:00.000000',1);
INSERT INTO "followup" VALUES('01a1e4707e2079b3b72f2bb83586fca7','01a1e4707e2074fc860cea631d3b993f','01a1e4707e207e6580e2a20a1bd7ce73','01a1e4707e2076bd97e54acc62f5680c',NULL,'first_call','2026-11-20','2026-11-20 06:00:00.000000',8,'New prospect from our web page: agree a meeting','first_call',0,0,0,'open','',NULL,'2026-11-16 12:59:00.000000',1);
INSERT INTO "followup" VALUES('01a1e2faf52078b5ad39eb43ad9cedde','01a1e2faf5207f9b912982e46e80fa48','01a1e2faf5207293b5bb9188b80599e9','01a1e2faf5207048b9b21c95055455e8',NULL,'first_call','2026-11-20','2026-11-20 09:11:00.000000',8,'New prospect from municipal web pages: agree a meeting','first_call',0,0,0,'open','',NULL,'2026-11-16 06:11:00.000000',1);
INSERT INTO "followup" VALUES('01a1f7eb5ec074c6bcc99ae80f0c8a89','01a17c4503207fa0b879399bd50e0097','01a17c4503207a62861e02ec39235bc0','01a17c4503207cc2a17a4340f9c08fef',NULL,'retry','2026-11-27',NULL,6,'Busy, try 2 of 6: again in half an hour','retry_busy',0,2,0,'open','',NULL,'2026-11-20 07:46:00.000000',1);
INSERT INTO "followup" VALUES('01a1ee253be07f979eb0e066de26e655','01a0c92ffb007367b7c882f4202cc828','01a0c92ffb00740a909ff4976a8a43ef','01a0c92ffb0074e48c250a03e023033d',NULL,'gatekeeper','2026-11-23','2026-11-23 12:00:00.000000',5,'Hint from the one who answered: ask for the assistant, she keeps the calendar','gatekeeper',0,0,0,'open','',NULL,'2026-11-18 10:13:00.000000',1);
INSERT INTO "followup" VALUES('01a1b0ca726071a9be0ab2ed31b1c27e','01a1b0ca726079f6b43adc4fc7af3626','01a1b0ca72607aca92c9357d34accd78','01a1b0ca7260760c8994940e82458cc8',NULL,'first_call','2026-11-20','2026-11-20 06:00:00.000000',8,'New prospect from referral: agree a meeting','first_call',0,0,0,'open','',NULL,'2026-11-06 12:17:00.000000',1);
INSERT INTO "followup" VALUES('01a1c0319f807fdf9dbd358f6156c4df','01a133af7820763eaa7c314bf01dbf29','01a133af78207e65a6fec086df229650','01a133af782077fe810d2e304bcb6b22',NULL,'present','2026-12-11',NULL,3,'Show what answers neck and back pain at the desks, and give the quote','present',0,0,0,'open','',NULL,'2026-11-09 12:04:00.000000',1);
INSERT INTO "followup" VALUES('01a1f8032c807fecb11624273bfd1d33','01a0a8c86320707d91431193e6c3f339','01a0a8c863207870876f3787b9d179e0','01a0a8c863207a6486839eb905b6e6e3','01a1f8032c8078d182650644781f9c58','meeting','2026-11-26','2026-11-26 07:00:00.000000',2,'The meeting as agreed','meeting',1,0,0,'open','',NULL,'2026-11-20 08:12:00.000000',1);
INSERT INTO "followup" VALUES('01a1f8032c8078a5b8633074b7970386','01a0a8c86320707d91431193e6c3f339','01a0a8c863207870876f3787b9d179e0','01a0a8c863207a6486839eb905b6e6e3','01a1f8032c8078d182650644781f9c58','prepare','2026-11-25',NULL,3,'Prepare for the meeting Thu 26.11. 9:00','prepare',0,0,0,'open','',NULL,'2026-11-20 08:12:00.000000',1);
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
	version INTEGER DEFAULT '1' NOT NULL, 
	CONSTRAINT pk_meeting PRIMARY KEY (id), 
	CONSTRAINT ck_meeting_state_known CHECK (state IN ('agreed', 'held', 'cancelled')), 
	CONSTRAINT fk_meeting_contact_id FOREIGN KEY(contact_id) REFERENCES contact (id) ON DELETE SET NULL, 
	CONSTRAINT fk_meeting_deal_id FOREIGN KEY(deal_id) REFERENCES deal (id) ON DELETE SET NULL, 
	CONSTRAINT fk_meeting_organisation_id FOREIGN KEY(organisation_id) REFERENCES organisation (id) ON DELETE CASCADE, 
	CONSTRAINT uq_meeting_uid UNIQUE (uid)
);
INSERT INTO "meeting" VALUES('019e5ef205a0744fa8e5b4617589a82b','019dd9506d607b418efbc8d60b21fbac','019dd9506d6072b0ab9c014ea5ac06d8','019dd9506d6079d7bbb230bbd92a4aa2','2026-05-29 11:00:00.000000','2026-05-29 12:00:00.000000','teidän luonanne','019e5ef205a0744fa8e5b4617589a82b@salestui','held','fi','2026-05-25 11:43:00.000000',1);
INSERT INTO "meeting" VALUES('01a1539424607e1faa190b2a58068a9d','01a133af7820763eaa7c314bf01dbf29','01a133af78207e65a6fec086df229650','01a133af782077fe810d2e304bcb6b22','2026-10-23 05:00:00.000000','2026-10-23 06:00:00.000000','teidän luonanne','01a1539424607e1faa190b2a58068a9d@salestui','held','fi','2026-10-19 09:53:00.000000',1);
INSERT INTO "meeting" VALUES('01a1f8032c8078d182650644781f9c58','01a0a8c86320707d91431193e6c3f339','01a0a8c863207870876f3787b9d179e0','01a0a8c863207a6486839eb905b6e6e3','2026-11-26 07:00:00.000000','2026-11-26 08:00:00.000000','teidän luonanne','01a1f8032c807d67a8a8529f035efa25@salestui','agreed','fi','2026-11-20 08:12:00.000000',1);
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
INSERT INTO "need" VALUES('019dd9506d60769e81355c53f0e642f4','019e736d3f4079be8c497c68a8c24d42',1,'neck and back pain at the desks','implied',2,'sick days, overtime for the others','','9 × 2',18.0,140.0,0.5,1260,'sick_days',NULL,1);
INSERT INTO "need" VALUES('019dd9506d6075b79037cdff7c240d49','019e736d3f4079be8c497c68a8c24d42',2,'one service for all sites','explicit',3,'far sites feel forgotten','','9 × 2',18.0,180.0,0.25,810,'wider_service',NULL,1);
INSERT INTO "need" VALUES('019dd9506d607005989890086a17b9af','019e736d3f4079be8c497c68a8c24d42',3,'people leave after two years','implied',3,'half a year to train each new one','','9 × 4',36.0,140.0,0.5,2520,'commitment',NULL,1);
INSERT INTO "need" VALUES('01a133af78207f47878fec459a9e994c','01a1672a7c40788eafe673f6d6730839',1,'neck and back pain at the desks','implied',4,'sick days, overtime for the others','','14 × 4',56.0,180.0,0.25,2520,'sick_days',NULL,1);
INSERT INTO "need" VALUES('01a133af782077d3a323ce54b7115c02','01a1672a7c40788eafe673f6d6730839',2,'one service for all sites','explicit',3,'far sites feel forgotten','','14 × 4',56.0,210.0,0.3,3528,'wider_service',NULL,1);
INSERT INTO "need" VALUES('01a133af782078d2947810d822a608bf','01a1672a7c40788eafe673f6d6730839',3,'people leave after two years','implied',5,'half a year to train each new one','','14 × 3',42.0,210.0,0.3,2646,'commitment',NULL,1);
INSERT INTO "need" VALUES('01a1f8032c807ea59eb561a421636369','52b9da9ea8720eb162b542f6519d166e',1,'no more stairs','implied',3,'two on leave','','',NULL,NULL,NULL,NULL,NULL,NULL,1);
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
INSERT INTO "note" VALUES('019ed463f0a073fd87fc816ac16e2284','019dd9506d607b418efbc8d60b21fbac','019dd9506d6072b0ab9c014ea5ac06d8','019dd9506d6079d7bbb230bbd92a4aa2','New sites opening in spring, headcount grows by a third.','2026-06-17 07:03:00.000000',1);
INSERT INTO "note" VALUES('01a1395082607903bcaf4a5acfa6cf3e','01a133af7820763eaa7c314bf01dbf29','01a133af78207e65a6fec086df229650','01a133af782077fe810d2e304bcb6b22','Board meets on the second Tuesday of the month.','2026-10-14 07:29:00.000000',1);
INSERT INTO "note" VALUES('01a13df79c407440b6891eeb6de2b33b','01a133af7820763eaa7c314bf01dbf29','01a133af78207e65a6fec086df229650','01a133af782077fe810d2e304bcb6b22','Their sports day was in the local paper; a good opening.','2026-10-15 05:10:00.000000',1);
INSERT INTO "note" VALUES('01a16793c56075209ab1c42fc52f4fbe','01a133af7820763eaa7c314bf01dbf29','01a133af78207e65a6fec086df229650','01a133af782077fe810d2e304bcb6b22','Board meets on the second Tuesday of the month.','2026-10-23 07:05:00.000000',1);
CREATE TABLE objection (
	id VARCHAR(32) NOT NULL, 
	call_id VARCHAR(32) NOT NULL, 
	kind VARCHAR(40) NOT NULL, 
	variant INTEGER NOT NULL, 
	part INTEGER NOT NULL, 
	overcome BOOLEAN, 
	at DATETIME NOT NULL, 
	CONSTRAINT pk_objection PRIMARY KEY (id), 
	CONSTRAINT fk_objection_call_id FOREIGN KEY(call_id) REFERENCES call (id) ON DELETE CASCADE
);
INSERT INTO "objection" VALUES('019e5ef2a1e07f3d9804f92283868a29','019e5ef205a07678bb6fe5078c5fe8f8','too_expensive',0,2,1,'2026-05-25 11:43:40.000000');
INSERT INTO "objection" VALUES('01a1f8032c8079b090c67fd994b2b8fd','01a1f8032c807a01b95b929e9a9a80fd','no_budget',0,2,1,'2026-11-20 08:12:00.000000');
CREATE TABLE operation (
	id INTEGER NOT NULL, 
	verb VARCHAR(60) NOT NULL, 
	phrase TEXT NOT NULL, 
	"values" JSON NOT NULL, 
	at DATETIME NOT NULL, 
	state VARCHAR(8) NOT NULL, 
	CONSTRAINT pk_operation PRIMARY KEY (id)
);
INSERT INTO "operation" VALUES(1,'add_need','need: {words}','{"words": "no more stairs"}','2026-11-20 08:12:00.000000','done');
INSERT INTO "operation" VALUES(2,'log_call','{organisation}: {done}','{"organisation": "Aihki Paino Oy", "done": "meeting Thu 26.11. 9:00, deal \u2192 Needs analysis"}','2026-11-20 08:12:00.000000','done');
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
INSERT INTO "organisation" VALUES('01a1eee000607d8e91b7584a2265b1f5','Logistiikka Louhi Oy','logistiikka louhi oy','9032075-2','company','transport and storage',338,'Hämeenlinna','https://www.logistiikka-louhi.example','our web page','2026-11-17',NULL,'["spring"]','',0,'2026-11-18 13:37:00.000000',1);
INSERT INTO "organisation" VALUES('01a1787b78007d5fa4b06ce60741c7a8','Northwind & Tidewater Ltd','northwind & tidewater ltd','9199071-5','company','food',214,'Turku','https://www.northwind-tidewater.example','networking breakfast','2026-10-16',NULL,'[]','',0,'2026-10-26 13:52:00.000000',1);
INSERT INTO "organisation" VALUES('01a0a8c86320707d91431193e6c3f339','Aihki Paino Oy','aihki paino oy','9621998-9','company','printing and packaging',230,'Rovaniemi','https://www.aihki-paino.example','municipal web pages','2026-08-28',NULL,'[]','',0,'2026-09-16 05:55:00.000000',1);
INSERT INTO "organisation" VALUES('01a15d27024078e7aa90a8f0d66b829e','Lehto Puu Oy','lehto puu oy','9475003-9','company','wood products',11,'Turku','https://www.lehto-puu.example','business directory','2026-10-20',NULL,'[]','',0,'2026-10-21 06:30:00.000000',1);
INSERT INTO "organisation" VALUES('01a17c53a9207abba901e35cd47d380d','Riekonlammen Suunnistajat ry','riekonlammen suunnistajat ry','9168010-0','association','',NULL,'Kuopio','https://www.riekonlammen-suunnistajat-ry.example','networking breakfast','2026-10-12',NULL,'[]','',0,'2026-10-27 07:47:00.000000',1);
INSERT INTO "organisation" VALUES('01a1a08d09807cc2be6521cc3e2434e3','Kuusiniemen kunta','kuusiniemen kunta','9165892-3','municipality','public administration',2051,'Kuusiniemi','https://www.kuusiniemen-kunta.example','networking breakfast','2026-10-20',NULL,'[]','',0,'2026-11-03 08:36:00.000000',1);
INSERT INTO "organisation" VALUES('019dd9506d607b418efbc8d60b21fbac','Vaara Muovi Oy','vaara muovi oy','9564352-6','company','plastics',11,'Kokkola','https://www.vaara-muovi.example','well-being fair','2026-04-22','A1','[]','',0,'2026-04-29 12:57:00.000000',1);
INSERT INTO "organisation" VALUES('01a1d4490e407cc09c07724e44c5b476','Pihlajaselän Melojat ry','pihlajaselän melojat ry','9104993-3','association','associations',21,'Pori','https://www.pihlajaselan-melojat-ry.example','our web page','2026-11-06',NULL,'[]','',0,'2026-11-13 09:42:00.000000',1);
INSERT INTO "organisation" VALUES('01a1e4707e2074fc860cea631d3b993f','Puu Otava Oy','puu otava oy','9195887-0','company','wood products',27,'Vaasa','https://www.puu-otava.example','our web page','2026-11-05',NULL,'[]','',0,'2026-11-16 12:59:00.000000',1);
INSERT INTO "organisation" VALUES('01a1e2faf5207f9b912982e46e80fa48','Kaiku Suunnittelu Oy','kaiku suunnittelu oy','9697562-9','company','engineering',29,'Pori','https://www.kaiku-suunnittelu.example','municipal web pages','2026-11-10',NULL,'["spring"]','',0,'2026-11-16 06:11:00.000000',1);
INSERT INTO "organisation" VALUES('01a17c4503207fa0b879399bd50e0097','Juniper & Lantern Ltd','juniper & lantern ltd','9575951-0','company','health and social care',47,'Mikkeli','https://www.juniper-lantern.example','referral','2026-10-18',NULL,'[]','',0,'2026-10-27 07:31:00.000000',1);
INSERT INTO "organisation" VALUES('01a0c92ffb007367b7c882f4202cc828','Sparrow & Willow Ltd','sparrow & willow ltd','9950994-9','company','accounting',30,'Rauma','https://www.sparrow-willow.example','municipal web pages','2026-09-13',NULL,'[]','',0,'2026-09-22 12:56:00.000000',1);
INSERT INTO "organisation" VALUES('01a1b0ca726079f6b43adc4fc7af3626','Honkaselän Melojat ry','honkaselän melojat ry','9985658-8','association','associations',6,'Vaasa','https://www.honkaselan-melojat-ry.example','referral','2026-10-23',NULL,'[]','',0,'2026-11-06 12:17:00.000000',1);
INSERT INTO "organisation" VALUES('01a133af7820763eaa7c314bf01dbf29','Koivu Tilit Oy','koivu tilit oy','9614190-7','company','accounting',18,'Salo','https://www.koivu-tilit.example','our web page','2026-10-04',NULL,'[]','',0,'2026-10-13 05:15:00.000000',1);
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
INSERT INTO "phone" VALUES('01a1eee0006077ec9e2feb89414c343c','01a1eee000607d8e91b7584a2265b1f5','01a1eee0006071038386bbc4cd613e30','+358405550000','040 555 0000',0,0,1);
INSERT INTO "phone" VALUES('01a1787b7800700b84647159c324c985','01a1787b78007d5fa4b06ce60741c7a8','01a1787b780079b9aec9d28663ca828d','+358405557919','040 555 7919',0,0,1);
INSERT INTO "phone" VALUES('01a0a8c863207f04825b413f8a9a021e','01a0a8c86320707d91431193e6c3f339','01a0a8c863207a6486839eb905b6e6e3','+358405555838','040 555 5838',0,0,1);
INSERT INTO "phone" VALUES('01a0a8c8632076c3b8130c4237730edf','01a0a8c86320707d91431193e6c3f339','01a0a8c863207af9a19699cfe1988ad9','+358405553757','040 555 3757',0,1,1);
INSERT INTO "phone" VALUES('01a15d2702407fe2a11d459a2f978d87','01a15d27024078e7aa90a8f0d66b829e','01a15d270240719aa46d6753ec148cb4','+358405551676','040 555 1676',0,0,1);
INSERT INTO "phone" VALUES('01a15d2702407552be3edc0a1ef2a4f0','01a15d27024078e7aa90a8f0d66b829e','01a15d27024074bf9c2574bdb94067ed','+358405559595','040 555 9595',0,1,1);
INSERT INTO "phone" VALUES('01a17c53a9207e1fb9341c68966baea1','01a17c53a9207abba901e35cd47d380d','01a17c53a92074898da98f1d3099fdf5','+358405557514','040 555 7514',0,0,1);
INSERT INTO "phone" VALUES('01a1a08d098078c59dfbd3d12c4a3698','01a1a08d09807cc2be6521cc3e2434e3','01a1a08d09807aa1aa107b75677f6cbd','+358405555433','040 555 5433',0,0,1);
INSERT INTO "phone" VALUES('01a1a08d098075febcfbb050acab1a6b','01a1a08d09807cc2be6521cc3e2434e3','01a1a08d09807c6ab3fa7aa7e1fab9d7','+358405553352','040 555 3352',0,1,1);
INSERT INTO "phone" VALUES('019dd9506d60764e9403560d97dae38d','019dd9506d607b418efbc8d60b21fbac','019dd9506d6079d7bbb230bbd92a4aa2','+358405551271','040 555 1271',0,0,1);
INSERT INTO "phone" VALUES('01a1d4490e4072ac91cbc2884a5012dc','01a1d4490e407cc09c07724e44c5b476','01a1d4490e407580af429ce59ff3078f','+358405559190','040 555 9190',0,0,1);
INSERT INTO "phone" VALUES('01a1d4490e407a80ab0b8c12f3b37f32','01a1d4490e407cc09c07724e44c5b476','01a1d4490e4078718155d7ef28dd37eb','+358405557109','040 555 7109',0,1,1);
INSERT INTO "phone" VALUES('01a1e4707e207420b023580ccbd3f5e0','01a1e4707e2074fc860cea631d3b993f','01a1e4707e2076bd97e54acc62f5680c','+358405555028','040 555 5028',0,0,1);
INSERT INTO "phone" VALUES('01a1e2faf5207090a57e845465b675cd','01a1e2faf5207f9b912982e46e80fa48','01a1e2faf5207048b9b21c95055455e8','+358405552947','040 555 2947',0,0,1);
INSERT INTO "phone" VALUES('01a17c4503207736843fdda7b1eedaff','01a17c4503207fa0b879399bd50e0097','01a17c4503207cc2a17a4340f9c08fef','+358405550866','040 555 0866',0,0,1);
INSERT INTO "phone" VALUES('01a0c92ffb00713b9bc799b0121b2800','01a0c92ffb007367b7c882f4202cc828','01a0c92ffb0074e48c250a03e023033d','+358405558785','040 555 8785',0,0,1);
INSERT INTO "phone" VALUES('01a0c92ffb00728abe6c6fe94c41d9c0','01a0c92ffb007367b7c882f4202cc828','01a0c92ffb007f07aacc110e4f73fd94','+358405556704','040 555 6704',0,1,1);
INSERT INTO "phone" VALUES('01a1b0ca7260719598d07674334de73d','01a1b0ca726079f6b43adc4fc7af3626','01a1b0ca7260760c8994940e82458cc8','+358405554623','040 555 4623',0,0,1);
INSERT INTO "phone" VALUES('01a133af782079c99349da4804673b75','01a133af7820763eaa7c314bf01dbf29','01a133af782077fe810d2e304bcb6b22','+358405552542','040 555 2542',0,0,1);
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
INSERT INTO "stage_event" VALUES('01a1eee000607c9da12e7696a6cecc1b','01a1eee00060778db311d8a3c2ce6f44',NULL,'prospecting','open','2026-11-18 13:37:00.000000');
INSERT INTO "stage_event" VALUES('01a1787b780073ab8d447e35b8b6d8fe','01a1787b78007441b204e52db2221a58',NULL,'prospecting','open','2026-10-26 13:52:00.000000');
INSERT INTO "stage_event" VALUES('01a0a8c8632077038381e88f38c0c8fd','01a0a8c863207870876f3787b9d179e0',NULL,'prospecting','open','2026-09-16 05:55:00.000000');
INSERT INTO "stage_event" VALUES('01a1cf18a0207c2cb80208a9ad45f23d','01a0a8c863207870876f3787b9d179e0','prospecting','contacting','open','2026-11-12 09:31:00.000000');
INSERT INTO "stage_event" VALUES('01a15d2702407efa803468b6b610a9f7','01a15d2702407f92b8b333a8e5446dd4',NULL,'prospecting','open','2026-10-21 06:30:00.000000');
INSERT INTO "stage_event" VALUES('01a17c53a920796da4b2d2bc815a47c5','01a17c53a9207f0f98a064df7fd63116',NULL,'prospecting','open','2026-10-27 07:47:00.000000');
INSERT INTO "stage_event" VALUES('01a1a08d09807c749ba1621582283d15','01a1a08d09807a9db05fca161622bd79',NULL,'prospecting','open','2026-11-03 08:36:00.000000');
INSERT INTO "stage_event" VALUES('019dd9506d607fb4ba1890c78092b4d4','019dd9506d6072b0ab9c014ea5ac06d8',NULL,'prospecting','open','2026-04-29 12:57:00.000000');
INSERT INTO "stage_event" VALUES('019e5ef205a075a693ea5c4ed8f33418','019dd9506d6072b0ab9c014ea5ac06d8','prospecting','needs','open','2026-05-25 11:43:00.000000');
INSERT INTO "stage_event" VALUES('019e8312ade079fa8a449ebe89d9bf02','019dd9506d6072b0ab9c014ea5ac06d8','needs','benefits','open','2026-06-01 12:05:00.000000');
INSERT INTO "stage_event" VALUES('019e8312ade0754e9cc9af4ec9546b43','019dd9506d6072b0ab9c014ea5ac06d8','benefits','closing','open','2026-06-01 12:05:00.000000');
INSERT INTO "stage_event" VALUES('019e8312ade0707299901c0475491bc3','019dd9506d6072b0ab9c014ea5ac06d8','closing','agreement','open','2026-06-01 12:05:00.000000');
INSERT INTO "stage_event" VALUES('019ecae537007a28bac7652ccdf84404','019dd9506d6072b0ab9c014ea5ac06d8','agreement','care','won','2026-06-15 10:48:00.000000');
INSERT INTO "stage_event" VALUES('01a1d4490e407b3db467537a4b63e0ef','01a1d4490e407b62a5f09e6345ddb87d',NULL,'prospecting','open','2026-11-13 09:42:00.000000');
INSERT INTO "stage_event" VALUES('01a1e4707e207fa28296f5eabaeb41a5','01a1e4707e207e6580e2a20a1bd7ce73',NULL,'prospecting','open','2026-11-16 12:59:00.000000');
INSERT INTO "stage_event" VALUES('01a1e2faf520781ab46108cc721754ef','01a1e2faf5207293b5bb9188b80599e9',NULL,'prospecting','open','2026-11-16 06:11:00.000000');
INSERT INTO "stage_event" VALUES('01a17c4503207acda518093d07dbf924','01a17c4503207a62861e02ec39235bc0',NULL,'prospecting','open','2026-10-27 07:31:00.000000');
INSERT INTO "stage_event" VALUES('01a0c92ffb0078f8822bc32021615022','01a0c92ffb00740a909ff4976a8a43ef',NULL,'prospecting','open','2026-09-22 12:56:00.000000');
INSERT INTO "stage_event" VALUES('01a1ee253be0791fa69bae29f652d008','01a0c92ffb00740a909ff4976a8a43ef','prospecting','contacting','open','2026-11-18 10:13:00.000000');
INSERT INTO "stage_event" VALUES('01a1b0ca72607975aed5d1bfe585552f','01a1b0ca72607aca92c9357d34accd78',NULL,'prospecting','open','2026-11-06 12:17:00.000000');
INSERT INTO "stage_event" VALUES('01a133af7820728084a1bde44806aa81','01a133af78207e65a6fec086df229650',NULL,'prospecting','open','2026-10-13 05:15:00.000000');
INSERT INTO "stage_event" VALUES('01a15394246078c3aea3d685611575c2','01a133af78207e65a6fec086df229650','prospecting','needs','open','2026-10-19 09:53:00.000000');
INSERT INTO "stage_event" VALUES('01a1c0319f807129a816de060a04ef48','01a133af78207e65a6fec086df229650','needs','benefits','open','2026-11-09 12:04:00.000000');
INSERT INTO "stage_event" VALUES('01a1f8032c80779e8cb4a0d7d6225675','01a0a8c863207870876f3787b9d179e0','contacting','needs','open','2026-11-20 08:12:00.000000');
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
CREATE INDEX ix_objection_call_id ON objection (call_id);
COMMIT;
