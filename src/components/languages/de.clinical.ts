/**
 * Wording of the pathway and the record in German; English is the key, and English is binding.
 * NOT YET REVIEWED by clinicians of a site. Kept in order by `npm run messages`.
 */
export const isReviewed: boolean = false;

export const wording: Readonly<Record<string, string>> = {
  Imaging: 'Bildgebung',
  Consultation: 'Konsultation',
  'NAST under way': 'NAST läuft',
  Surgery: 'Operation',
  Ultrasound: 'Sonographie',
  MRI: 'MRT',
  Stereotactic: 'Stereotaktisch',
  Palpation: 'Palpation',
  Surgical: 'Chirurgisch',
  Core: 'Stanzbiopsie',
  FNA: 'FNA',
  Excision: 'Exzision',
  'Repeat core biopsy': 'Erneute Stanzbiopsie',
  'Excisional biopsy': 'Exzisionsbiopsie',
  'Biopsy of a second node': 'Biopsie eines zweiten Knotens',
  'Result accepted': 'Ergebnis akzeptiert',
  SLNB: 'SLNB',
  TAD: 'TAD',
  ALND: 'ALND',
  'Axillary surgery omitted': 'Axilläre Operation unterlassen',
  'Decision deferred': 'Entscheidung aufgeschoben',
  Other: 'Andere',
  Radiologist: 'Radiologie',
  Surgeon: 'Chirurgie',
  'Medical oncologist': 'Onkologie',
  Pathologist: 'Pathologie',
  Confirmed: 'Bestätigt',
  'Not visualized': 'Nicht dargestellt',
  Migrated: 'Disloziert',
  Lost: 'Verloren',
  Completed: 'Abgeschlossen',
  Transferred: 'Verlegt',
  Declined: 'Abgelehnt',
  'Lost to follow-up': 'Nachverfolgung verloren',
  Deceased: 'Verstorben',
  'Entered in error': 'Irrtümlich angelegt',
  Family: 'Familie',
  Clinician: 'Behandelnde Ärzte',
  Plan: 'Plan',
  Anticoagulation: 'Antikoagulation',
  Pregnancy: 'Schwangerschaft',
  'Prior axillary surgery': 'Frühere axilläre Operation',
  'Prior radiotherapy': 'Frühere Strahlentherapie',
  'Vaccination on this side': 'Impfung auf dieser Seite',
  'Infection or inflammation': 'Infektion oder Entzündung',
  'Known granulomatous disease': 'Bekannte granulomatöse Erkrankung',
  Implant: 'Implantat',
  Allergy: 'Allergie',
  Present: 'Vorhanden',
  Absent: 'Nicht vorhanden',
  Unknown: 'Unbekannt',
  New: 'Neu',
  Recurrent: 'Rezidiv',
  Metastatic: 'Metastatisch',
  'Diagnosis recorded': 'Diagnose dokumentiert',
  'Context recorded': 'Begleitumstand dokumentiert',
  'Examination recorded': 'Untersuchung dokumentiert',
  'Imaging ordered': 'Bildgebung angefordert',
  'Imaging reported': 'Bildgebung befundet',
  'Biopsy performed': 'Biopsie durchgeführt',
  'Clip placed': 'Clip gesetzt',
  'Clip waived': 'Clip-Verzicht',
  'Clip checked': 'Clip kontrolliert',
  'Pathology reported': 'Pathologie befundet',
  'Concordance assessed': 'Konkordanz beurteilt',
  'Referred to the tumor board': 'Im Tumorboard vorgestellt',
  'Tumor board decided': 'Tumorboard hat entschieden',
  'Treatment planned': 'Behandlung geplant',
  'NAST started': 'NAST begonnen',
  'NAST completed': 'NAST abgeschlossen',
  'Restaging reported': 'Restaging befundet',
  'Surgery performed': 'Operation durchgeführt',
  'Surgical pathology reported': 'OP-Pathologie befundet',
  'Referral made': 'Überweisung erfolgt',
  'Appointment booked': 'Termin gebucht',
  'Appointment ended': 'Termin beendet',
  'Hold started': 'Pause begonnen',
  'Hold ended': 'Pause beendet',
  'Contact recorded': 'Kontakt dokumentiert',
  'Care team assigned': 'Behandlungsteam zugewiesen',
  'Task added': 'Aufgabe hinzugefügt',
  'Task done': 'Aufgabe erledigt',
  'Barrier recorded': 'Hindernis dokumentiert',
  'Barrier resolved': 'Hindernis behoben',
  'Note added': 'Notiz hinzugefügt',
  'Pitfall acknowledged': 'Fallstrick zur Kenntnis genommen',
  'Entry retracted': 'Eintrag zurückgezogen',
  'Case closed': 'Fall abgeschlossen',
  'Case reopened': 'Fall wiedereröffnet',
  'Clinically negative or benign': 'Klinisch negativ oder benigne',
  Suspicious: 'Suspekt',
  Bulky: 'Bulky',
  Female: 'Weiblich',
  Male: 'Männlich',
  Transfeminine: 'Transfeminin',
  Transmasculine: 'Transmaskulin',
  Caseating: 'Verkäsend',
  'Non-caseating': 'Nicht verkäsend',
  Deferred: 'Aufgeschoben',
  Medical: 'Medizinisch',
  Trial: 'Studie',
  'Care elsewhere': 'Versorgung anderswo',
  Axilla: 'Axilla',
  Breast: 'Brust',
  Systemic: 'Systemisch',
  LEFT: 'LINKS',
  RIGHT: 'RECHTS',
  Toxicity: 'Toxizität',
  Progression: 'Progression',
  'Choice of the patient': 'Wunsch der Patientin oder des Patienten',
  Chemotherapy: 'Chemotherapie',
  'Targeted therapy': 'Zielgerichtete Therapie',
  'Endocrine therapy': 'Endokrine Therapie',
  'Focal cortical thickening': 'Fokale Kortexverdickung',
  'Diffuse cortical thickening': 'Diffuse Kortexverdickung',
  'Hilum effaced': 'Hilus verdrängt',
  'Hilum absent': 'Hilus fehlend',
  'Rounded shape': 'Runde Form',
  I: 'I',
  II: 'II',
  III: 'III',
  'Internal mammary': 'Mammaria interna',
  Supraclavicular: 'Supraklavikulär',
  Mobile: 'Verschieblich',
  Fixed: 'Fixiert',
  Matted: 'Verbacken',
  Benign: 'Benigne',
  Indeterminate: 'Unklar',
  'Non-diagnostic': 'Nicht diagnostisch',
  Lymphoma: 'Lymphom',
  'Other malignancy': 'Anderes Malignom',
  Granulomatous: 'Granulomatös',
  'Clip missing': 'Clip fehlt',
  'Clip not confirmed': 'Clip nicht bestätigt',
  'TAD without marker': 'TAD ohne Marker',
  'Wrong node': 'Falscher Knoten',
  'Insufficient sample': 'Unzureichende Probe',
  'Non-diagnostic sample taken as an answer': 'Nicht diagnostische Probe als Antwort genommen',
  'FNA alone': 'Nur FNA',
  'Lymphoma needs core': 'Lymphom braucht Stanze',
  'Incomplete survey': 'Unvollständige Untersuchung',
  'Palpable node, nothing suspicious on ultrasound':
    'Tastbarer Knoten, sonographisch nichts Suspektes',
  'Discordance not escalated': 'Diskordanz nicht vorgestellt',
  'Concordance missing': 'Konkordanz fehlt',
  'Indeterminate not escalated': 'Unklares Ergebnis nicht vorgestellt',
  'Treatment before tissue': 'Behandlung vor Gewebe',
  'NAST without axillary ultrasound': 'NAST ohne axilläre Sonographie',
  'SLNB not indicated': 'SLNB nicht indiziert',
  'ALND without proof': 'ALND ohne Nachweis',
  'Plan not final': 'Plan nicht endgültig',
  'Treatment of open axilla': 'Behandlung einer offenen Axilla',
  'Study not rated appropriate': 'Untersuchung nicht als geeignet bewertet',
  'Receptors missing': 'Rezeptoren fehlen',
  'Receptors differ': 'Rezeptoren weichen ab',
  'Second node unsampled': 'Zweiter Knoten nicht biopsiert',
  'Hematology not referred': 'Hämatologie nicht eingebunden',
  'Systemic workup not referred': 'Systemische Abklärung nicht veranlasst',
  'Clipped node not removed': 'Markierter Knoten nicht entfernt',
  'Residual node limited surgery': 'Restbefall, begrenzte Operation',
  'Restaging missing': 'Restaging fehlt',
  'Inflammatory cancer, NAST not started': 'Inflammatorisches Karzinom, NAST nicht begonnen',
  'Axillary surgery in inflammatory cancer': 'Axilläre Operation bei inflammatorischem Karzinom',
  'Side mismatch': 'Seitenwiderspruch',
  'Dates conflict': 'Daten widersprechen sich',
  'Biopsy during treatment': 'Biopsie unter Therapie',
  'Result amended': 'Ergebnis geändert',
  'Outside published scenario': 'Außerhalb publizierter Szenarien',
  'Closed with open questions': 'Mit offenen Fragen abgeschlossen',
  'Out of place': 'Am falschen Ort',
  'Both sides': 'Beide Seiten',
  'NAST already under way': 'NAST läuft bereits',
  ER: 'ER',
  PR: 'PR',
  HER2: 'HER2',
  Positive: 'Positiv',
  Equivocal: 'Grenzwertig',
  'Hematology-oncology': 'Hämatoonkologie',
  'Systemic work-up': 'Systemische Abklärung',
  'Medical oncology': 'Medizinische Onkologie',
  'Breast surgery': 'Brustchirurgie',
  'Radiation oncology': 'Radioonkologie',
  Genetics: 'Genetik',
  Fertility: 'Fertilität',
  'Supportive care': 'Supportivtherapie',
  Interim: 'Zwischenstand',
  Final: 'Abschließend',
  Report: 'Befund',
  'Outside record': 'Externe Akte',
  Verbal: 'Mündlich',
  Intake: 'Aufnahme',
  'Ultrasound due': 'Sonographie fällig',
  'Second look due': 'Zweitsonographie fällig',
  'Alternative guidance': 'Andere Bildführung',
  'Biopsy due': 'Biopsie fällig',
  'Pathology awaited': 'Pathologie ausstehend',
  'Concordance due': 'Konkordanz fällig',
  Discordant: 'Diskordant',
  'Clip due': 'Clip fällig',
  'NAST due': 'NAST fällig',
  'Restaging due': 'Restaging fällig',
  'Surgery planning': 'OP-Planung',
  'SLNB due': 'SLNB fällig',
  'TAD due': 'TAD fällig',
  'ALND due': 'ALND fällig',
  Staged: 'Gestagt',
  Redirected: 'Umgeleitet',
  Closed: 'Abgeschlossen',
  'Axillary ultrasound': 'Axilläre Sonographie',
  'Second-look ultrasound': 'Gezielte Zweitsonographie',
  'Diagnostic mammography': 'Diagnostische Mammographie',
  'Diagnostic tomosynthesis': 'Diagnostische Tomosynthese',
  'Breast MRI': 'Mamma-MRT',
  'FDG-PET/CT': 'FDG-PET/CT',
  CT: 'CT',
  Low: 'Niedrig',
  Moderate: 'Mittel',
  High: 'Hoch',
  Concordant: 'Konkordant',
  Transport: 'Transport',
  Insurance: 'Versicherung',
  'cost of care': 'Behandlungskosten',
  'understanding of the illness': 'Verständnis der Erkrankung',
  'fear or worry': 'Angst oder Sorge',
  'care of children or others': 'Betreuung von Kindern oder anderen',
  'work or school': 'Arbeit oder Schule',
  Housing: 'Wohnsituation',
  'nobody to come along': 'niemand als Begleitung',
  'hearing, sight or mobility': 'Hören, Sehen oder Mobilität',
  'other illness': 'andere Erkrankung',
  'appointment not available': 'Termin nicht verfügbar',
  'records from elsewhere missing': 'externe Unterlagen fehlen',
  'Before treatment': 'Vor der Behandlung',
  'Work-up of the axilla before any treatment of it.': 'Abklärung der Axilla vor jeder Behandlung.',
  'Board: no axillary surgery': 'Board: keine axilläre Operation',
  'The board decides to leave out axillary surgery.':
    'Das Board entscheidet, die axilläre Operation zu unterlassen.',
  'Board: treatment': 'Board: Behandlung',
  'The board decides on systemic therapy or an operation.':
    'Das Board entscheidet über systemische Therapie oder eine Operation.',
  'Systemic therapy begins, from wherever the work-up stands.':
    'Die systemische Therapie beginnt, wo immer die Abklärung steht.',
  'The axilla is operated, from wherever the work-up stands.':
    'Die Axilla wird operiert, wo immer die Abklärung steht.',
  'Axillary work-up': 'Abklärung der Axilla',
  'From a proven breast cancer to a staged axilla.':
    'Vom gesicherten Brustkrebs zur gestagten Axilla.',
  'Work-up': 'Abklärung',
  'Where this axilla is.': 'Wo diese Axilla steht.',
  'Anything else': 'Alles andere',
  'Every fact is kept; this one does not move the stage.':
    'Jede Tatsache wird bewahrt; diese ändert das Stadium nicht.',
  'at once': 'sofort',
  'New suspicion': 'Neuer Verdacht',
  'New suspicion voids the request and decides anew.':
    'Neuer Verdacht hebt die Anfrage auf und entscheidet neu.',
  'Nothing new': 'Nichts Neues',
  'The request for tissue stands.': 'Die Anfrage nach Gewebe bleibt.',
  'Before tissue': 'Vor dem Gewebe',
  'Diagnosis, examination and imaging lead to a biopsy or to a clinically negative axilla.':
    'Diagnose, Untersuchung und Bildgebung führen zu einer Biopsie oder zur klinisch negativen Axilla.',
  Diagnosis: 'Diagnose',
  'Each diagnosis decides the stage anew.': 'Jede Diagnose entscheidet das Stadium neu.',
  Examination: 'Untersuchung',
  'Each examination of the axilla decides the stage anew.':
    'Jede Untersuchung der Axilla entscheidet das Stadium neu.',
  'Each imaging report decides the stage anew.':
    'Jeder Bildgebungsbefund entscheidet das Stadium neu.',
  'The first sample ends the phase before tissue, from wherever it is taken.':
    'Die erste Probe beendet die Phase vor dem Gewebe, wo immer sie entnommen wird.',
  'Board: tissue': 'Board: Gewebe',
  'The tumor board asks for a biopsy.': 'Das Tumorboard verlangt eine Biopsie.',
  'What is due before tissue?': 'Was ist vor dem Gewebe fällig?',
  'The first that holds decides, in this order.':
    'Das Erste, das zutrifft, entscheidet, in dieser Reihenfolge.',
  'Nothing to go by': 'Keine Grundlage',
  'No diagnosis, or neither an exam nor an imaging report.':
    'Keine Diagnose, oder weder Untersuchung noch Bildgebungsbefund.',
  'Another pathway': 'Anderer Pfad',
  'Therapy under way, no known primary, not a new cancer, or not invasive.':
    'Therapie läuft, kein bekannter Primärtumor, kein neuer Krebs oder nicht invasiv.',
  'Cancer not proven': 'Krebs nicht gesichert',
  'The breast cancer has not been proven by biopsy.':
    'Der Brustkrebs ist nicht bioptisch gesichert.',
  'Ultrasound suspicious': 'Sonographie suspekt',
  'An ultrasound shows a suspicious node, so tissue comes next.':
    'Eine Sonographie zeigt einen suspekten Knoten, also folgt Gewebe.',
  'Suspicious elsewhere': 'Anderswo suspekt',
  'Another study is suspicious and no ultrasound followed it.':
    'Eine andere Untersuchung ist suspekt, und keine Sonographie folgte.',
  'Not seen on ultrasound': 'Sonographisch nicht gesehen',
  'The axilla is suspected and the latest ultrasound did not see the node.':
    'Die Axilla ist suspekt, und die letzte Sonographie sah den Knoten nicht.',
  'Ultrasound negative': 'Sonographie negativ',
  'The latest ultrasound shows no suspicious node.':
    'Die letzte Sonographie zeigt keinen suspekten Knoten.',
  'Felt, not imaged': 'Getastet, nicht abgebildet',
  'The exam is suspicious or bulky and there is no ultrasound.':
    'Die Untersuchung ist suspekt oder bulky, und es gibt keine Sonographie.',
  'Exam negative': 'Untersuchung negativ',
  'The latest exam is negative and nothing else is suspicious.':
    'Die letzte Untersuchung ist negativ, und sonst ist nichts suspekt.',
  'Nothing decides': 'Nichts entscheidet',
  'What is on record does not decide.': 'Das Dokumentierte entscheidet nicht.',
  'The proven primary, an examination and imaging of the axilla are being gathered.':
    'Gesicherter Primärtumor, Untersuchung und Bildgebung der Axilla werden zusammengetragen.',
  'The proven breast cancer enters the pathway.':
    'Der gesicherte Brustkrebs tritt in den Pfad ein.',
  'The axilla is examined.': 'Die Axilla wird untersucht.',
  'The axilla is imaged.': 'Die Axilla wird abgebildet.',
  'A node is felt, and an axillary ultrasound is the first study.':
    'Ein Knoten ist tastbar, und die axilläre Sonographie ist die erste Untersuchung.',
  'The ultrasound is reported.': 'Die Sonographie wird befundet.',
  'A node seen on another study calls for a targeted ultrasound.':
    'Ein in anderer Untersuchung gesehener Knoten verlangt eine gezielte Sonographie.',
  'The targeted ultrasound is reported.': 'Die gezielte Sonographie wird befundet.',
  'The node is not seen on ultrasound, and another guidance is to be chosen.':
    'Der Knoten ist sonographisch nicht sichtbar; eine andere Bildführung ist zu wählen.',
  'Biopsy by other guidance': 'Biopsie mit anderer Führung',
  'The node is sampled under MRI or stereotactic guidance.':
    'Der Knoten wird MRT-gesteuert oder stereotaktisch biopsiert.',
  'A suspicious node has no tissue on record.': 'Von einem suspekten Knoten liegt kein Gewebe vor.',
  'The most suspicious node is sampled, by core or fine needle.':
    'Der suspekteste Knoten wird biopsiert, per Stanze oder Feinnadel.',
  'Biopsy due, asked by the board': 'Biopsie fällig, vom Board verlangt',
  'The tumor board asked for tissue and none has been taken.':
    'Das Tumorboard verlangte Gewebe, und es wurde keines entnommen.',
  'A node is sampled as the board asked.': 'Ein Knoten wird wie vom Board verlangt biopsiert.',
  'Clinically negative': 'Klinisch negativ',
  'Neither examination nor ultrasound shows a suspicious node.':
    'Weder Untersuchung noch Sonographie zeigen einen suspekten Knoten.',
  'Sentinel node biopsy or systemic therapy is planned for a clinically negative axilla.':
    'Wächterlymphknoten-Biopsie oder systemische Therapie ist für eine klinisch negative Axilla geplant.',
  'Surgery left out': 'Operation unterlassen',
  'The decision to leave out axillary surgery is recorded.':
    'Die Entscheidung, die axilläre Operation zu unterlassen, ist dokumentiert.',
  'Another pathway applies, and the reason is on record.':
    'Ein anderer Pfad gilt, und der Grund ist dokumentiert.',
  'All marked': 'Alle markiert',
  'Every sampled node has a clip, a waiver, or was excised.':
    'Jeder biopsierte Knoten hat einen Clip, einen Verzicht oder wurde exzidiert.',
  'A node unmarked': 'Ein Knoten unmarkiert',
  'A sampled node has no mark, and it is not a node of concern.':
    'Ein biopsierter Knoten ist unmarkiert, und es ist kein kritischer Knoten.',
  'A node of concern unmarked': 'Ein relevanter Knoten unmarkiert',
  'A node that must not get lost has no mark.':
    'Ein Knoten, der nicht verloren gehen darf, ist unmarkiert.',
  Marks: 'Markierungen',
  'Whether each sampled node can be found again.':
    'Ob jeder biopsierte Knoten wiedergefunden werden kann.',
  'Nothing sampled': 'Nichts biopsiert',
  'No node has been sampled.': 'Kein Knoten wurde biopsiert.',
  'Every sampled node marked': 'Jeder biopsierte Knoten markiert',
  'Each sampled node has a clip, a waiver, or was excised.':
    'Jeder biopsierte Knoten hat einen Clip, einen Verzicht oder wurde exzidiert.',
  'A sampled node unmarked': 'Ein biopsierter Knoten unmarkiert',
  'A sampled node cannot be found again by a mark.':
    'Ein biopsierter Knoten ist nicht durch eine Markierung wiederzufinden.',
  'A metastatic, indeterminate or discordant node has no mark.':
    'Ein metastatischer, unklarer oder diskordanter Knoten ist unmarkiert.',
  Referred: 'Vorgestellt',
  'The case is put before the tumor board.': 'Der Fall wird dem Tumorboard vorgelegt.',
  'The tumor board decides, other than to defer.':
    'Das Tumorboard entscheidet, nicht nur aufschiebend.',
  'Whether a question is before the board.': 'Ob eine Frage beim Board liegt.',
  'Not asked': 'Nicht gefragt',
  'The case has not been before the board.': 'Der Fall lag dem Board nicht vor.',
  'A question waits for the board.': 'Eine Frage wartet auf das Board.',
  'The board has answered the last question.': 'Das Board hat die letzte Frage beantwortet.',
  'Case file': 'Falldatei',
  'Whether the case is followed.': 'Ob der Fall verfolgt wird.',
  'The case is followed.': 'Der Fall wird verfolgt.',
  'Follow-up ends, with its outcome.': 'Die Verfolgung endet, mit ihrem Ausgang.',
  'Follow-up has ended; facts go on beneath.':
    'Die Verfolgung ist beendet; Tatsachen laufen darunter weiter.',
  Reopened: 'Wiedereröffnet',
  'Follow-up goes on where the facts are.':
    'Die Verfolgung geht dort weiter, wo die Tatsachen sind.',
  'Other plan': 'Anderer Plan',
  'A new plan takes the place of the old one.': 'Ein neuer Plan tritt an die Stelle des alten.',
  Planned: 'Geplant',
  'Treatment is planned and has not begun.': 'Die Behandlung ist geplant und hat nicht begonnen.',
  'Suspicious examination': 'Suspekte Untersuchung',
  'The plan was made for an axilla that was not suspicious.':
    'Der Plan galt einer nicht suspekten Axilla.',
  'The plan stands.': 'Der Plan bleibt.',
  'Suspicious imaging': 'Suspekte Bildgebung',
  'The report is held against the plan.': 'Der Befund wird am Plan gemessen.',
  'The plan waits for the new sample.': 'Der Plan wartet auf die neue Probe.',
  'The axilla is proven positive already, and the plan stands.':
    'Die Axilla ist schon positiv gesichert, und der Plan bleibt.',
  'Pathology report': 'Pathologiebefund',
  'Discordant verdict': 'Diskordantes Urteil',
  'Discordance goes to the board before the plan is final.':
    'Diskordanz kommt ins Board, bevor der Plan endgültig ist.',
  'A clip marks a node.': 'Ein Clip markiert einen Knoten.',
  'A clip is waived with a reason.': 'Auf einen Clip wird begründet verzichtet.',
  'A clip is looked for on imaging.': 'Ein Clip wird in der Bildgebung gesucht.',
  'The board asks for tissue instead of the plan.': 'Das Board verlangt Gewebe statt des Plans.',
  'Board decision': 'Board-Entscheidung',
  'The decision leaves the plan as it is.': 'Die Entscheidung lässt den Plan, wie er ist.',
  'What does the plan wait for?': 'Worauf wartet der Plan?',
  'A missing mark comes first, then the planned treatment.':
    'Eine fehlende Markierung kommt zuerst, dann die geplante Behandlung.',
  'Mark missing': 'Markierung fehlt',
  'A node of concern is unmarked, and the plan is not a full dissection.':
    'Ein relevanter Knoten ist unmarkiert, und der Plan ist keine vollständige Dissektion.',
  'Plan: NAST': 'Plan: NAST',
  'Systemic therapy before surgery is planned.':
    'Systemische Therapie vor der Operation ist geplant.',
  'Plan: SLNB': 'Plan: SLNB',
  'Sentinel lymph node biopsy is planned.': 'Wächterlymphknoten-Biopsie ist geplant.',
  'Plan: TAD': 'Plan: TAD',
  'Targeted axillary dissection is planned.': 'Gezielte axilläre Dissektion ist geplant.',
  'Plan: ALND': 'Plan: ALND',
  'Axillary lymph node dissection is planned.': 'Axilläre Lymphknotendissektion ist geplant.',
  'Does the image reopen the axilla?': 'Eröffnet das Bild die Axilla neu?',
  'A new outstanding node or a new discordance voids the plan while nothing is metastatic.':
    'Ein neuer offener Knoten oder eine neue Diskordanz hebt den Plan auf, solange nichts metastatisch ist.',
  'The image raises a question the plan did not know.':
    'Das Bild wirft eine Frage auf, die der Plan nicht kannte.',
  'Plan stands': 'Plan bleibt',
  'The image raises no new question.': 'Das Bild wirft keine neue Frage auf.',
  'Does the report void the plan?': 'Hebt der Befund den Plan auf?',
  'The first proof voids a plan for a negative axilla, as does any report while nothing is metastatic.':
    'Der erste Nachweis hebt einen Plan für eine negative Axilla auf, ebenso jeder Befund, solange nichts metastatisch ist.',
  'First proof': 'Erster Nachweis',
  'The plan was made for a negative axilla.': 'Der Plan galt einer negativen Axilla.',
  'Nothing metastatic': 'Nichts metastatisch',
  'The report is weighed before any plan.': 'Der Befund wird vor jedem Plan gewogen.',
  'The axilla was proven positive before, and stays so.':
    'Die Axilla war schon positiv gesichert und bleibt es.',
  'Is there tissue?': 'Gibt es Gewebe?',
  'Without the plan the axilla is where its facts put it.':
    'Ohne den Plan steht die Axilla, wo ihre Tatsachen sie stellen.',
  'Tissue asked for': 'Gewebe verlangt',
  'The board asked for tissue and there is none yet.':
    'Das Board verlangte Gewebe, und es gibt noch keines.',
  'Tissue on record': 'Gewebe dokumentiert',
  'The tissue decides.': 'Das Gewebe entscheidet.',
  'Examination and imaging decide.': 'Untersuchung und Bildgebung entscheiden.',
  'Clip due, plan waits': 'Clip fällig, Plan wartet',
  'The plan waits until each node of concern is marked or its mark is waived.':
    'Der Plan wartet, bis jeder relevante Knoten markiert oder auf die Markierung verzichtet ist.',
  'The node can be found again.': 'Der Knoten ist wiederzufinden.',
  'The mark is waived with a reason.': 'Auf die Markierung wird begründet verzichtet.',
  'Systemic therapy before surgery is planned and has not started.':
    'Systemische Therapie vor der Operation ist geplant und hat nicht begonnen.',
  'The planned systemic therapy begins.': 'Die geplante systemische Therapie beginnt.',
  'The axilla is operated.': 'Die Axilla wird operiert.',
  'New suspicion reopens the axilla.': 'Neuer Verdacht eröffnet die Axilla neu.',
  'The axilla was operated, or surgery of it was left out by decision.':
    'Die Axilla wurde operiert, oder die Operation wurde durch Entscheidung unterlassen.',
  'Staged by surgery': 'Operativ gestagt',
  'The axilla was operated; what follows is recorded and moves nothing.':
    'Die Axilla wurde operiert; Weiteres wird dokumentiert und ändert nichts.',
  'The decision to leave out axillary surgery stands.':
    'Die Entscheidung, die axilläre Operation zu unterlassen, bleibt.',
  'A new sample reopens the axilla.': 'Eine neue Probe eröffnet die Axilla neu.',
  'A report reopens the axilla.': 'Ein Befund eröffnet die Axilla neu.',
  'A discordant verdict reopens the axilla.': 'Ein diskordantes Urteil eröffnet die Axilla neu.',
  'Plan by others': 'Plan durch andere',
  'Whether it counts, the axilla beneath the omission decides.':
    'Ob er zählt, entscheidet die Axilla unter dem Unterlassen.',
  'The board confirms the omission.': 'Das Board bestätigt das Unterlassen.',
  'The board decides on treatment instead.':
    'Das Board entscheidet stattdessen für eine Behandlung.',
  'Another decision of the board ends the omission.':
    'Eine andere Entscheidung des Boards beendet das Unterlassen.',
  'Systemic therapy begins.': 'Die systemische Therapie beginnt.',
  'The axilla is operated all the same.': 'Die Axilla wird trotzdem operiert.',
  'Does the axilla beneath admit a plan?': 'Lässt die Axilla darunter einen Plan zu?',
  'A plan by others counts only where no question is open, settled by the omission or otherwise.':
    'Ein Plan durch andere zählt nur, wo keine Frage offen ist.',
  'NAST was given': 'NAST wurde gegeben',
  'NAST is behind the patient already.': 'Die NAST liegt schon zurück.',
  'After therapy': 'Nach der Therapie',
  'An operation can be chosen, or left out.':
    'Eine Operation kann gewählt oder unterlassen werden.',
  'Clinically open': 'Klinisch offen',
  'Examination and imaging had not made the axilla negative.':
    'Untersuchung und Bildgebung hatten die Axilla nicht negativ gemacht.',
  'Proven metastatic': 'Metastasierung gesichert',
  'Surgery of a proven axilla is left out by the board alone.':
    'Die Operation einer gesicherten Axilla unterlässt nur das Board.',
  'A node is metastatic, and treatment can be planned.':
    'Ein Knoten ist metastatisch, und die Behandlung kann geplant werden.',
  'No question open': 'Keine Frage offen',
  'The axilla beneath is negative.': 'Die Axilla darunter ist negativ.',
  'Left out once more, or treated?': 'Erneut unterlassen oder behandelt?',
  'A plan takes the place of the omission; leaving surgery out confirms it.':
    'Ein Plan tritt an die Stelle des Unterlassens; ein erneutes Unterlassen bestätigt es.',
  'Omission confirmed': 'Unterlassen bestätigt',
  'Leaving out axillary surgery is stated once more.':
    'Das Unterlassen der axillären Operation wird nochmals festgehalten.',
  'The plan takes the place of the omission.': 'Der Plan tritt an die Stelle des Unterlassens.',
  'Before or after therapy?': 'Vor oder nach der Therapie?',
  'A new plan is settled before therapy and chosen after it.':
    'Ein neuer Plan wird vor der Therapie festgelegt und danach gewählt.',
  'The operation is chosen.': 'Die Operation wird gewählt.',
  'The plan is settled.': 'Der Plan wird festgelegt.',
  'Where is the axilla without the omission?': 'Wo steht die Axilla ohne das Unterlassen?',
  'After therapy surgery is planned, else tissue decides, else examination and imaging.':
    'Nach der Therapie wird operiert geplant, sonst entscheidet Gewebe, sonst Untersuchung und Bildgebung.',
  'The operation is to be chosen.': 'Die Operation ist zu wählen.',
  'The axilla is where its facts put it.': 'Die Axilla steht, wo ihre Tatsachen sie stellen.',
  'Board: operation': 'Board: Operation',
  'The board chooses the operation of the axilla.': 'Das Board wählt die Operation der Axilla.',
  'Operation planned': 'Operation geplant',
  'The operation of the axilla is chosen on the restaging.':
    'Die Operation der Axilla wird anhand des Restagings gewählt.',
  'The board asks for tissue instead of the planned operation.':
    'Das Board verlangt Gewebe statt der geplanten Operation.',
  'The operation was planned for an axilla that was not suspicious.':
    'Die Operation galt einer nicht suspekten Axilla.',
  'Systemic therapy': 'Systemische Therapie',
  'Therapy before surgery, restaging, and the choice of the operation.':
    'Therapie vor der Operation, Restaging und Wahl der Operation.',
  'NAST started again': 'NAST erneut begonnen',
  'A further course begins.': 'Ein weiterer Zyklus beginnt.',
  NAST: 'NAST',
  'Systemic therapy before surgery is under way.': 'Systemische Therapie vor der Operation läuft.',
  'Completed, restaged': 'Abgeschlossen, Restaging erfolgt',
  'Therapy has ended and the final restaging is on record.':
    'Die Therapie ist beendet, und das abschließende Restaging ist dokumentiert.',
  'Therapy has ended.': 'Die Therapie ist beendet.',
  'Therapy has ended, and the axilla has not been restaged.':
    'Die Therapie ist beendet, und die Axilla wurde nicht erneut gestagt.',
  'Final restaging': 'Abschließendes Restaging',
  'The axilla is restaged.': 'Die Axilla wird erneut gestagt.',
  'The operation of the axilla is to be chosen on the restaging.':
    'Die Operation der Axilla ist anhand des Restagings zu wählen.',
  'Restaged?': 'Restaging erfolgt?',
  'Without the plan the axilla waits for its restaging, or for another plan.':
    'Ohne den Plan wartet die Axilla auf ihr Restaging oder einen anderen Plan.',
  Restaged: 'Restaging erfolgt',
  'The final restaging is on record.': 'Das abschließende Restaging ist dokumentiert.',
  'Not restaged': 'Restaging nicht erfolgt',
  'The final restaging is not on record.': 'Das abschließende Restaging ist nicht dokumentiert.',
  'Which operation?': 'Welche Operation?',
  'The plan decides; after therapy nothing waits for a mark any more.':
    'Der Plan entscheidet; nach der Therapie wartet nichts mehr auf eine Markierung.',
  'SLNB due after NAST': 'SLNB fällig nach NAST',
  'Sentinel lymph node biopsy is planned after therapy.':
    'Wächterlymphknoten-Biopsie ist nach der Therapie geplant.',
  'TAD due after NAST': 'TAD fällig nach NAST',
  'Targeted axillary dissection is planned after therapy.':
    'Gezielte axilläre Dissektion ist nach der Therapie geplant.',
  'ALND due after NAST': 'ALND fällig nach NAST',
  'Axillary lymph node dissection is planned after therapy.':
    'Axilläre Lymphknotendissektion ist nach der Therapie geplant.',
  'The report of a sample is on record.': 'Der Befund einer Probe ist dokumentiert.',
  'Tissue and result': 'Gewebe und Ergebnis',
  'Samples, reports and verdicts of each node, before any treatment.':
    'Proben, Befunde und Urteile jedes Knotens, vor jeder Behandlung.',
  'An examination can contradict a benign result.':
    'Eine Untersuchung kann einem benignen Ergebnis widersprechen.',
  'Imaging can contradict a benign result or show another node.':
    'Bildgebung kann einem benignen Ergebnis widersprechen oder einen weiteren Knoten zeigen.',
  'Another sample is taken.': 'Eine weitere Probe wird entnommen.',
  'A report or an amendment is weighed with what is known of every node.':
    'Ein Befund oder Nachtrag wird mit allem gewogen, was von jedem Knoten bekannt ist.',
  'The reader says whether a benign result explains the images.':
    'Der Befunder sagt, ob ein benignes Ergebnis die Bilder erklärt.',
  'Accepting a result or asking for tissue is weighed with every node.':
    'Annahme eines Ergebnisses oder Anforderung von Gewebe wird mit jedem Knoten gewogen.',
  'A sample was taken and its report is not on record.':
    'Eine Probe wurde entnommen, und ihr Befund ist nicht dokumentiert.',
  'A benign result waits for the verdict whether it explains the images.':
    'Ein benignes Ergebnis wartet auf das Urteil, ob es die Bilder erklärt.',
  'The radiologist judges the result against the images.':
    'Die Radiologie beurteilt das Ergebnis anhand der Bilder.',
  'A node is metastatic, and each node of concern can be found again.':
    'Ein Knoten ist metastatisch, und jeder relevante Knoten ist wiederzufinden.',
  'Systemic therapy or surgery is planned for a positive axilla.':
    'Systemische Therapie oder Operation ist für eine positive Axilla geplant.',
  'A node is metastatic, and a node of concern has neither clip nor waiver.':
    'Ein Knoten ist metastatisch, und ein relevanter Knoten hat weder Clip noch Verzicht.',
  'The node is marked.': 'Der Knoten ist markiert.',
  'A plan is made while a mark is missing.': 'Ein Plan entsteht, während eine Markierung fehlt.',
  'Negative by tissue': 'Durch Gewebe negativ',
  'Every sampled node is benign and concordant, or accepted by the board.':
    'Jeder biopsierte Knoten ist benigne und konkordant oder vom Board akzeptiert.',
  'Sentinel node biopsy or systemic therapy is planned.':
    'Wächterlymphknoten-Biopsie oder systemische Therapie ist geplant.',
  'A benign result contradicts image or examination and belongs to the tumor board.':
    'Ein benignes Ergebnis widerspricht Bild oder Untersuchung und gehört ins Tumorboard.',
  'The board accepts the result, asks for tissue, or decides on treatment.':
    'Das Board akzeptiert das Ergebnis, verlangt Gewebe oder entscheidet über die Behandlung.',
  'An atypical result belongs to the tumor board.':
    'Ein atypisches Ergebnis gehört ins Tumorboard.',
  'Repeat core, fine needle or excision is decided.':
    'Erneute Stanze, Feinnadel oder Exzision wird entschieden.',
  'The plan moves to hematology-oncology, and the axilla stays unresolved.':
    'Der Plan geht an die Hämatoonkologie, und die Axilla bleibt ungeklärt.',
  'Another malignancy is found, and the axilla stays unresolved.':
    'Ein anderes Malignom wird gefunden, und die Axilla bleibt ungeklärt.',
  'Granulomas call for a systemic work-up and do not exclude metastasis.':
    'Granulome verlangen eine systemische Abklärung und schließen Metastasen nicht aus.',
  'The reader judges the granulomas against the images.':
    'Der Befunder beurteilt die Granulome anhand der Bilder.',
  'A sample was insufficient, which is not a negative result.':
    'Eine Probe war unzureichend, was kein negatives Ergebnis ist.',
  'Repeat biopsy': 'Erneute Biopsie',
  'The node is sampled again, usually by core.':
    'Der Knoten wird erneut biopsiert, meist per Stanze.',
  'Biopsy due, another node': 'Biopsie fällig, anderer Knoten',
  'Another suspicious node was never sampled.': 'Ein anderer suspekter Knoten wurde nie biopsiert.',
  'Biopsy of the other node': 'Biopsie des anderen Knotens',
  'The outstanding node is sampled.': 'Der ausstehende Knoten wird biopsiert.',
  'The tumor board asked for more tissue.': 'Das Tumorboard verlangte mehr Gewebe.',
  'Biopsy the board asked for': 'Vom Board verlangte Biopsie',
  'The tissue the board asked for is taken.': 'Das vom Board verlangte Gewebe wird entnommen.',
  'The board asked for tissue that has not been taken.':
    'Das Board verlangte Gewebe, das nicht entnommen wurde.',
  'Requested tissue awaited': 'Verlangtes Gewebe ausstehend',
  'The tissue the board asked for has no report.':
    'Das vom Board verlangte Gewebe hat keinen Befund.',
  'A benign result contradicts image or examination, and the board has not settled it.':
    'Ein benignes Ergebnis widerspricht Bild oder Untersuchung, und das Board hat es nicht geklärt.',
  'A result is atypical or indeterminate.': 'Ein Ergebnis ist atypisch oder unklar.',
  'A node shows lymphoma.': 'Ein Knoten zeigt ein Lymphom.',
  'A node shows another malignancy.': 'Ein Knoten zeigt ein anderes Malignom.',
  'A node shows granulomas, and the axilla is not settled.':
    'Ein Knoten zeigt Granulome, und die Axilla ist nicht geklärt.',
  'A sample was not enough for a diagnosis.': 'Eine Probe reichte für eine Diagnose nicht aus.',
  'Another node outstanding': 'Anderer Knoten ausstehend',
  'Report awaited': 'Befund ausstehend',
  'A sample has no report.': 'Eine Probe hat keinen Befund.',
  'Benign, no verdict': 'Benigne, kein Urteil',
  'A benign result has not been judged against the images.':
    'Ein benignes Ergebnis wurde nicht anhand der Bilder beurteilt.',
  'What does the tissue say?': 'Was sagt das Gewebe?',
  'The first that holds for any node decides, in this order.':
    'Das Erste, das für einen Knoten zutrifft, entscheidet, in dieser Reihenfolge.',
  'Metastatic, unmarked': 'Metastatisch, unmarkiert',
  'A node is metastatic and a node of concern has no mark.':
    'Ein Knoten ist metastatisch, und ein relevanter Knoten ist unmarkiert.',
  'A node is metastatic.': 'Ein Knoten ist metastatisch.',
  'Benign and answered': 'Benigne und beantwortet',
  'Every node is answered, and none is metastatic.':
    'Jeder Knoten ist beantwortet, und keiner ist metastatisch.',
  'would lead to: {0}': 'würde führen zu: {0}',
  'recorded as a fact only; the stage stays {0}':
    'nur als Tatsache dokumentiert; das Stadium bleibt {0}',
  'counts; the stage stays {0}': 'zählt; das Stadium bleibt {0}',
  'Would raise': 'Würde auslösen',
  'Would clear': 'Würde erledigen',
  Waiting: 'Wartet',
  'Question to the board: {0}': 'Frage an das Board: {0}',
  'Who acts: {0}': 'Wer handelt: {0}',
  Context: 'Begleitumstände',
  'Waiting since {0}, {1}': 'Wartet seit {0}, {1}',
  '{0}; decision due {1}': '{0}; Entscheidung fällig {1}',
  Since: 'Seit',
  '{0} of {1} was missed: can a new appointment be booked?':
    '{0} am {1} wurde versäumt: kann ein neuer Termin gebucht werden?',
  'Asked next: {0}': 'Als Nächstes zu fragen: {0}',
  'The hold until {0} has passed: can the work-up go on, and when?':
    'Die Pause bis {0} ist vorbei: kann die Abklärung weitergehen, und wann?',
  '{0} was booked for {1}; what came of it is not recorded.':
    '{0} war für {1} gebucht; was daraus wurde, ist nicht dokumentiert.',
  'waits for a booked appointment': 'wartet auf einen gebuchten Termin',
  'wait for a booked appointment': 'warten auf einen gebuchten Termin',
  'waits for a report or verdict that is not due yet':
    'wartet auf einen noch nicht fälligen Befund oder ein Urteil',
  'wait for a report or verdict that is not due yet':
    'warten auf einen noch nicht fälligen Befund oder ein Urteil',
  'is on hold': 'ist pausiert',
  'are on hold': 'sind pausiert',
  'is under treatment and was heard of lately': 'ist in Behandlung, zuletzt kürzlich gehört',
  'are under treatment and were heard of lately': 'sind in Behandlung, zuletzt kürzlich gehört',
  'has nothing missing': 'hat nichts Fehlendes',
  'have nothing missing': 'haben nichts Fehlendes',
  'is closed': 'ist abgeschlossen',
  'are closed': 'sind abgeschlossen',
  'Operation of the axilla: was it done, on which day, and which nodes were removed?':
    'Operation der Axilla: ist sie erfolgt, an welchem Tag, und welche Knoten wurden entfernt?',
  'Cancer of the breast: is it proven by biopsy, and what does the report say?':
    'Brustkrebs: ist er bioptisch gesichert, und was sagt der Befund?',
  'Examination of the axilla: what was found?': 'Untersuchung der Axilla: was wurde gefunden?',
  'Imaging of the axilla: is it ordered, and for when?':
    'Bildgebung der Axilla: ist sie angefordert, und für wann?',
  'Ultrasound of the axilla: was it done, and what was reported?':
    'Sonographie der Axilla: ist sie erfolgt, und was wurde befundet?',
  'and was a clip placed?': 'und wurde ein Clip gesetzt?',
  'Pathology{0}: what is the result?': 'Pathologie{0}: wie lautet das Ergebnis?',
  'Result{0}: does it explain the images?': 'Ergebnis{0}: erklärt es die Bilder?',
  'Clip{0}: was one placed, or is it waived, and why?':
    'Clip{0}: wurde einer gesetzt, oder wird verzichtet, und warum?',
  'Clip{0}: was it looked for, and is it seen?': 'Clip{0}: wurde er gesucht, und ist er sichtbar?',
  'Tumor board: is the case on its list, and for which day?':
    'Tumorboard: steht der Fall auf der Liste, und für welchen Tag?',
  'Tumor board: what did it decide?': 'Tumorboard: was wurde entschieden?',
  'Plan: is it NAST or surgery, and which operation of the axilla?':
    'Plan: NAST oder Operation, und welche Operation der Axilla?',
  'NAST: has it begun, and on which day?': 'NAST: hat sie begonnen, und an welchem Tag?',
  'NAST: is it completed, and on which day?': 'NAST: ist sie abgeschlossen, und an welchem Tag?',
  'Restaging of the axilla: was it done, and what was reported?':
    'Restaging der Axilla: ist es erfolgt, und was wurde befundet?',
  'Final pathology of the axilla: how many nodes are positive?':
    'Abschließende Pathologie der Axilla: wie viele Knoten sind positiv?',
  'Referral: was it made, and to whom?': 'Überweisung: ist sie erfolgt, und an wen?',
  'Where does the case go on, and is it closed here?':
    'Wo geht der Fall weiter, und ist er hier abgeschlossen?',
  'Who follows the axilla, and is the case reopened?':
    'Wer verfolgt die Axilla, und ist der Fall wiedereröffnet?',
  'Entry in doubt: what does the report say?': 'Zweifelhafter Eintrag: was sagt der Befund?',
  'other content than that of /events/{0}, which has the same id':
    'ein anderer Inhalt als der von /events/{0} mit derselben ID',
  'an event id of its own': 'eine eigene ID des Ereignisses',
  'the id of the retraction at /events/{0}': 'die ID der Zurückziehung in /events/{0}',
  'the id of an event that is not a retraction':
    'die ID eines Ereignisses, das keine Zurückziehung ist',
  'a biopsy id of its own among the biopsies that are not retracted':
    'eine eigene ID der Biopsie unter den nicht zurückgezogenen Biopsien',
  'the biopsy id of /events/{0}': 'die ID der Biopsie von /events/{0}',
  'the node id of /events/{0}/data/nodes/{1}':
    'die ID des Lymphknotens von /events/{0}/data/nodes/{1}',
  'each node once in a report': 'jeder Lymphknoten einmal in einem Befund',
  '{0}, the newest version that can be read here': '{0}, die neueste Version, die hier lesbar ist',
  '{0}, a newer version of the format': '{0}, eine neuere Version des Formats',
  'empty text': 'leerer Text',
  'true or false': 'wahr oder falsch',
  'an array': 'eine Liste',
  'an object': 'ein Objekt',
  'a number': 'eine Zahl',
  'text {0}': 'Text {0}',
  'text "{0}…"': 'Text "{0}…"',
  'the end of the text': 'das Ende des Textes',
  '{0} at line {1}, column {2}': '{0} in Zeile {1}, Spalte {2}',
  'the end of a text, or an escaped character': 'das Ende eines Textes oder ein maskiertes Zeichen',
  'an escape that JSON has': 'eine Maskierung, die JSON kennt',
  'the name of a property in double quotes': 'der Name einer Angabe in doppelten Anführungszeichen',
  'each property once': 'jede Angabe einmal',
  'a second one of the same name': 'eine zweite desselben Namens',
  'at most {0} levels of nesting': 'höchstens {0} Ebenen der Verschachtelung',
  '"," or "}"': '"," oder "}"',
  '"," or "]"': '"," oder "]"',
  'a JSON value': 'ein Wert in JSON',
  'the end of the file': 'das Ende der Datei',
  'a text of at most {0} characters': 'ein Text von höchstens {0} Zeichen',
  '{0} characters': '{0} Zeichen',
  'where the approach is surgery': 'wo das Vorgehen die Operation ist',
  'one of {0}': 'eines von {0}',
  'text that is not blank': 'Text, der nicht leer ist',
  'a calendar date, YYYY-MM-DD': 'ein Kalenderdatum, JJJJ-MM-TT',
  'an ISO 8601 date-time with offset': 'Datum und Uhrzeit nach ISO 8601 mit Zeitversatz',
  'an ISO 8601 calendar date, or a date-time with offset':
    'ein Kalenderdatum nach ISO 8601, oder Datum und Uhrzeit mit Zeitversatz',
  'a number of at least 0': 'eine Zahl von mindestens 0',
  'a whole number of at least 0': 'eine ganze Zahl von mindestens 0',
  'one of the properties {0}': 'eine der Angaben {0}',
  'true, or no such property': 'true, oder keine solche Angabe',
  'at most {0} events': 'höchstens {0} Ereignisse',
  'a finite number': 'eine endliche Zahl',
  'text of at most {0} characters': 'Text von höchstens {0} Zeichen',
  'well-formed Unicode': 'wohlgeformtes Unicode',
  'text with an unpaired surrogate': 'Text mit einem einzelnen Ersatzzeichen',
  'a value that does not contain itself': 'ein Wert, der sich nicht selbst enthält',
  'a cycle': 'ein Kreis',
  'one level more': 'eine Ebene mehr',
  'a plain object or an array': 'ein einfaches Objekt oder eine Liste',
  'an instance of {0}': 'eine Instanz von {0}',
  'another name': 'ein anderer Name',
  'a reserved name': 'ein vorbehaltener Name',
  'at most {0} values': 'höchstens {0} Werte',
  'readable data': 'lesbare Daten',
  'a member that cannot be read': 'eine Angabe, die nicht lesbar ist',
  'stage was {0}, is {1}.': 'Stadium war {0}, ist {1}.',
  'not raised': 'nicht ausgelöst',
  'the same state': 'derselbe Zustand',
  'Is there no diagnosis, or neither an examination nor imaging that bears on the axilla?':
    'Gibt es keine Diagnose, oder weder Untersuchung noch Bildgebung, die die Axilla betrifft?',
  'Does the case belong to another pathway: therapy under way, no known primary, not a new cancer, or not invasive?':
    'Gehört der Fall zu einem anderen Pfad: laufende Therapie, kein bekannter Primärtumor, kein neuer Krebs oder nicht invasiv?',
  'Is the cancer not proven by biopsy?': 'Ist der Krebs nicht bioptisch gesichert?',
  'Was any ultrasound suspicious?': 'War eine Sonographie suspekt?',
  'Was another study suspicious, with no ultrasound of this side on its day or later?':
    'War eine andere Untersuchung suspekt, ohne Sonographie dieser Seite am selben Tag oder später?',
  'Is the axilla suspected otherwise, and did the latest ultrasound not see the node?':
    'Ist die Axilla anderweitig suspekt, und sah die letzte Sonographie den Knoten nicht?',
  'Is the latest ultrasound negative?': 'Ist die letzte Sonographie negativ?',
  'Is the latest examination not negative, and is there no ultrasound of this side?':
    'Ist die letzte Untersuchung nicht negativ, und gibt es keine Sonographie dieser Seite?',
  'Is the latest examination negative?': 'Ist die letzte Untersuchung negativ?',
  'Does this event raise suspicion: a suspicious report, or an examination that is not negative?':
    'Weckt dieses Ereignis Verdacht: ein suspekter Befund oder eine nicht negative Untersuchung?',
  'Was tissue taken?': 'Wurde Gewebe entnommen?',
  'Is a node metastatic?': 'Ist ein Knoten metastatisch?',
  'Is no node metastatic?': 'Ist kein Knoten metastatisch?',
  'Did this event prove a node metastatic for the first time?':
    'Sicherte dieses Ereignis erstmals einen metastatischen Knoten?',
  'Is a node of concern unmarked?': 'Ist ein relevanter Knoten unmarkiert?',
  'Is a node metastatic, and is a node of concern unmarked?':
    'Ist ein Knoten metastatisch und ein relevanter Knoten unmarkiert?',
  'Did the board ask for tissue, and was none ever taken?':
    'Verlangte das Board Gewebe, und wurde nie welches entnommen?',
  'Did the board ask for tissue, and was none taken since?':
    'Verlangte das Board Gewebe, und wurde seither keines entnommen?',
  'Did the board ask for tissue, and is none of it reported?':
    'Verlangte das Board Gewebe, und ist keines davon befundet?',
  'Is a benign result of a node discordant and not settled?':
    'Ist ein benignes Ergebnis eines Knotens diskordant und nicht geklärt?',
  'Is a result of a node indeterminate?': 'Ist ein Ergebnis eines Knotens unklar?',
  'Does a node show lymphoma?': 'Zeigt ein Knoten ein Lymphom?',
  'Does a node show another malignancy?': 'Zeigt ein Knoten ein anderes Malignom?',
  'Does a node show granulomas, neither settled nor judged concordant?':
    'Zeigt ein Knoten Granulome, weder geklärt noch als konkordant beurteilt?',
  'Is the result of a node non-diagnostic?': 'Ist das Ergebnis eines Knotens nicht diagnostisch?',
  'Is a node outstanding: suspicious, never sampled and not settled by the board?':
    'Steht ein Knoten aus: suspekt, nie biopsiert und vom Board nicht geklärt?',
  'Is the report of a sample awaited?': 'Steht der Befund einer Probe aus?',
  'Does a benign result, neither discordant nor settled, wait for the verdict whether it explains the images?':
    'Wartet ein benignes Ergebnis, weder diskordant noch geklärt, auf das Urteil, ob es die Bilder erklärt?',
  'Is this a report on a sample that is on record, or a verdict on its report?':
    'Ist dies ein Befund einer dokumentierten Probe oder ein Urteil zu ihrem Befund?',
  'Does the reader call a reported result discordant, and is no node metastatic?':
    'Nennt der Befunder ein Ergebnis diskordant, und ist kein Knoten metastatisch?',
  'Does this event raise suspicion, and is no node metastatic?':
    'Weckt dieses Ereignis Verdacht, und ist kein Knoten metastatisch?',
  'Does this event raise suspicion, and was no tissue taken?':
    'Weckt dieses Ereignis Verdacht, und wurde kein Gewebe entnommen?',
  'Does the reader call a reported result discordant?':
    'Nennt der Befunder ein Ergebnis diskordant?',
  'Did this imaging make a node outstanding or a benign result discordant, and is no node metastatic?':
    'Machte diese Bildgebung einen Knoten offen oder ein benignes Ergebnis diskordant, und ist kein Knoten metastatisch?',
  'Does the board decide on systemic therapy or an operation of the axilla, and may it?':
    'Entscheidet das Board über systemische Therapie oder eine Operation der Axilla, und darf es das?',
  'Does the board decide to leave out axillary surgery, and may it?':
    'Entscheidet das Board, die axilläre Operation zu unterlassen, und darf es das?',
  'Does the board ask for tissue?': 'Verlangt das Board Gewebe?',
  'Does the board ask for tissue, and is no node metastatic?':
    'Verlangt das Board Gewebe, und ist kein Knoten metastatisch?',
  'Does the board decide: not to defer, not on something else, and not to accept what is not reported?':
    'Entscheidet das Board: nicht aufschiebend, nicht über anderes und nicht über Unbefundetes?',
  'Does the board decide, and is it no plan or omission that counts?':
    'Entscheidet das Board, und ist es weder Plan noch zählendes Unterlassen?',
  'Does the board decide on an operation of the axilla?':
    'Entscheidet das Board über eine Operation der Axilla?',
  'Is an operation of the axilla planned?': 'Ist eine Operation der Axilla geplant?',
  'Is systemic therapy or an operation of the axilla planned?':
    'Ist systemische Therapie oder eine Operation der Axilla geplant?',
  'Is axillary surgery left out by plan?': 'Wird die axilläre Operation planmäßig unterlassen?',
  'Does the plan last stated leave out axillary surgery?':
    'Unterlässt der zuletzt genannte Plan die axilläre Operation?',
  'Does the plan last stated ask for systemic therapy that has already started?':
    'Verlangt der zuletzt genannte Plan eine schon begonnene systemische Therapie?',
  'Is there no tissue, and is the axilla not clinically negative?':
    'Gibt es kein Gewebe, und ist die Axilla nicht klinisch negativ?',
  'Does the plan last stated leave out surgery of an axilla with a metastatic node?':
    'Unterlässt der zuletzt genannte Plan die Operation einer Axilla mit metastatischem Knoten?',
  'Does the board decide on treatment, and may it; once systemic therapy has started, only on an operation?':
    'Entscheidet das Board über die Behandlung, und darf es; nach Therapiebeginn nur über eine Operation?',
  'Does a plan other than axillary dissection wait for the mark of a node of concern?':
    'Wartet ein anderer Plan als die axilläre Dissektion auf die Markierung eines relevanten Knotens?',
  'Is the plan in force systemic therapy?': 'Ist der geltende Plan systemische Therapie?',
  'Is the plan in force sentinel lymph node biopsy?':
    'Ist der geltende Plan Wächterlymphknoten-Biopsie?',
  'Is the plan in force targeted axillary dissection?':
    'Ist der geltende Plan gezielte axilläre Dissektion?',
  'Is the plan in force axillary lymph node dissection?':
    'Ist der geltende Plan axilläre Lymphknotendissektion?',
  'Has systemic therapy started?': 'Hat die systemische Therapie begonnen?',
  'Is the final restaging on record?': 'Ist das abschließende Restaging dokumentiert?',
  'Is this a restaging other than an interim one?':
    'Ist dies ein anderes als ein Zwischen-Restaging?',
  'Is a node sampled, and is every sampled node marked?':
    'Ist ein Knoten biopsiert und jeder biopsierte Knoten markiert?',
  'Is a sampled node unmarked, and is every node of concern marked?':
    'Ist ein biopsierter Knoten unmarkiert und jeder relevante Knoten markiert?',
  'local default': 'lokale Vorgabe',
  calendar: 'Kalender',
  'Suspicious imaging to biopsy': 'Suspekte Bildgebung bis Biopsie',
  'NAPBC PROMPT': 'NAPBC PROMPT',
  'Biopsy to report': 'Biopsie bis Befund',
  'Benign report to verdict': 'Benigner Befund bis Urteil',
  'Board referral to decision': 'Vorstellung im Board bis Entscheidung',
  'Diagnosis to NAST': 'Diagnose bis NAST',
  'local default; study from day 61': 'lokale Vorgabe; Studie ab Tag 61',
  'Diagnosis to NAST, limit': 'Diagnose bis NAST, Grenze',
  'cohort study, PMID 32431013': 'Kohortenstudie, PMID 32431013',
  'Biopsy to first surgery': 'Biopsie bis erste Operation',
  'Biopsy to first surgery, limit': 'Biopsie bis erste Operation, Grenze',
  'local default; 39 to 42 observed': 'lokale Vorgabe; 39 bis 42 beobachtet',
  'NAST end to surgery': 'NAST-Ende bis Operation',
  'cohort study, PMID 26678405': 'Kohortenstudie, PMID 26678405',
  'Inflammatory cancer: diagnosis to NAST': 'Inflammatorisches Karzinom: Diagnose bis NAST',
  'the proof of the cancer': 'der Nachweis des Karzinoms',
  'the examination': 'die Untersuchung',
  'the imaging': 'die Bildgebung',
  'the biopsy': 'die Biopsie',
  'the clip': 'der Clip',
  'looked for': 'gesucht',
  'the pathology report': 'der Pathologiebefund',
  'the verdict on concordance': 'das Konkordanzurteil',
  'the referral to the board': 'die Vorstellung im Board',
  'the decision of the board': 'die Entscheidung des Boards',
  'the plan': 'der Plan',
  'the restaging': 'das Restaging',
  'the operation': 'die Operation',
  'the surgical pathology': 'die OP-Pathologie',
  'the referral': 'die Überweisung',
  'the next step': 'der nächste Schritt',
  '{0} can no longer be met: {1} had to be {2} by {3}.':
    '{0} ist nicht mehr einzuhalten: {1} hätte bis {3} erledigt sein müssen ({2}).',
  '; it is booked for {0}': '; gebucht für {0}',
  '{0} cannot be met any more unless {1} is {2} by {3}{4}.':
    '{0} ist nicht mehr einzuhalten, wenn {1} nicht bis {3} erledigt ist ({2}){4}.',
  'Forecast from targets, not a verdict: {0}.': 'Vorschau aus Zielen, kein Urteil: {0}.',
  'This backup says that it holds {0} cases with {1} entries; there are {2} with {3}. It was altered.':
    'Diese Sicherung nennt {0} Fälle mit {1} Einträgen; es sind {2} mit {3}. Sie wurde verändert.',
  'This file holds bytes that are no text. It is no backup of this application, or it was altered.':
    'Diese Datei enthält Bytes, die kein Text sind. Sie ist keine Sicherung dieser Anwendung oder wurde verändert.',
  'This is the file of a case, and no backup. Import it as a case file.':
    'Dies ist die Datei eines Falls und keine Sicherung. Sie als Falldatei importieren.',
  'This is no backup of this application: its first line does not say that it is one.':
    'Dies ist keine Sicherung dieser Anwendung: die erste Zeile weist sie nicht als solche aus.',
  'This backup was made by a newer version of this application (axillary-backup/{0}). Reload the page to get that version.':
    'Diese Sicherung stammt von einer neueren Version dieser Anwendung (axillary-backup/{0}). Die Seite neu laden, um diese Version zu erhalten.',
  'The first line of this backup is not as it was written.':
    'Die erste Zeile dieser Sicherung ist nicht, wie sie geschrieben wurde.',
  'line {0}, case {1} of {2}': 'Zeile {0}, Fall {1} von {2}',
  'This backup is not as it was written. It shows at {0}.':
    'Diese Sicherung ist nicht, wie sie geschrieben wurde. Es zeigt sich bei {0}.',
  'This backup is not as it was written: {0} has no chain.':
    'Diese Sicherung ist nicht, wie sie geschrieben wurde: {0} hat keine Prüfkette.',
  'This backup is cut short: it holds {0} of {1} cases whole, and ends in line {2}.':
    'Diese Sicherung ist abgeschnitten: sie enthält {0} von {1} Fällen ganz und endet in Zeile {2}.',
  'The end of this backup, line {0}, is not as it was written.':
    'Das Ende dieser Sicherung, Zeile {0}, ist nicht, wie es geschrieben wurde.',
  'This backup is not as it was written: every case fits its chain, and all together do not fit the seal at the end.':
    'Diese Sicherung ist nicht, wie sie geschrieben wurde: jeder Fall passt zu seiner Prüfkette, und alle zusammen passen nicht zum Siegel am Ende.',
  'It says {0} cases and holds {1}.': 'Sie nennt {0} Fälle und enthält {1}.',
  'A line was added, taken out, moved or written anew.':
    'Eine Zeile wurde hinzugefügt, entfernt, verschoben oder neu geschrieben.',
  '1 to {0} links': '1 bis {0} Glieder',
  '{0} links': '{0} Glieder',
  '64 hexadecimal digits in lower case': '64 hexadezimale Ziffern in Kleinschreibung',
  'no such property': 'keine solche Angabe',
  'the format, id, side and patient that the first link of the chain was made for':
    'Format, ID, Seite und Patient, für die das erste Glied der Prüfkette gebildet wurde',
  'others, or a first link that was changed': 'andere, oder ein erstes Glied, das geändert wurde',
  'entries that fit the chain': 'Einträge, die zur Prüfkette passen',
  '{0}, entry {1} first: it or its link was changed, added, removed or moved':
    '{0}, zuerst Eintrag {1}: er oder sein Glied wurde geändert, hinzugefügt, entfernt oder verschoben',
  'one entry that does not': 'ein Eintrag, der nicht passt',
  '{0} entries that do not': '{0} Einträge, die nicht passen',
  'a link for every entry': 'ein Glied für jeden Eintrag',
  '{0} without a link, from entry {1} on': '{0} ohne Glied, ab Eintrag {1}',
  'one entry': 'ein Eintrag',
  'an entry for every link of the chain': 'ein Eintrag für jedes Glied der Prüfkette',
  '{0} without an entry, from entry {1} on': '{0} ohne Eintrag, ab Eintrag {1}',
  'one link': 'ein Glied',
  'not needed because {0}': 'nicht nötig, weil {0}',
  '(suspicion {0})': '(Suspektheit {0})',
  'due since {0}': 'fällig seit {0}',
  'the axilla is clinically negative': 'die Axilla ist klinisch negativ',
  ', against the examination': ', gegen die Untersuchung',
  '{0} {1} sampled': '{0} {1} biopsiert',
  'the ultrasound is suspicious': 'die Sonographie ist suspekt',
  'Second look or other guidance': 'Zweitsonographie oder andere Bildführung',
  '{0} {1} seen on ultrasound': '{0} {1} sonographisch gesehen',
  'the node': 'der Knoten',
  'nothing suspicious is imaged': 'nichts Suspektes ist abgebildet',
  'Biopsy due again': 'Biopsie erneut fällig',
  'by decision of the tumor board': 'durch Entscheidung des Tumorboards',
  '{0}, left': '{0}, verlassen',
  'Waiver with its reason': 'Verzicht mit Begründung',
  'carries a clip': 'trägt einen Clip',
  'has a waiver': 'hat einen Verzicht',
  'was excised': 'wurde exzidiert',
  'Neoadjuvant therapy (NAST)': 'Neoadjuvante systemische Therapie (NAST)',
  'started {0}': 'begonnen {0}',
  'surgery was first': 'Operation kam zuerst',
  'surgery is planned first': 'Operation zuerst ist geplant',
  'Surgery first': 'Operation zuerst',
  'NAST was started': 'NAST wurde begonnen',
  'NAST is planned': 'NAST ist geplant',
  'axillary surgery is omitted by decision':
    'axilläre Operation wird durch Entscheidung unterlassen',
  'was performed': 'wurde durchgeführt',
  'is planned': 'ist geplant',
  'a board question in a node proven positive': 'eine Board-Frage bei gesichert positivem Knoten',
  'needs a node that carries a clip': 'braucht einen Knoten mit Clip',
  'the tumor board decides on the final pathology':
    'das Tumorboard entscheidet anhand der abschließenden Pathologie',
  Omission: 'Unterlassen',
  'decided {0}': 'entschieden {0}',
  'by decision': 'durch Entscheidung',
  'booked {0}': 'gebucht {0}',
  'its outcome is {0}': 'Ausgang: {0}',
  '{0} of {1} missed, none booked since.': '{0} am {1} versäumt, seither kein Termin gebucht.',
  '{0} That day has passed; the end of the hold is {1}.':
    '{0} Dieser Tag ist vorbei; das Ende der Pause ist {1}.',
  Responsible: 'Zuständig',
  'Referral made.': 'Überweisung erfolgt.',
  'Appointment booked.': 'Termin gebucht.',
  'Appointment {0}.': 'Termin {0}.',
  'Hold started.': 'Pause begonnen.',
  'Concerns: {0}': 'Betrifft: {0}',
  'Until {0}': 'Bis {0}',
  'Hold ended.': 'Pause beendet.',
  'Contact.': 'Kontakt.',
  'about: {0}': 'über: {0}',
  'Care team.': 'Behandlungsteam.',
  'Task added.': 'Aufgabe hinzugefügt.',
  'Owner: {0}': 'Zuständig: {0}',
  'Due {0}': 'Fällig {0}',
  'Task done.': 'Aufgabe erledigt.',
  'Barrier recorded.': 'Hindernis dokumentiert.',
  'Barrier resolved.': 'Hindernis behoben.',
  'Note.': 'Notiz.',
  'Pitfall acknowledged.': 'Fallstrick zur Kenntnis genommen.',
  'Entry retracted.': 'Eintrag zurückgezogen.',
  'Entry {0}: {1}': 'Eintrag {0}: {1}',
  'Case closed.': 'Fall abgeschlossen.',
  'Case reopened.': 'Fall wiedereröffnet.',
  'Metastatic carcinoma': 'Metastatisches Karzinom',
  'Diagnosis.': 'Diagnose.',
  'Histology: {0}': 'Histologie: {0}',
  'not biopsy-proven': 'nicht bioptisch gesichert',
  'not invasive': 'nicht invasiv',
  'no known primary': 'kein bekannter Primärtumor',
  '{0} setting': 'Situation: {0}',
  'primary: {0}': 'Primärtumor: {0}',
  'Context.': 'Begleitumstand.',
  'Examination.': 'Untersuchung.',
  'Axilla {0}': 'Axilla {0}',
  'not palpable': 'nicht tastbar',
  'node {0} mm': 'Knoten {0} mm',
  'Imaging ordered.': 'Bildgebung angefordert.',
  'purpose: {0}': 'Zweck: {0}',
  '{0} reported.': '{0} befundet.',
  'Nothing suspicious in the axilla': 'Nichts Suspektes in der Axilla',
  'Level{0} {1} surveyed': 'Level{0} {1} untersucht',
  'Levels surveyed: {0}': 'Untersuchte Level: {0}',
  'Biopsy {0} performed.': 'Biopsie {0} durchgeführt.',
  'Clip not placed: {0}': 'Clip nicht gesetzt: {0}',
  'reason {0}': 'Grund {0}',
  'Clip: {0}': 'Clip: {0}',
  'Clip placed in {0}.': 'Clip in {0} gesetzt.',
  'Type: {0}': 'Typ: {0}',
  'Not confirmed on imaging': 'In der Bildgebung nicht bestätigt',
  'Clip in {0} waived.': 'Clip in {0}: Verzicht.',
  'Clip in {0} checked.': 'Clip in {0} kontrolliert.',
  'Pathology of {0}{1}.': 'Pathologie von {0}{1}.',
  'No nodal tissue in the sample': 'Kein Lymphknotengewebe in der Probe',
  'Concordance of {0}{1}.': 'Konkordanz von {0}{1}.',
  'Referred to the tumor board.': 'Im Tumorboard vorgestellt.',
  'Treatment planned.': 'Behandlung geplant.',
  'then {0}': 'dann {0}',
  'NAST started.': 'NAST begonnen.',
  'Modalities: {0}': 'Modalitäten: {0}',
  'NAST completed.': 'NAST abgeschlossen.',
  'Reason: {0}': 'Grund: {0}',
  'Restaging reported.': 'Restaging befundet.',
  '{0} performed.': '{0} durchgeführt.',
  'Nodes positive: {0}': 'Positive Lymphknoten: {0}',
  'Nodes removed: {0}': 'Entfernte Lymphknoten: {0}',
  'Sentinel nodes removed: {0}': 'Entfernte Sentinel-Lymphknoten: {0}',
  'Surgical pathology reported.': 'OP-Pathologie befundet.',
  'Nodes examined: {0}': 'Untersuchte Lymphknoten: {0}',
  'Isolated tumor cells only: {0}': 'Nur isolierte Tumorzellen: {0}',
  'Clipped nodes found': 'Markierte Knoten gefunden',
  'If the axilla is suspicious': 'Falls die Axilla suspekt ist',
  'Again after the biopsy': 'Erneut nach der Biopsie',
  'After a biopsy': 'Nach einer Biopsie',
  '{0} {1} excised': '{0} {1} exzidiert',
  'no node was sampled': 'kein Knoten wurde biopsiert',
  'With a biopsy, or after it': 'Mit einer Biopsie oder danach',
  'No clip on record: {0}': 'Kein Clip dokumentiert: {0}',
  Treatment: 'Behandlung',
  'Planned, waits for the clip': 'Geplant, wartet auf den Clip',
  'Not decided': 'Nicht entschieden',
  Restaging: 'Restaging',
  'surgery comes first': 'Operation kommt zuerst',
  'After NAST': 'Nach NAST',
  'No NAST on record': 'Keine NAST dokumentiert',
  'Planned: {0}': 'Geplant: {0}',
  'After surgery': 'Nach der Operation',
  ', since {0}': ', seit {0}',
  'When closed': 'Bei Abschluss',
  'Not needed because {0}': 'Nicht nötig, weil {0}',
  'Done {0}': 'Erfolgt {0}',
  'Side written: {0}': 'Angegebene Seite: {0}',
  'Date estimated': 'Datum geschätzt',
  'Source: {0}': 'Quelle: {0}',
  'Note: {0}': 'Notiz: {0}',
  'report {0}': 'Befund {0}',
  'excised{0}': 'exzidiert{0}',
  'clip waived{0}{1}': 'Clip-Verzicht{0}{1}',
  'clip placed{0}': 'Clip gesetzt{0}',
  'clip not placed, “{0}”': 'Clip nicht gesetzt, „{0}“',
  'clip {0}': 'Clip {0}',
  'No node sampled': 'Kein Knoten biopsiert',
  'is it on record elsewhere?': 'ist sie anderswo dokumentiert?',
  'what was reported?': 'was wurde befundet?',
  'Diagnosis of the breast': 'Diagnose der Brust',
  'Clip state of': 'Clip-Status von',
  'was a clip placed at the biopsy?': 'wurde bei der Biopsie ein Clip gesetzt?',
  'Examination of the axilla': 'Untersuchung der Axilla',
  'Imaging of the axilla': 'Bildgebung der Axilla',
  'Clip on imaging since NAST began, node': 'Clip in der Bildgebung seit NAST-Beginn, Knoten',
  'is it seen?': 'ist er sichtbar?',
  'ER, PR and HER2 of': 'ER, PR und HER2 von',
  'present or absent?': 'vorhanden oder nicht?',
  'Survey of level{0} {1}': 'Untersuchung von Level{0} {1}',
  'was it part of the ultrasound?': 'war sie Teil der Sonographie?',
  'Nodal tissue in the benign sample of': 'Lymphknotengewebe in der benignen Probe von',
  'was it present?': 'war es vorhanden?',
  'Number of cores of': 'Zahl der Stanzen von',
  'how many?': 'wie viele?',
  'Tumor size': 'Tumorgröße',
  'LEFT, RIGHT or both?': 'LINKS, RECHTS oder beide?',
  'Cortical thickness of': 'Kortexdicke von',
  'Clipped node': 'Markierter Knoten',
  'was it removed?': 'wurde er entfernt?',
  'Final pathology of the axilla': 'Abschließende Pathologie der Axilla',
  'how many nodes are positive?': 'wie viele Knoten sind positiv?',
  'Name not recorded': 'Name nicht dokumentiert',
  'Family name not recorded': 'Familienname nicht dokumentiert',
  'given name not recorded': 'Vorname nicht dokumentiert',
  'A node is': 'Ein Knoten ist',
  'Node {0} is': 'Knoten {0} ist',
  'Nodes {0} are': 'Die Knoten {0} sind',
  'a node': 'ein Knoten',
  'benign and discordant': 'benigne und diskordant',
  'its clip is {0}': 'sein Clip ist {0}',
  'has no clip{0}': 'hat keinen Clip{0}',
  'on record': 'dokumentiert',
  '{0} and {1}': '{0} und {1}',
  'has no': 'hat keinen',
  'have no': 'haben keinen',
  '{0} is planned; the operation is not recorded':
    '{0} ist geplant; die Operation ist nicht dokumentiert',
  'examination or imaging of the axilla': 'Untersuchung oder Bildgebung der Axilla',
  'Not recorded: {0}': 'Nicht dokumentiert: {0}',
  'What is on record does not place this axilla yet: a biopsy-proven primary or a finding is missing':
    'Das Dokumentierte ordnet diese Axilla noch nicht ein: ein bioptisch gesicherter Primärtumor oder ein Befund fehlt',
  'The axilla is suspicious on examination; no ultrasound of it is recorded':
    'Die Axilla ist bei der Untersuchung suspekt; keine Sonographie ist dokumentiert',
  'The axilla is': 'Die Axilla ist',
  '{0} suspicious on another study; no ultrasound is recorded since':
    '{0} in einer anderen Untersuchung suspekt; seither ist keine Sonographie dokumentiert',
  'The axilla is suspicious and ultrasound does not show the node; the guidance of a biopsy is not decided':
    'Die Axilla ist suspekt, und die Sonographie zeigt den Knoten nicht; die Führung einer Biopsie ist nicht entschieden',
  'The tumor board decided on a biopsy; none is recorded since':
    'Das Tumorboard entschied für eine Biopsie; seither ist keine dokumentiert',
  '{0} suspicious and not sampled': '{0} suspekt und nicht biopsiert',
  'The axilla is suspicious; no sample is recorded':
    'Die Axilla ist suspekt; keine Probe ist dokumentiert',
  'The reports of {0} are not recorded': 'Die Befunde von {0} sind nicht dokumentiert',
  'The report of {0} is not recorded': 'Der Befund von {0} ist nicht dokumentiert',
  '{0} benign; whether that explains the images is not recorded':
    '{0} benigne; ob das die Bilder erklärt, ist nicht dokumentiert',
  '{0} positive; NAST or surgery is not decided':
    '{0} positiv; NAST oder Operation ist nicht entschieden',
  'The axilla is {0}; SLNB or its omission is not decided':
    'Die Axilla ist {0}; SLNB oder deren Unterlassen ist nicht entschieden',
  '{0} indeterminate; a decision of the tumor board is not recorded':
    '{0} unklar; eine Entscheidung des Tumorboards ist nicht dokumentiert',
  '{0} benign and discordant; a decision of the tumor board is not recorded':
    '{0} benigne und diskordant; eine Entscheidung des Tumorboards ist nicht dokumentiert',
  '{0} sampled without a diagnosis, which is not a benign result; no further sample is recorded':
    '{0} ohne Diagnose biopsiert, was kein benignes Ergebnis ist; keine weitere Probe ist dokumentiert',
  'Lymphoma {0}; the axilla is not staged for the breast cancer':
    'Lymphom {0}; die Axilla ist für den Brustkrebs nicht gestagt',
  'Another malignancy {0}; the axilla is not staged for the breast cancer':
    'Anderes Malignom {0}; die Axilla ist für den Brustkrebs nicht gestagt',
  '{0} granulomatous; neither a verdict nor a board decision on the axilla is recorded':
    '{0} granulomatös; weder Urteil noch Board-Entscheidung zur Axilla ist dokumentiert',
  'A node of concern has no clip on record': 'Ein relevanter Knoten hat keinen dokumentierten Clip',
  '{0} is planned and waits for it': '{0} ist geplant und wartet darauf',
  'no waiver is recorded': 'kein Verzicht ist dokumentiert',
  'NAST is planned; its start is not recorded':
    'NAST ist geplant; der Beginn ist nicht dokumentiert',
  'NAST is under way{0}; {1}': 'NAST läuft{0}; {1}',
  'its completion is not recorded': 'ihr Abschluss ist nicht dokumentiert',
  'NAST is completed; a final restaging of the axilla is not recorded':
    'NAST ist abgeschlossen; ein abschließendes Restaging der Axilla ist nicht dokumentiert',
  'NAST is completed; SLNB, TAD or ALND is not decided':
    'NAST ist abgeschlossen; SLNB, TAD oder ALND ist nicht entschieden',
  'Axillary surgery is omitted by decision{0}':
    'Axilläre Operation wird durch Entscheidung unterlassen{0}',
  'Axillary surgery is done; {0}': 'Die axilläre Operation ist erfolgt; {0}',
  'its final pathology is not recorded': 'ihre abschließende Pathologie ist nicht dokumentiert',
  'The diagnosis on record belongs to another pathway; the navigator records where to':
    'Die dokumentierte Diagnose gehört zu einem anderen Pfad; die Pflegelotsin dokumentiert, zu welchem',
  'The case is closed. Where it stood: {0}': 'Der Fall ist abgeschlossen. Wo er stand: {0}',
  Critical: 'Kritisch',
  Check: 'Prüfen',
  'born {0}{1}': 'geboren {0}{1}',
  'born: {0}': 'geboren: {0}',
  'Gender: {0}': 'Geschlecht: {0}',
  'SAMPLE patient, invented': 'BEISPIEL-Patient, erfunden',
  'Hand-off summary, as of {0}': 'Übergabe-Zusammenfassung, Stand {0}',
  QUESTION: 'FRAGE',
  MISSING: 'FEHLT',
  'ON RECORD': 'DOKUMENTIERT',
  CARE: 'VERSORGUNG',
  ENTRIES: 'EINTRÄGE',
  Primary: 'Primärtumor',
  Tissue: 'Gewebe',
  Clips: 'Clips',
  Board: 'Board',
  'Decides: {0}': 'Es entscheidet: {0}',
  'Question and Missing follow guidance; all other lines are the record.':
    '„Frage“ und „Fehlt“ folgen Leitlinien; alle anderen Zeilen sind die Akte.',
  'Missing follows guidance; all other lines are the record.':
    '„Fehlt“ folgt Leitlinien; alle anderen Zeilen sind die Akte.',
  'For breast care professionals. Not a medical device, not for clinical use without local validation.':
    'Für Fachpersonal der Brustmedizin. Kein Medizinprodukt, nicht zur klinischen Verwendung ohne lokale Validierung.',
  'Invasive ductal carcinoma': 'Invasives duktales Karzinom',
  'Invasive lobular carcinoma': 'Invasives lobuläres Karzinom',
  'No axillary surgery': 'Keine axilläre Operation',
  '{0}, with a specimen radiograph for each clip': '{0}, mit Präparatradiographie für jeden Clip',
  surgeon: 'Chirurgie',
  'Referral and joint board; the axilla still has to be staged for the breast cancer':
    'Überweisung und gemeinsames Board; die Axilla ist für den Brustkrebs noch zu stagen',
  navigator: 'Pflegelotsin',
  'What is missing: proven primary, examination, imaging of the axilla':
    'Was fehlt: gesicherter Primärtumor, Untersuchung, Bildgebung der Axilla',
  'Axillary ultrasound of levels I to III; a biopsy can follow in the same visit':
    'Axilläre Sonographie der Level I bis III; eine Biopsie kann im selben Termin folgen',
  'ordering clinician': 'anfordernde Ärzte',
  'Targeted ultrasound to find and sample the node':
    'Gezielte Sonographie, um den Knoten zu finden und zu biopsieren',
  radiologist: 'Radiologie',
  'Guidance to choose with the breast radiologist: MRI if seen only there, stereotactic if only on mammography':
    'Bildführung mit der Mammaradiologie zu wählen: MRT, wenn nur dort sichtbar, stereotaktisch, wenn nur mammographisch',
  'Sample of the most suspicious node, with a clip in the same visit; anticoagulation, vaccination and infection asked first':
    'Probe des suspektesten Knotens, mit Clip im selben Termin; zuvor Antikoagulation, Impfung und Infektion erfragen',
  'Each outstanding pathology report': 'Jeder ausstehende Pathologiebefund',
  'Verdict whether the benign result explains the images':
    'Urteil, ob das benigne Ergebnis die Bilder erklärt',
  'Board before the surgical plan: second node, repeat, excision, or clip and TAD or SLNB with that node':
    'Board vor dem OP-Plan: zweiter Knoten, Wiederholung, Exzision, oder Clip und TAD oder SLNB mit diesem Knoten',
  'navigator, board': 'Pflegelotsin, Board',
  'Board: repeat core, FNA or excision': 'Board: erneute Stanze, FNA oder Exzision',
  'Repeat sample, usually by core': 'Erneute Probe, meist per Stanze',
  'Systemic work-up; verdict or board on the axilla':
    'Systemische Abklärung; Urteil oder Board zur Axilla',
  'navigator, radiologist': 'Pflegelotsin, Radiologie',
  'Clip in the unmarked node, or a waiver with its reason':
    'Clip im unmarkierten Knoten, oder Verzicht mit Begründung',
  'Decision on NAST or surgery (ALND or TAD); receptors of the node; medical oncology':
    'Entscheidung über NAST oder Operation (ALND oder TAD); Rezeptoren des Knotens; medizinische Onkologie',
  board: 'Board',
  'Plan of SLNB, or the decision to omit it; in inflammatory cancer the board':
    'Plan einer SLNB oder Entscheidung, sie zu unterlassen; bei inflammatorischem Karzinom das Board',
  'Start of systemic therapy': 'Beginn der systemischen Therapie',
  'medical oncologist': 'medizinische Onkologie',
  'Completion, restaging and a look for the clip': 'Abschluss, Restaging und Suche nach dem Clip',
  'Restaging of the axilla and a look for the clip': 'Restaging der Axilla und Suche nach dem Clip',
  'Choice of SLNB, TAD or ALND on the restaging':
    'Wahl von SLNB, TAD oder ALND anhand des Restagings',
  'surgeon, board': 'Chirurgie, Board',
  'Final pathology; a positive sentinel node goes to the board':
    'Abschließende Pathologie; ein positiver Sentinel-Lymphknoten kommt ins Board',
  'Why the case is redirected, and where to': 'Warum der Fall umgeleitet wird, und wohin',
  'Correction of the entry, with the report at hand':
    'Korrektur des Eintrags, mit dem Befund zur Hand',
  'Clip, or a waiver with its reason': 'Clip, oder Verzicht mit Begründung',
  'A look for the clip; a new one, or a waiver, where it is not found':
    'Suche nach dem Clip; ein neuer oder ein Verzicht, wenn er nicht gefunden wird',
  'A clip that can be found at surgery, or another plan':
    'Ein bei der Operation auffindbarer Clip, oder ein anderer Plan',
  'Tissue of the more suspicious node, or the board':
    'Gewebe des suspekteren Knotens, oder das Board',
  'A sample that answers': 'Eine Probe, die antwortet',
  'A diagnostic sample': 'Eine diagnostische Probe',
  'Core tissue': 'Stanzgewebe',
  'Core tissue, as lymphoma is suspected': 'Stanzgewebe, da Lymphom vermutet wird',
  'Ultrasound survey of the levels not stated': 'Sonographie der nicht angegebenen Level',
  'What the felt node is: the board, or tissue': 'Was der getastete Knoten ist: Board oder Gewebe',
  'Board on the discordant result': 'Board zum diskordanten Ergebnis',
  'Board on the open result': 'Board zum offenen Ergebnis',
  'A tissue result: its report, or a sample': 'Ein Gewebeergebnis: sein Befund oder eine Probe',
  'Axillary ultrasound before NAST begins': 'Axilläre Sonographie vor Beginn der NAST',
  'Tissue, another plan, or the board’s decision for it':
    'Gewebe, ein anderer Plan oder die Entscheidung des Boards dafür',
  'Tissue proof, another plan, or the board’s decision for it':
    'Gewebenachweis, ein anderer Plan oder die Entscheidung des Boards dafür',
  'Receptors of the metastatic node': 'Rezeptoren des metastatischen Knotens',
  pathologist: 'Pathologie',
  'Tissue of this node, or the board': 'Gewebe dieses Knotens, oder das Board',
  'Referral to hematology-oncology': 'Überweisung an die Hämatoonkologie',
  'Referral for systemic work-up': 'Überweisung zur systemischen Abklärung',
  'Where the clipped node is: specimen, pathology or imaging':
    'Wo der markierte Knoten ist: Präparat, Pathologie oder Bildgebung',
  'Board on the operation for residual disease': 'Board zur Operation bei Resterkrankung',
  'Final restaging before surgery': 'Abschließendes Restaging vor der Operation',
  'Start of systemic therapy: inflammatory cancer':
    'Beginn der systemischen Therapie: inflammatorisches Karzinom',
  'Board on the operation in inflammatory cancer':
    'Board zur Operation bei inflammatorischem Karzinom',
  'Board on what a sample during treatment means': 'Board zur Bedeutung einer Probe unter Therapie',
  'A plan or decision on the amended result':
    'Ein Plan oder eine Entscheidung zum geänderten Ergebnis',
  'Reopening, or who follows the axilla': 'Wiedereröffnung, oder wer die Axilla verfolgt',
  'Missing: the ultrasound survey of level {0}.':
    'Es fehlt: die sonographische Untersuchung von Level {0}.',
  'A node is felt, and imaging or tissue does not explain it. Missing: what the felt node is.':
    'Ein Knoten ist tastbar, und Bildgebung oder Gewebe erklärt ihn nicht. Es fehlt: was der getastete Knoten ist.',
  'NAST is planned or started. Missing: an axillary ultrasound from before it.':
    'NAST ist geplant oder begonnen. Es fehlt: eine axilläre Sonographie von zuvor.',
  'A study is ordered that is rated low for this question. Missing: tissue or ultrasound.':
    'Eine für diese Frage niedrig bewertete Untersuchung ist angefordert. Es fehlt: Gewebe oder Sonographie.',
  'bulky nodes': 'Bulky-Lymphknoten',
  'a node beyond levels I and II': 'ein Knoten jenseits von Level I und II',
  'primary on the other side': 'Primärtumor auf der anderen Seite',
  'tumor over 20 mm, axilla not imaged': 'Tumor über 20 mm, Axilla nicht abgebildet',
  'the published scenario is worded for female patients':
    'das publizierte Szenario gilt für Patientinnen',
  'Outside the published scenarios: {0}.': 'Außerhalb der publizierten Szenarien: {0}.',
  'Axillary levels not on record as surveyed': 'Axilläre Level nicht als untersucht dokumentiert',
  'Decides: breast radiologist.': 'Es entscheidet: Mammaradiologie.',
  'Felt node not explained': 'Getasteter Knoten nicht erklärt',
  'Decides: tumor board.': 'Es entscheidet: Tumorboard.',
  'Decides: medical oncologist with the breast radiologist.':
    'Es entscheidet: medizinische Onkologie mit der Mammaradiologie.',
  'Study rated low for this question': 'Für diese Frage niedrig bewertete Untersuchung',
  'Decides: ordering clinician.': 'Es entscheidet: anfordernde Ärzte.',
  'Outside the published scenarios': 'Außerhalb der publizierten Szenarien',
  'Decides: treating clinician.': 'Es entscheidet: behandelnde Ärzte.',
  '{0} was sampled by needle. Missing: a clip in it, or a waiver with its reason.':
    '{0} wurde per Nadel biopsiert. Es fehlt: ein Clip darin, oder ein Verzicht mit Begründung.',
  'The clip in {0} was last found {1}. Missing: where it is now.':
    'Der Clip in {0} war zuletzt {1}. Es fehlt: wo er jetzt ist.',
  'NAST is completed. Missing: a look for the clip in {0} since it started.':
    'NAST ist abgeschlossen. Es fehlt: eine Suche nach dem Clip in {0} seit ihrem Beginn.',
  'A clip was placed in {0}. Missing: its removal by surgery, or its find by pathology.':
    'In {0} wurde ein Clip gesetzt. Es fehlt: seine operative Entfernung oder sein Fund in der Pathologie.',
  'TAD is planned or done, and no node carries a clip. Missing: a clip that can be found.':
    'TAD ist geplant oder erfolgt, und kein Knoten trägt einen Clip. Es fehlt: ein auffindbarer Clip.',
  'Sampled node without a clip': 'Biopsierter Knoten ohne Clip',
  'Decides: breast radiologist with the surgeon.':
    'Es entscheidet: Mammaradiologie mit der Chirurgie.',
  'TAD without a marked node': 'TAD ohne markierten Knoten',
  'Decides: surgeon with the breast radiologist.':
    'Es entscheidet: Chirurgie mit der Mammaradiologie.',
  'Clipped node not on record as removed': 'Markierter Knoten nicht als entfernt dokumentiert',
  'Decides: surgeon with the tumor board.': 'Es entscheidet: Chirurgie mit dem Tumorboard.',
  'An entry names the other side; this case is the {0} axilla. Missing: which side is right.':
    'Ein Eintrag nennt die andere Seite; dieser Fall ist die Axilla {0}. Es fehlt: welche Seite stimmt.',
  'Days contradict each other. Missing: which day is right.':
    'Tage widersprechen sich. Es fehlt: welcher Tag stimmt.',
  'The case is closed, and the axilla is open or new findings came. Missing: someone who follows it.':
    'Der Fall ist abgeschlossen, und die Axilla ist offen oder neue Befunde kamen. Es fehlt: wer ihn verfolgt.',
  'An entry means nothing where it stands. Missing: what it belongs to.':
    'Ein Eintrag bedeutet an seiner Stelle nichts. Es fehlt: wozu er gehört.',
  'Side does not agree': 'Seite stimmt nicht überein',
  'Decides: whoever recorded it, with the report.':
    'Es entscheidet: wer ihn erfasst hat, mit dem Befund.',
  'Days contradict each other': 'Tage widersprechen sich',
  'Decides: navigator with the treating clinician.':
    'Es entscheidet: Pflegelotsin mit den behandelnden Ärzten.',
  'Entry out of place': 'Eintrag am falschen Ort',
  "The benign result of {0} contradicts image, examination or verdict. Missing: the board's decision.":
    'Das benigne Ergebnis von {0} widerspricht Bild, Untersuchung oder Urteil. Es fehlt: die Entscheidung des Boards.',
  'Treatment followed the benign result of {0}. Missing: the verdict whether it explains the images.':
    'Auf das benigne Ergebnis von {0} folgte die Behandlung. Es fehlt: das Urteil, ob es die Bilder erklärt.',
  "The result of {0} leaves the axilla open. Missing: the board's decision.":
    'Das Ergebnis von {0} lässt die Axilla offen. Es fehlt: die Entscheidung des Boards.',
  'NAST is planned or started. Missing: the receptors of the metastatic node.':
    'NAST ist geplant oder begonnen. Es fehlt: die Rezeptoren des metastatischen Knotens.',
  '{0} differ between primary and node.': '{0} unterscheiden sich zwischen Primärtumor und Knoten.',
  'A report says {0}. Missing: the referral.': 'Ein Befund lautet {0}. Es fehlt: die Überweisung.',
  'A report was amended after treatment was planned, started or done. Missing: a new plan or decision.':
    'Ein Befund wurde geändert, nachdem die Behandlung geplant, begonnen oder erfolgt war. Es fehlt: ein neuer Plan oder eine neue Entscheidung.',
  'Discordance not decided by the board': 'Diskordanz nicht vom Board entschieden',
  'Treatment without a concordance verdict': 'Behandlung ohne Konkordanzurteil',
  'Decides: breast radiologist, or the tumor board.':
    'Es entscheidet: Mammaradiologie oder Tumorboard.',
  'Open result not decided by the board': 'Offenes Ergebnis nicht vom Board entschieden',
  'Receptors of the node not recorded': 'Rezeptoren des Knotens nicht dokumentiert',
  'Decides: pathologist with the oncologist.': 'Es entscheidet: Pathologie mit der Onkologie.',
  'Receptors differ from the primary': 'Rezeptoren weichen vom Primärtumor ab',
  'Decides: medical oncologist.': 'Es entscheidet: medizinische Onkologie.',
  'Lymphoma without referral': 'Lymphom ohne Überweisung',
  'Decides: navigator with hematology-oncology.':
    'Es entscheidet: Pflegelotsin mit der Hämatoonkologie.',
  'Granulomas without systemic work-up': 'Granulome ohne systemische Abklärung',
  'Decides: navigator with internal medicine.':
    'Es entscheidet: Pflegelotsin mit der inneren Medizin.',
  'Result amended after the plan': 'Ergebnis nach dem Plan geändert',
  '{0} was sampled while {1} was more suspicious. Missing: tissue of {2}.':
    '{0} wurde biopsiert, während {1} suspekter war. Es fehlt: Gewebe von {2}.',
  'The sample of {0} is non-diagnostic. Missing: a sample that answers.':
    'Die Probe von {0} ist nicht diagnostisch. Es fehlt: eine Probe, die antwortet.',
  '{0} has {1} core(s), fewer than {2}. Missing: confirmation that the sample is enough.':
    '{0} hat {1} Stanze(n), weniger als {2}. Es fehlt: Bestätigung, dass die Probe ausreicht.',
  'The non-diagnostic sample of {0} was treated as negative. Missing: a diagnostic sample.':
    'Die nicht diagnostische Probe von {0} wurde als negativ behandelt. Es fehlt: eine diagnostische Probe.',
  '{0} was sampled by FNA alone. Missing: core tissue for a benign result.':
    '{0} wurde nur per FNA biopsiert. Es fehlt: Stanzgewebe für ein benignes Ergebnis.',
  '{0} was sampled by FNA alone. Missing: core tissue, where receptors are needed.':
    '{0} wurde nur per FNA biopsiert. Es fehlt: Stanzgewebe, wo Rezeptoren nötig sind.',
  'Lymphoma is suspected in {0} and it was sampled by FNA. Missing: core tissue.':
    'In {0} wird ein Lymphom vermutet, und es wurde per FNA biopsiert. Es fehlt: Stanzgewebe.',
  "{0} is suspicious and was never sampled, and another node is benign. Missing: tissue of {1}, or the board's decision.":
    '{0} ist suspekt und wurde nie biopsiert, und ein anderer Knoten ist benigne. Es fehlt: Gewebe von {1}, oder die Entscheidung des Boards.',
  "{0} was first sampled after NAST had started. Missing: the board's decision on what it means.":
    '{0} wurde erst nach NAST-Beginn biopsiert. Es fehlt: die Entscheidung des Boards über die Bedeutung.',
  'A more suspicious node was not sampled': 'Ein suspekterer Knoten wurde nicht biopsiert',
  'Sample may not be enough': 'Probe reicht möglicherweise nicht',
  'Decides: breast radiologist with the pathologist.':
    'Es entscheidet: Mammaradiologie mit der Pathologie.',
  'Non-diagnostic sample taken as negative': 'Nicht diagnostische Probe als negativ genommen',
  'Fine-needle sample alone': 'Nur Feinnadelprobe',
  'Decides: breast radiologist with the oncologist.':
    'Es entscheidet: Mammaradiologie mit der Onkologie.',
  'Lymphoma suspected, no core': 'Lymphomverdacht, keine Stanze',
  'Second suspicious node not sampled': 'Zweiter suspekter Knoten nicht biopsiert',
  'First sample during treatment': 'Erste Probe unter Therapie',
  'NAST is planned or started for a suspected axilla. Missing: a tissue result from before it.':
    'NAST ist für eine suspekte Axilla geplant oder begonnen. Es fehlt: ein Gewebeergebnis von zuvor.',
  'Surgery was performed while {0} had no report. Missing: the report.':
    'Operiert wurde, während {0} keinen Befund hatte. Es fehlt: der Befund.',
  'a node is metastatic': 'ein Knoten ist metastatisch',
  'a suspicious axilla or node has no tissue':
    'eine suspekte Axilla oder ein suspekter Knoten hat kein Gewebe',
  "{0} without NAST, and {1}. Missing: tissue, or the board's decision for it.":
    '{0} ohne NAST, und {1}. Es fehlt: Gewebe, oder die Entscheidung des Boards dafür.',
  'ALND without NAST, and no node is proven metastatic. Missing: tissue proof.':
    'ALND ohne NAST, und kein Knoten ist als metastatisch gesichert. Es fehlt: Gewebenachweis.',
  'A plan was made for an axilla that is still open. Missing: the answer it waits for.':
    'Für eine noch offene Axilla wurde ein Plan gemacht. Es fehlt: die Antwort, auf die er wartet.',
  'Treatment began while the axilla was open. Missing: the answer it did not wait for.':
    'Die Behandlung begann, während die Axilla offen war. Es fehlt: die Antwort, auf die nicht gewartet wurde.',
  "The restaging is suspicious, and {0} is planned or done. Missing: the board's decision for it.":
    'Das Restaging ist suspekt, und {0} ist geplant oder erfolgt. Es fehlt: die Entscheidung des Boards dafür.',
  'Surgery follows NAST. Missing: the final restaging.':
    'Auf NAST folgt die Operation. Es fehlt: das abschließende Restaging.',
  'Inflammatory cancer, day {0} since diagnosis; local targets {1} and {2} days. Missing: the start of NAST.':
    'Inflammatorisches Karzinom, Tag {0} seit Diagnose; lokale Ziele {1} und {2} Tage. Es fehlt: der Beginn der NAST.',
  "Axillary surgery that is not the default in inflammatory cancer. Missing: the board's reason for it.":
    'Axilläre Operation, die bei inflammatorischem Karzinom nicht der Standard ist. Es fehlt: die Begründung des Boards.',
  'Treatment before a tissue result': 'Behandlung vor einem Gewebeergebnis',
  'Limited surgery of a suspicious or positive axilla':
    'Begrenzte Operation einer suspekten oder positiven Axilla',
  'ALND without tissue proof': 'ALND ohne Gewebenachweis',
  'Plan for an open axilla': 'Plan für eine offene Axilla',
  'Treatment of an open axilla': 'Behandlung einer offenen Axilla',
  'Limited surgery after a suspicious restaging': 'Begrenzte Operation nach suspektem Restaging',
  'Final restaging not recorded': 'Abschließendes Restaging nicht dokumentiert',
  'Decides: radiologist.': 'Es entscheidet: Radiologie.',
  'Inflammatory cancer: NAST not started': 'Inflammatorisches Karzinom: NAST nicht begonnen',
  'ended within the target': 'innerhalb des Ziels beendet',
  'those that ended': 'die beendeten',
  'ended past the target': 'nach dem Ziel beendet',
  'Days from the first recorded diagnosis to the start of NAST':
    'Tage von der ersten dokumentierten Diagnose bis zum Beginn der NAST',
  'Days from the first biopsy to the first surgery, without NAST':
    'Tage von der ersten Biopsie bis zur ersten Operation, ohne NAST',
  'Days from the first suspicious imaging report of the axilla to the first biopsy of a node.':
    'Tage vom ersten suspekten Bildgebungsbefund der Axilla bis zur ersten Biopsie eines Knotens.',
  'Days from each sample of a node to its pathology report; an amended report counts on the day of the amendment.':
    'Tage von jeder Probe eines Knotens bis zu ihrem Pathologiebefund; ein geänderter Befund zählt am Tag der Änderung.',
  'Clip placed at biopsy': 'Clip bei der Biopsie gesetzt',
  'Nodes sampled by needle in which a clip was placed at their first needle biopsy or on the same day.':
    'Per Nadel biopsierte Knoten, in die bei der ersten Nadelbiopsie oder am selben Tag ein Clip gesetzt wurde.',
  'clip placed on the day of the first needle biopsy':
    'Clip am Tag der ersten Nadelbiopsie gesetzt',
  'nodes sampled by needle whose clip is recorded as placed or not placed':
    'per Nadel biopsierte Knoten mit dokumentiertem Clip-Status',
  'no clip on that day': 'an diesem Tag kein Clip',
  'Discordance to the board': 'Diskordanz ins Board',
  'discordant results': 'diskordante Ergebnisse',
  'Benign results that contradict image, examination or verdict, nothing being metastatic, on which the tumor board decided before treatment was planned by others or began; a deferral counts as having reached the board.':
    'Benigne Ergebnisse, die Bild, Untersuchung oder Urteil widersprechen, ohne Metastase, über die das Tumorboard entschied, bevor andere die Behandlung planten oder sie begann; ein Aufschub zählt als im Board behandelt.',
  'decided or deferred by the board before treatment':
    'vor der Behandlung vom Board entschieden oder aufgeschoben',
  'results that reached the board, or were followed by treatment without it':
    'Ergebnisse, die ins Board kamen oder ohne es behandelt wurden',
  'treatment planned or begun without the board': 'Behandlung ohne das Board geplant oder begonnen',
  'from the result to the board': 'vom Ergebnis bis zum Board',
  'Non-diagnostic sample repeated': 'Nicht diagnostische Probe wiederholt',
  'Samples reported as non-diagnostic, benign without nodal tissue included, after whose report the node was sampled again before treatment.':
    'Als nicht diagnostisch befundete Proben, auch benigne ohne Lymphknotengewebe, nach denen der Knoten vor der Behandlung erneut biopsiert wurde.',
  'sampled again before treatment': 'vor der Behandlung erneut biopsiert',
  'samples that were repeated, or were followed by treatment without it':
    'Proben, die wiederholt oder ohne Wiederholung behandelt wurden',
  'treatment began without a repeat': 'Behandlung ohne Wiederholung begonnen',
  '{0}, against the target.': '{0}, gegen das Ziel.',
  '{0}, against the limit.': '{0}, gegen die Grenze.',
  'Days from a benign report to the verdict whether it explains the images, or to its acceptance by the board.':
    'Tage von einem benignen Befund bis zum Urteil, ob er die Bilder erklärt, oder bis zur Annahme durch das Board.',
  'Days from each referral to the tumor board to its next decision; a deferral does not end them.':
    'Tage von jeder Vorstellung im Tumorboard bis zur nächsten Entscheidung; ein Aufschub beendet sie nicht.',
  'Days from a non-diagnostic report, or from a biopsy decision of the board, to the next biopsy.':
    'Tage von einem nicht diagnostischen Befund oder einer Biopsie-Entscheidung des Boards bis zur nächsten Biopsie.',
  'Days from the end of NAST to the surgery that follows.':
    'Tage vom Ende der NAST bis zur folgenden Operation.',
  'Days from the first recorded diagnosis to the start of NAST in inflammatory cancer.':
    'Tage von der ersten dokumentierten Diagnose bis zum Beginn der NAST bei inflammatorischem Karzinom.',
  'a date is estimated': 'ein Datum ist geschätzt',
  'the end is dated before the beginning': 'das Ende liegt vor dem Beginn',
  'whether a clip was placed is not recorded': 'ob ein Clip gesetzt wurde, ist nicht dokumentiert',
  'the clip was waived with a reason on the day of the biopsy':
    'auf den Clip wurde am Tag der Biopsie begründet verzichtet',
  'another sample or report answered it first':
    'eine andere Probe oder ein anderer Befund beantwortete es zuerst',
  'treatment had begun before the result came': 'die Behandlung hatte vor dem Ergebnis begonnen',
  'the case was closed while it was open': 'der Fall wurde offen abgeschlossen',
  'the case is redirected: outside this pathway': 'der Fall ist umgeleitet: außerhalb dieses Pfads',
  'the case was entered in error': 'der Fall wurde irrtümlich angelegt',
  'Fewer than {0} cases': 'Weniger als {0} Fälle',
  'target {0}': 'Ziel {0}',
  'targets {0} to {1}': 'Ziele {0} bis {1}',
  '{0}, 90th percentile {1}': '{0}, 90. Perzentil {1}',
  'None still open': 'Keine noch offen',
  '{0} still open, {1} of them past the target': '{0} noch offen, {1} davon über dem Ziel',
  '{0} still open': '{0} noch offen',
  'still open': 'noch offen',
  'left out: {0}': 'ausgelassen: {0}',
  'benign, accepted by the board': 'benigne, vom Board akzeptiert',
  '{0}, concordant': '{0}, konkordant',
  'clinically negative': 'klinisch negativ',
  'proven metastatic': 'als metastatisch gesichert',
  'positive at surgery': 'operativ positiv',
  'open: the count of positive nodes is not recorded':
    'offen: die Zahl positiver Lymphknoten ist nicht dokumentiert',
  'no positive node at surgery': 'kein positiver Lymphknoten bei der Operation',
  'not assessed': 'nicht beurteilt',
  open: 'offen',
  'The same name, birth date and side, see {0}.':
    'Gleicher Name, gleiches Geburtsdatum und gleiche Seite, siehe {0}.',
  'The other side of this patient is in line {0}.':
    'Die andere Seite dieses Patienten steht in Zeile {0}.',
  'Identical with {0}; counted once.': 'Identisch mit {0}; einmal gezählt.',
  'one row for each patient and side': 'eine Zeile je Patient und Seite',
  'the same patient and side, see {0}': 'derselbe Patient und dieselbe Seite, siehe {0}',
  'a date such as 14-Jul-2026 or 2026-07-14': 'ein Datum wie 14-Jul-2026 oder 2026-07-14',
  'a day that the calendar has': 'ein Tag, den der Kalender hat',
  'a year of four digits': 'ein vierstelliges Jahr',
  'the choice whether day or month comes first': 'die Wahl, ob Tag oder Monat zuerst steht',
  'the day first': 'der Tag zuerst',
  'the month first': 'der Monat zuerst',
  'This is a workbook (such as .xlsx or .ods), not a CSV file. Save it as CSV UTF-8.':
    'Dies ist eine Arbeitsmappe (etwa .xlsx oder .ods), keine CSV-Datei. Als CSV UTF-8 speichern.',
  'This is an old Excel workbook (.xls), not a CSV file. Save it as CSV UTF-8.':
    'Dies ist eine alte Excel-Arbeitsmappe (.xls), keine CSV-Datei. Als CSV UTF-8 speichern.',
  'This is a PDF, not a CSV file.': 'Dies ist ein PDF, keine CSV-Datei.',
  'The file has characters of the value zero: it is no text, or UTF-16 without a byte-order mark. Save it as CSV UTF-8.':
    'Die Datei hat Zeichen mit dem Wert null: sie ist kein Text oder UTF-16 ohne Byte-Order-Mark. Als CSV UTF-8 speichern.',
  'Patient number (MRN)': 'Patientennummer (MRN)',
  'Full name in one column': 'Voller Name in einer Spalte',
  'Diagnosis: date': 'Diagnose: Datum',
  'Diagnosis: histology': 'Diagnose: Histologie',
  'Diagnosis: proven by biopsy': 'Diagnose: bioptisch gesichert',
  'Diagnosis: invasive': 'Diagnose: invasiv',
  'Examination: date': 'Untersuchung: Datum',
  'Examination: axilla': 'Untersuchung: Axilla',
  'Axillary ultrasound: date': 'Axilläre Sonographie: Datum',
  'Axillary ultrasound: axilla': 'Axilläre Sonographie: Axilla',
  'Node biopsy: date': 'Knotenbiopsie: Datum',
  'Node biopsy: method': 'Knotenbiopsie: Methode',
  'Node biopsy: node': 'Knotenbiopsie: Knoten',
  'Node biopsy: clip placed': 'Knotenbiopsie: Clip gesetzt',
  'Node pathology: date': 'Knotenpathologie: Datum',
  'Node pathology: result': 'Knotenpathologie: Ergebnis',
  'The kept mapping cannot be read.': 'Die gespeicherte Zuordnung ist nicht lesbar.',
  'The kept mapping is of another version of this application.':
    'Die gespeicherte Zuordnung ist von einer anderen Version dieser Anwendung.',
  'The kept mapping has something that is not known here.':
    'Die gespeicherte Zuordnung enthält etwas, das hier nicht bekannt ist.',
  'The kept mapping names columns that this file lacks: {0}.':
    'Die gespeicherte Zuordnung nennt Spalten, die in dieser Datei fehlen: {0}.',
  'Choose the column with the side. It has no default.':
    'Die Spalte mit der Seite wählen. Sie hat keine Vorgabe.',
  'Choose the column with the name.': 'Die Spalte mit dem Namen wählen.',
  'The name is in one column or in two: choose one of the ways.':
    'Der Name steht in einer oder in zwei Spalten: eine Art wählen.',
  'Choose the column with the number or the birth date: two things must identify a patient.':
    'Die Spalte mit Nummer oder Geburtsdatum wählen: zwei Angaben müssen einen Patienten identifizieren.',
  'Needs the column for "{0}", or is to be left out.':
    'Braucht die Spalte für „{0}“ oder ist auszulassen.',
  'Choose whether {0} has the day or the month first.':
    'Wählen, ob in {0} Tag oder Monat zuerst steht.',
  'Choose from which year Excel counted {0}.': 'Wählen, ab welchem Jahr Excel {0} gezählt hat.',
  '{0} begins like a formula, with "{1}". It is taken as text.':
    '{0} beginnt wie eine Formel, mit "{1}". Der Inhalt gilt als Text.',
  'a day not after today, {0}': 'ein Tag nicht nach heute, {0}',
  'an empty cell': 'eine leere Zelle',
  'a date, not a formula': 'ein Datum, keine Formel',
  'a word, not a formula': 'ein Wort, keine Formel',
  'a day not before the birth date, {0}': 'ein Tag nicht vor dem Geburtsdatum, {0}',
  'The biopsied node has no name in the file. It is recorded as "{0}".':
    'Der biopsierte Knoten hat in der Datei keinen Namen. Er wird als "{0}" dokumentiert.',
  'The pathology report is dated before the biopsy.':
    'Der Pathologiebefund ist vor der Biopsie datiert.',
  'LEFT or RIGHT: a row without a side is not imported':
    'LINKS oder RECHTS: eine Zeile ohne Seite wird nicht importiert',
  'a number or a birth date: two things must identify a patient':
    'eine Nummer oder ein Geburtsdatum: zwei Angaben müssen einen Patienten identifizieren',
  'The file has more than {0} bytes.': 'Die Datei hat mehr als {0} Bytes.',
  'A quote that opens in line {0} is never closed, so that nothing after it can be told apart.':
    'Ein Anführungszeichen, das sich in Zeile {0} öffnet, wird nie geschlossen; danach lässt sich nichts unterscheiden.',
  'The file is empty.': 'Die Datei ist leer.',
  'The file has more than {0} rows.': 'Die Datei hat mehr als {0} Zeilen.',
  'No folder is chosen.': 'Kein Ordner ist gewählt.',
  'The file is shorter than what was written.': 'Die Datei ist kürzer als das Geschriebene.',
  'The side or the patient of this case is not as it was saved.':
    'Seite oder Patient dieses Falls ist nicht wie gespeichert.',
  'Entry {0} of {1} of this case is not as it was saved.':
    'Eintrag {0} von {1} dieses Falls ist nicht wie gespeichert.',
  'The entries of this case fit each other, but not the end that was kept with them.':
    'Die Einträge dieses Falls passen zueinander, aber nicht zu dem Ende, das mit ihnen aufbewahrt wurde.',
  'This device has no room left. The entry was not saved; everything saved before is still there.':
    'Dieses Gerät hat keinen Platz mehr. Der Eintrag wurde nicht gespeichert; alles zuvor Gespeicherte ist noch da.',
  'Another tab still holds an older version of the data. Close the other tabs of this application and try again. Nothing was changed.':
    'Ein anderer Tab hält noch eine ältere Version der Daten. Die anderen Tabs dieser Anwendung schließen und erneut versuchen. Nichts wurde geändert.',
  'A newer version of this application has used the data on this device. This older version does not write to it and deletes nothing. Reload the page to get the newer version.':
    'Eine neuere Version dieser Anwendung hat die Daten auf diesem Gerät benutzt. Diese ältere Version schreibt nicht hinein und löscht nichts. Die Seite neu laden, um die neuere Version zu erhalten.',
  'The data on this device cannot be read completely. Nothing was deleted.':
    'Die Daten auf diesem Gerät sind nicht vollständig lesbar. Nichts wurde gelöscht.',
  'The lock of this device was turned on or off in another tab. Nothing was saved here. Reload the page to go on.':
    'Die Sperre dieses Geräts wurde in einem anderen Tab ein- oder ausgeschaltet. Hier wurde nichts gespeichert. Die Seite neu laden, um fortzufahren.',
  'This browser does not allow data to be kept on this device, or has closed the connection to it.':
    'Dieser Browser erlaubt keine Daten auf diesem Gerät oder hat die Verbindung dazu geschlossen.',
  'The browser could not save the entry and gave no reason.':
    'Der Browser konnte den Eintrag nicht speichern und nannte keinen Grund.',
  'Another tab opened a newer version of this application, or the browser closed the data. Reload the page to go on. Everything saved before is still there.':
    'Ein anderer Tab hat eine neuere Version dieser Anwendung geöffnet, oder der Browser hat die Daten geschlossen. Zum Fortfahren die Seite neu laden. Alles zuvor Gespeicherte ist noch da.',
  'Another tab kept writing, or changed the lock, meanwhile. Nothing was changed. Close the other tabs and try again.':
    'Ein anderer Tab schrieb inzwischen weiter oder änderte die Sperre. Nichts wurde geändert. Die anderen Tabs schließen und noch einmal versuchen.',
  'Something that was being typed waits, locked. Go on with it or leave it behind, and then turn the lock off. Nothing was changed.':
    'Etwas zuvor Eingegebenes wartet noch, gesperrt. Bitte damit weitermachen oder es zurücklassen, und dann die Sperre ausschalten. Nichts wurde geändert.',
  'Some records cannot be read, and would be lost. Nothing was changed. Export what can be read first.':
    'Einige Datensätze sind nicht lesbar und gingen verloren. Nichts wurde geändert. Zuerst exportieren, was lesbar ist.',
  'This is not the passphrase of this device. Nothing was changed. Check capitals and the keyboard’s language, or use the recovery key.':
    'Das ist nicht die Passphrase dieses Geräts. Nichts wurde geändert. Großschreibung und Tastatursprache prüfen oder den Wiederherstellungsschlüssel verwenden.',
  'This is a recovery key, but not the one of this device, or one that was replaced since. Nothing was changed.':
    'Das ist ein Wiederherstellungsschlüssel, aber nicht der dieses Geräts, oder einer, der inzwischen ersetzt wurde. Nichts wurde geändert.',
  'This recovery key is not as it was printed.':
    'Dieser Wiederherstellungsschlüssel ist nicht wie gedruckt.',
  'This passphrase cannot be used.': 'Diese Passphrase kann nicht verwendet werden.',
  'The patients on this device were locked by a newer version of this application. Reload the page to get it. Nothing was changed.':
    'Die Patienten auf diesem Gerät wurden von einer neueren Version dieser Anwendung gesperrt. Die Seite neu laden, um sie zu erhalten. Nichts wurde geändert.',
  'Write at least {0} characters; these are {1}. Several words that do not belong together are easy to remember.':
    'Mindestens {0} Zeichen schreiben; dies sind {1}. Mehrere Wörter, die nicht zusammengehören, sind leicht zu merken.',
  'Use at least {0} different characters.': 'Mindestens {0} verschiedene Zeichen verwenden.',
  'This is among the first that somebody would try. Several words that do not belong together are better.':
    'Das gehört zum Ersten, was jemand probieren würde. Mehrere Wörter, die nicht zusammengehören, sind besser.',
  'A recovery key has {0} groups; more was typed.':
    'Ein Wiederherstellungsschlüssel hat {0} Gruppen; es wurde mehr eingegeben.',
  'Group {0} of {1} is not as it was printed. Compare its five characters.':
    'Gruppe {0} von {1} ist nicht wie gedruckt. Ihre fünf Zeichen vergleichen.',
  'This backup was made by a newer version of this application (axillary-sealed-backup/{0}). Reload the page to get that version.':
    'Diese Sicherung stammt von einer neueren Version dieser Anwendung (axillary-sealed-backup/{0}). Die Seite neu laden, um diese Version zu erhalten.',
  'This encrypted backup is cut short, or its end was altered: the seal in its last line is missing.':
    'Diese verschlüsselte Sicherung ist abgeschnitten, oder ihr Ende wurde verändert: das Siegel in der letzten Zeile fehlt.',
  'This encrypted backup is not as it was written: it does not fit the seal in its last line.':
    'Diese verschlüsselte Sicherung ist nicht, wie sie geschrieben wurde: sie passt nicht zum Siegel in der letzten Zeile.',
  'This is not the passphrase with which the backup was encrypted: the one that the device had when it was made. Check capitals and the keyboard’s language, or use the recovery key of that time.':
    'Das ist nicht die Passphrase, mit der die Sicherung verschlüsselt wurde: die, die das Gerät bei der Sicherung hatte. Großschreibung und Tastatursprache prüfen oder den damaligen Wiederherstellungsschlüssel verwenden.',
  'This is a recovery key, but not the one that the device had when the backup was made.':
    'Das ist ein Wiederherstellungsschlüssel, aber nicht der, den das Gerät bei der Sicherung hatte.',
  'This backup was encrypted by a newer version of this application. Reload the page to get that version.':
    'Diese Sicherung wurde von einer neueren Version dieser Anwendung verschlüsselt. Die Seite neu laden, um diese Version zu erhalten.',
  'This encrypted backup was altered: what is in it is not what was encrypted.':
    'Diese verschlüsselte Sicherung wurde verändert: ihr Inhalt ist nicht der, der verschlüsselt wurde.',
  'A locked record was changed, or stands in the place of another.':
    'Ein gesperrter Datensatz wurde geändert oder steht an der Stelle eines anderen.',
  'This application changed and deleted nothing. Importing a file of this case that was exported before restores it.':
    'Diese Anwendung hat nichts geändert und nichts gelöscht. Der Import einer früher exportierten Datei dieses Falls stellt ihn wieder her.',
  '1 entry was saved for this case, {0} can be read.':
    '1 Eintrag wurde für diesen Fall gespeichert, {0} ist lesbar.',
  '{0} entries were saved for this case, {1} of them can be read.':
    '{0} Einträge wurden für diesen Fall gespeichert, {1} davon sind lesbar.',
  'Entry {0}, the last one, is another than was saved.':
    'Eintrag {0}, der letzte, ist ein anderer als der gespeicherte.',
  'Entry {0} is the first that does not fit.': 'Eintrag {0} ist der erste, der nicht passt.',
  'Entry {0} is the first that is missing.': 'Eintrag {0} ist der erste, der fehlt.',
  'Another log than the one that was saved on this device stands in its place.':
    'An seiner Stelle steht ein anderes Protokoll, als auf diesem Gerät gespeichert wurde.',
  '1 entry of this case was saved on this device, {0} can be found.':
    '1 Eintrag dieses Falls war auf diesem Gerät gespeichert, {0} ist auffindbar.',
  '{0} entries of this case were saved on this device, {1} of them can be found.':
    '{0} Einträge dieses Falls waren auf diesem Gerät gespeichert, {1} davon sind auffindbar.',
  'Two different entries carry the same id. Nothing was saved.':
    'Zwei verschiedene Einträge tragen dieselbe ID. Nichts wurde gespeichert.',
  'This case is not on this device. Nothing was saved.':
    'Dieser Fall ist nicht auf diesem Gerät. Nichts wurde gespeichert.',
  'This file does not hold it as it was saved; nothing was changed.':
    'Diese Datei enthält ihn nicht so, wie er gespeichert war; nichts wurde geändert.',
};
