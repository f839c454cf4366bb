/**
 * Wording of the pathway and the record in Spanish; English is the key, and English is binding.
 * NOT YET REVIEWED by clinicians of a site. Kept in order by `npm run messages`.
 */
export const isReviewed: boolean = false;

export const wording: Readonly<Record<string, string>> = {
  Imaging: 'Imagen',
  Consultation: 'Consulta',
  'NAST under way': 'NAST en curso',
  Surgery: 'Cirugía',
  Ultrasound: 'Ecografía',
  MRI: 'RM',
  Stereotactic: 'Estereotáctica',
  Palpation: 'Palpación',
  Surgical: 'Quirúrgica',
  Core: 'Aguja gruesa',
  FNA: 'PAAF',
  Excision: 'Escisión',
  'Repeat core biopsy': 'Repetir biopsia con aguja gruesa',
  'Excisional biopsy': 'Biopsia escisional',
  'Biopsy of a second node': 'Biopsia de un segundo ganglio',
  'Result accepted': 'Resultado aceptado',
  SLNB: 'SLNB',
  TAD: 'TAD',
  ALND: 'ALND',
  'Axillary surgery omitted': 'Cirugía axilar omitida',
  'Decision deferred': 'Decisión aplazada',
  Other: 'Otro',
  Radiologist: 'Radiólogo',
  Surgeon: 'Cirujano',
  'Medical oncologist': 'Oncólogo médico',
  Pathologist: 'Patólogo',
  Confirmed: 'Confirmado',
  'Not visualized': 'No visualizado',
  Migrated: 'Migrado',
  Lost: 'Perdido',
  Completed: 'Completada',
  Transferred: 'Trasladado',
  Declined: 'Rechazado',
  'Lost to follow-up': 'Pérdida de seguimiento',
  Deceased: 'Fallecido',
  'Entered in error': 'Registrado por error',
  Family: 'Familia',
  Clinician: 'Clínico',
  Plan: 'Plan',
  Anticoagulation: 'Anticoagulación',
  Pregnancy: 'Embarazo',
  'Prior axillary surgery': 'Cirugía axilar previa',
  'Prior radiotherapy': 'Radioterapia previa',
  'Vaccination on this side': 'Vacunación en este lado',
  'Infection or inflammation': 'Infección o inflamación',
  'Known granulomatous disease': 'Enfermedad granulomatosa conocida',
  Implant: 'Implante',
  Allergy: 'Alergia',
  Present: 'Presente',
  Absent: 'Ausente',
  Unknown: 'Desconocido',
  New: 'Nuevo',
  Recurrent: 'Recidivante',
  Metastatic: 'Metastásico',
  'Diagnosis recorded': 'Diagnóstico registrado',
  'Context recorded': 'Contexto registrado',
  'Examination recorded': 'Exploración registrada',
  'Imaging ordered': 'Imagen solicitada',
  'Imaging reported': 'Imagen informada',
  'Biopsy performed': 'Biopsia realizada',
  'Clip placed': 'Clip colocado',
  'Clip waived': 'Renuncia al clip',
  'Clip checked': 'Clip controlado',
  'Pathology reported': 'Patología informada',
  'Concordance assessed': 'Concordancia evaluada',
  'Referred to the tumor board': 'Derivado al comité de tumores',
  'Tumor board decided': 'El comité de tumores decidió',
  'Treatment planned': 'Tratamiento planificado',
  'NAST started': 'NAST iniciada',
  'NAST completed': 'NAST completada',
  'Restaging reported': 'Reestadificación informada',
  'Surgery performed': 'Cirugía realizada',
  'Surgical pathology reported': 'Patología quirúrgica informada',
  'Referral made': 'Derivación hecha',
  'Appointment booked': 'Cita reservada',
  'Appointment ended': 'Cita terminada',
  'Hold started': 'Pausa iniciada',
  'Hold ended': 'Pausa terminada',
  'Contact recorded': 'Contacto registrado',
  'Care team assigned': 'Equipo asistencial asignado',
  'Task added': 'Tarea añadida',
  'Task done': 'Tarea hecha',
  'Barrier recorded': 'Barrera registrada',
  'Barrier resolved': 'Barrera resuelta',
  'Note added': 'Nota añadida',
  'Pitfall acknowledged': 'Punto crítico reconocido',
  'Entry retracted': 'Entrada retractada',
  'Case closed': 'Caso cerrado',
  'Case reopened': 'Caso reabierto',
  'Clinically negative or benign': 'Clínicamente negativa o benigna',
  Suspicious: 'Sospechosa',
  Bulky: 'Voluminosa',
  Female: 'Femenino',
  Male: 'Masculino',
  Transfeminine: 'Transfemenino',
  Transmasculine: 'Transmasculino',
  Caseating: 'Caseificante',
  'Non-caseating': 'No caseificante',
  Deferred: 'Aplazado',
  Medical: 'Médico',
  Trial: 'Ensayo clínico',
  'Care elsewhere': 'Atención en otro lugar',
  Axilla: 'Axila',
  Breast: 'Mama',
  Systemic: 'Sistémico',
  LEFT: 'IZQUIERDA',
  RIGHT: 'DERECHA',
  Toxicity: 'Toxicidad',
  Progression: 'Progresión',
  'Choice of the patient': 'Elección del paciente',
  Chemotherapy: 'Quimioterapia',
  'Targeted therapy': 'Terapia dirigida',
  'Endocrine therapy': 'Terapia endocrina',
  'Focal cortical thickening': 'Engrosamiento cortical focal',
  'Diffuse cortical thickening': 'Engrosamiento cortical difuso',
  'Hilum effaced': 'Hilio borrado',
  'Hilum absent': 'Hilio ausente',
  'Rounded shape': 'Forma redondeada',
  I: 'I',
  II: 'II',
  III: 'III',
  'Internal mammary': 'Mamaria interna',
  Supraclavicular: 'Supraclavicular',
  Mobile: 'Móvil',
  Fixed: 'Fijo',
  Matted: 'Conglomerado',
  Benign: 'Benigno',
  Indeterminate: 'Indeterminado',
  'Non-diagnostic': 'No diagnóstico',
  Lymphoma: 'Linfoma',
  'Other malignancy': 'Otra neoplasia maligna',
  Granulomatous: 'Granulomatoso',
  'Clip missing': 'Falta el clip',
  'Clip not confirmed': 'Clip no confirmado',
  'TAD without marker': 'TAD sin marcador',
  'Wrong node': 'Ganglio equivocado',
  'Insufficient sample': 'Muestra insuficiente',
  'Non-diagnostic sample taken as an answer': 'Muestra no diagnóstica tomada como respuesta',
  'FNA alone': 'Solo PAAF',
  'Lymphoma needs core': 'El linfoma requiere aguja gruesa',
  'Incomplete survey': 'Exploración incompleta',
  'Palpable node, nothing suspicious on ultrasound':
    'Ganglio palpable, nada sospechoso en ecografía',
  'Discordance not escalated': 'Discordancia no elevada',
  'Concordance missing': 'Falta la concordancia',
  'Indeterminate not escalated': 'Indeterminado no elevado',
  'Treatment before tissue': 'Tratamiento antes del tejido',
  'NAST without axillary ultrasound': 'NAST sin ecografía axilar',
  'SLNB not indicated': 'SLNB no indicada',
  'ALND without proof': 'ALND sin prueba',
  'Plan not final': 'Plan no definitivo',
  'Treatment of open axilla': 'Tratamiento de axila abierta',
  'Study not rated appropriate': 'Estudio no valorado como apropiado',
  'Receptors missing': 'Faltan receptores',
  'Receptors differ': 'Receptores discordantes',
  'Second node unsampled': 'Segundo ganglio sin muestra',
  'Hematology not referred': 'Sin derivar a hematología',
  'Systemic workup not referred': 'Sin derivar a estudio sistémico',
  'Clipped node not removed': 'Ganglio con clip no extirpado',
  'Residual node limited surgery': 'Residuo ganglionar, cirugía limitada',
  'Restaging missing': 'Falta reestadificación',
  'Inflammatory cancer, NAST not started': 'Cáncer inflamatorio, NAST no iniciada',
  'Axillary surgery in inflammatory cancer': 'Cirugía axilar en cáncer inflamatorio',
  'Side mismatch': 'Lado discordante',
  'Dates conflict': 'Fechas contradictorias',
  'Biopsy during treatment': 'Biopsia durante el tratamiento',
  'Result amended': 'Resultado corregido',
  'Outside published scenario': 'Fuera de escenario publicado',
  'Closed with open questions': 'Cerrado con preguntas abiertas',
  'Out of place': 'Fuera de lugar',
  'Both sides': 'Ambos lados',
  'NAST already under way': 'NAST ya en curso',
  ER: 'RE',
  PR: 'RP',
  HER2: 'HER2',
  Positive: 'Positiva',
  Equivocal: 'Equívoco',
  'Hematology-oncology': 'Hematología-oncología',
  'Systemic work-up': 'Estudio sistémico',
  'Medical oncology': 'Oncología médica',
  'Breast surgery': 'Cirugía de mama',
  'Radiation oncology': 'Oncología radioterápica',
  Genetics: 'Genética',
  Fertility: 'Fertilidad',
  'Supportive care': 'Cuidados de soporte',
  Interim: 'Intermedia',
  Final: 'Final',
  Report: 'Informe',
  'Outside record': 'Registro externo',
  Verbal: 'Verbal',
  Intake: 'Ingreso',
  'Ultrasound due': 'Ecografía pendiente',
  'Second look due': 'Segunda ecografía pendiente',
  'Alternative guidance': 'Guía alternativa',
  'Biopsy due': 'Biopsia pendiente',
  'Pathology awaited': 'Patología en espera',
  'Concordance due': 'Concordancia pendiente',
  Discordant: 'Discordante',
  'Clip due': 'Clip pendiente',
  'NAST due': 'NAST pendiente',
  'Restaging due': 'Reestadificación pendiente',
  'Surgery planning': 'Planificación quirúrgica',
  'SLNB due': 'SLNB pendiente',
  'TAD due': 'TAD pendiente',
  'ALND due': 'ALND pendiente',
  Staged: 'Estadificada',
  Redirected: 'Redirigido',
  Closed: 'Cerrado',
  'Axillary ultrasound': 'Ecografía axilar',
  'Second-look ultrasound': 'Ecografía dirigida (second look)',
  'Diagnostic mammography': 'Mamografía diagnóstica',
  'Diagnostic tomosynthesis': 'Tomosíntesis diagnóstica',
  'Breast MRI': 'RM de mama',
  'FDG-PET/CT': 'PET/TC con FDG',
  CT: 'TC',
  Low: 'Baja',
  Moderate: 'Moderada',
  High: 'Alta',
  Concordant: 'Concordante',
  Transport: 'Transporte',
  Insurance: 'Seguro',
  'cost of care': 'coste de la atención',
  'understanding of the illness': 'comprensión de la enfermedad',
  'fear or worry': 'miedo o preocupación',
  'care of children or others': 'cuidado de hijos u otros',
  'work or school': 'trabajo o estudios',
  Housing: 'Vivienda',
  'nobody to come along': 'nadie que acompañe',
  'hearing, sight or mobility': 'audición, visión o movilidad',
  'other illness': 'otra enfermedad',
  'appointment not available': 'cita no disponible',
  'records from elsewhere missing': 'faltan registros de otro centro',
  'Before treatment': 'Antes del tratamiento',
  'Work-up of the axilla before any treatment of it.': 'Estudio de la axila antes de tratarla.',
  'Board: no axillary surgery': 'Comité: sin cirugía axilar',
  'The board decides to leave out axillary surgery.': 'El comité decide omitir la cirugía axilar.',
  'Board: treatment': 'Comité: tratamiento',
  'The board decides on systemic therapy or an operation.':
    'El comité decide sobre terapia sistémica u operación.',
  'Systemic therapy begins, from wherever the work-up stands.':
    'La terapia sistémica empieza, esté donde esté el estudio.',
  'The axilla is operated, from wherever the work-up stands.':
    'Se opera la axila, esté donde esté el estudio.',
  'Axillary work-up': 'Estudio de la axila',
  'From a proven breast cancer to a staged axilla.':
    'Del cáncer de mama probado a la axila estadificada.',
  'Work-up': 'Estudio',
  'Where this axilla is.': 'Dónde está esta axila.',
  'Anything else': 'Cualquier otra cosa',
  'Every fact is kept; this one does not move the stage.':
    'Todo hecho se conserva; este no cambia la etapa.',
  'at once': 'al instante',
  'New suspicion': 'Nueva sospecha',
  'New suspicion voids the request and decides anew.':
    'Una nueva sospecha anula la petición y decide de nuevo.',
  'Nothing new': 'Nada nuevo',
  'The request for tissue stands.': 'La petición de tejido se mantiene.',
  'Before tissue': 'Antes del tejido',
  'Diagnosis, examination and imaging lead to a biopsy or to a clinically negative axilla.':
    'Diagnóstico, exploración e imagen llevan a una biopsia o a una axila clínicamente negativa.',
  Diagnosis: 'Diagnóstico',
  'Each diagnosis decides the stage anew.': 'Cada diagnóstico decide la etapa de nuevo.',
  Examination: 'Exploración',
  'Each examination of the axilla decides the stage anew.':
    'Cada exploración de la axila decide la etapa de nuevo.',
  'Each imaging report decides the stage anew.': 'Cada informe de imagen decide la etapa de nuevo.',
  'The first sample ends the phase before tissue, from wherever it is taken.':
    'La primera muestra termina la fase previa al tejido, se tome donde se tome.',
  'Board: tissue': 'Comité: tejido',
  'The tumor board asks for a biopsy.': 'El comité de tumores pide una biopsia.',
  'What is due before tissue?': '¿Qué falta antes del tejido?',
  'The first that holds decides, in this order.': 'Decide lo primero que se cumpla, en este orden.',
  'Nothing to go by': 'Nada en qué basarse',
  'No diagnosis, or neither an exam nor an imaging report.':
    'Sin diagnóstico, o sin exploración ni informe de imagen.',
  'Another pathway': 'Otra ruta',
  'Therapy under way, no known primary, not a new cancer, or not invasive.':
    'Terapia en curso, sin primario conocido, no es un cáncer nuevo o no es invasivo.',
  'Cancer not proven': 'Cáncer no probado',
  'The breast cancer has not been proven by biopsy.':
    'El cáncer de mama no se ha probado por biopsia.',
  'Ultrasound suspicious': 'Ecografía sospechosa',
  'An ultrasound shows a suspicious node, so tissue comes next.':
    'Una ecografía muestra un ganglio sospechoso: lo siguiente es tejido.',
  'Suspicious elsewhere': 'Sospechoso en otra prueba',
  'Another study is suspicious and no ultrasound followed it.':
    'Otro estudio es sospechoso y no le siguió ecografía.',
  'Not seen on ultrasound': 'No visto en ecografía',
  'The axilla is suspected and the latest ultrasound did not see the node.':
    'Se sospecha de la axila y la última ecografía no vio el ganglio.',
  'Ultrasound negative': 'Ecografía negativa',
  'The latest ultrasound shows no suspicious node.':
    'La última ecografía no muestra ganglios sospechosos.',
  'Felt, not imaged': 'Palpado, sin imagen',
  'The exam is suspicious or bulky and there is no ultrasound.':
    'La exploración es sospechosa o voluminosa y no hay ecografía.',
  'Exam negative': 'Exploración negativa',
  'The latest exam is negative and nothing else is suspicious.':
    'La última exploración es negativa y nada más es sospechoso.',
  'Nothing decides': 'Nada decide',
  'What is on record does not decide.': 'Lo registrado no decide.',
  'The proven primary, an examination and imaging of the axilla are being gathered.':
    'Se reúnen el primario probado, la exploración y la imagen de la axila.',
  'The proven breast cancer enters the pathway.': 'El cáncer de mama probado entra en la ruta.',
  'The axilla is examined.': 'Se explora la axila.',
  'The axilla is imaged.': 'Se obtiene imagen de la axila.',
  'A node is felt, and an axillary ultrasound is the first study.':
    'Se palpa un ganglio, y la ecografía axilar es el primer estudio.',
  'The ultrasound is reported.': 'Se informa la ecografía.',
  'A node seen on another study calls for a targeted ultrasound.':
    'Un ganglio visto en otro estudio requiere una ecografía dirigida.',
  'The targeted ultrasound is reported.': 'Se informa la ecografía dirigida.',
  'The node is not seen on ultrasound, and another guidance is to be chosen.':
    'El ganglio no se ve en ecografía y hay que elegir otra guía.',
  'Biopsy by other guidance': 'Biopsia con otra guía',
  'The node is sampled under MRI or stereotactic guidance.':
    'Se toma muestra del ganglio con RM o estereotaxia.',
  'A suspicious node has no tissue on record.': 'Un ganglio sospechoso no tiene tejido registrado.',
  'The most suspicious node is sampled, by core or fine needle.':
    'Se toma muestra del ganglio más sospechoso, con aguja gruesa o fina.',
  'Biopsy due, asked by the board': 'Biopsia pendiente, pedida por el comité',
  'The tumor board asked for tissue and none has been taken.':
    'El comité pidió tejido y no se ha tomado.',
  'A node is sampled as the board asked.': 'Se toma muestra de un ganglio como pidió el comité.',
  'Clinically negative': 'Clínicamente negativa',
  'Neither examination nor ultrasound shows a suspicious node.':
    'Ni la exploración ni la ecografía muestran ganglios sospechosos.',
  'Sentinel node biopsy or systemic therapy is planned for a clinically negative axilla.':
    'Se planifica biopsia del ganglio centinela o terapia sistémica para una axila clínicamente negativa.',
  'Surgery left out': 'Cirugía omitida',
  'The decision to leave out axillary surgery is recorded.':
    'Consta la decisión de omitir la cirugía axilar.',
  'Another pathway applies, and the reason is on record.': 'Rige otra ruta, y consta el motivo.',
  'All marked': 'Todos marcados',
  'Every sampled node has a clip, a waiver, or was excised.':
    'Todo ganglio muestreado tiene clip, renuncia o fue extirpado.',
  'A node unmarked': 'Un ganglio sin marcar',
  'A sampled node has no mark, and it is not a node of concern.':
    'Un ganglio muestreado no tiene marca, y no es un ganglio relevante.',
  'A node of concern unmarked': 'Un ganglio relevante sin marcar',
  'A node that must not get lost has no mark.': 'Un ganglio que no debe perderse no tiene marca.',
  Marks: 'Marcas',
  'Whether each sampled node can be found again.':
    'Si cada ganglio muestreado puede volver a encontrarse.',
  'Nothing sampled': 'Sin muestras',
  'No node has been sampled.': 'No se ha muestreado ningún ganglio.',
  'Every sampled node marked': 'Todo ganglio muestreado, marcado',
  'Each sampled node has a clip, a waiver, or was excised.':
    'Cada ganglio muestreado tiene clip, renuncia o fue extirpado.',
  'A sampled node unmarked': 'Un ganglio muestreado sin marcar',
  'A sampled node cannot be found again by a mark.':
    'Un ganglio muestreado no puede volver a encontrarse por una marca.',
  'A metastatic, indeterminate or discordant node has no mark.':
    'Un ganglio metastásico, indeterminado o discordante no tiene marca.',
  Referred: 'Derivado',
  'The case is put before the tumor board.': 'El caso se presenta al comité de tumores.',
  'The tumor board decides, other than to defer.': 'El comité decide, sin aplazar.',
  'Whether a question is before the board.': 'Si hay una pregunta ante el comité.',
  'Not asked': 'No preguntado',
  'The case has not been before the board.': 'El caso no ha estado ante el comité.',
  'A question waits for the board.': 'Una pregunta espera al comité.',
  'The board has answered the last question.': 'El comité respondió la última pregunta.',
  'Case file': 'Archivo del caso',
  'Whether the case is followed.': 'Si el caso está en seguimiento.',
  'The case is followed.': 'El caso está en seguimiento.',
  'Follow-up ends, with its outcome.': 'El seguimiento termina, con su resultado.',
  'Follow-up has ended; facts go on beneath.':
    'El seguimiento terminó; los hechos siguen por debajo.',
  Reopened: 'Reabierto',
  'Follow-up goes on where the facts are.': 'El seguimiento continúa donde están los hechos.',
  'Other plan': 'Otro plan',
  'A new plan takes the place of the old one.': 'Un plan nuevo sustituye al anterior.',
  Planned: 'Planificado',
  'Treatment is planned and has not begun.': 'El tratamiento está planificado y no ha empezado.',
  'Suspicious examination': 'Exploración sospechosa',
  'The plan was made for an axilla that was not suspicious.':
    'El plan se hizo para una axila no sospechosa.',
  'The plan stands.': 'El plan se mantiene.',
  'Suspicious imaging': 'Imagen sospechosa',
  'The report is held against the plan.': 'El informe se contrasta con el plan.',
  'The plan waits for the new sample.': 'El plan espera la nueva muestra.',
  'The axilla is proven positive already, and the plan stands.':
    'La axila ya está probada como positiva, y el plan se mantiene.',
  'Pathology report': 'Informe de patología',
  'Discordant verdict': 'Veredicto discordante',
  'Discordance goes to the board before the plan is final.':
    'La discordancia va al comité antes de que el plan sea definitivo.',
  'A clip marks a node.': 'Un clip marca un ganglio.',
  'A clip is waived with a reason.': 'Se renuncia a un clip con un motivo.',
  'A clip is looked for on imaging.': 'Se busca un clip en la imagen.',
  'The board asks for tissue instead of the plan.': 'El comité pide tejido en lugar del plan.',
  'Board decision': 'Decisión del comité',
  'The decision leaves the plan as it is.': 'La decisión deja el plan como está.',
  'What does the plan wait for?': '¿Qué espera el plan?',
  'A missing mark comes first, then the planned treatment.':
    'Primero la marca que falta, luego el tratamiento planificado.',
  'Mark missing': 'Falta la marca',
  'A node of concern is unmarked, and the plan is not a full dissection.':
    'Un ganglio relevante está sin marcar, y el plan no es una disección completa.',
  'Plan: NAST': 'Plan: NAST',
  'Systemic therapy before surgery is planned.':
    'Se planifica terapia sistémica antes de la cirugía.',
  'Plan: SLNB': 'Plan: SLNB',
  'Sentinel lymph node biopsy is planned.': 'Se planifica biopsia del ganglio centinela.',
  'Plan: TAD': 'Plan: TAD',
  'Targeted axillary dissection is planned.': 'Se planifica disección axilar dirigida.',
  'Plan: ALND': 'Plan: ALND',
  'Axillary lymph node dissection is planned.': 'Se planifica disección axilar.',
  'Does the image reopen the axilla?': '¿Reabre la imagen la axila?',
  'A new outstanding node or a new discordance voids the plan while nothing is metastatic.':
    'Un nuevo ganglio pendiente o una nueva discordancia anula el plan mientras nada sea metastásico.',
  'The image raises a question the plan did not know.':
    'La imagen plantea una pregunta que el plan no conocía.',
  'Plan stands': 'El plan se mantiene',
  'The image raises no new question.': 'La imagen no plantea ninguna pregunta nueva.',
  'Does the report void the plan?': '¿Anula el informe el plan?',
  'The first proof voids a plan for a negative axilla, as does any report while nothing is metastatic.':
    'La primera prueba anula un plan para axila negativa, igual que cualquier informe mientras nada sea metastásico.',
  'First proof': 'Primera prueba',
  'The plan was made for a negative axilla.': 'El plan se hizo para una axila negativa.',
  'Nothing metastatic': 'Nada metastásico',
  'The report is weighed before any plan.': 'El informe se sopesa antes de cualquier plan.',
  'The axilla was proven positive before, and stays so.':
    'La axila ya estaba probada como positiva, y así sigue.',
  'Is there tissue?': '¿Hay tejido?',
  'Without the plan the axilla is where its facts put it.':
    'Sin el plan, la axila está donde la ponen sus hechos.',
  'Tissue asked for': 'Tejido pedido',
  'The board asked for tissue and there is none yet.': 'El comité pidió tejido y aún no hay.',
  'Tissue on record': 'Tejido registrado',
  'The tissue decides.': 'Decide el tejido.',
  'Examination and imaging decide.': 'Deciden la exploración y la imagen.',
  'Clip due, plan waits': 'Clip pendiente, el plan espera',
  'The plan waits until each node of concern is marked or its mark is waived.':
    'El plan espera hasta que cada ganglio relevante esté marcado o se renuncie a la marca.',
  'The node can be found again.': 'El ganglio puede volver a encontrarse.',
  'The mark is waived with a reason.': 'Se renuncia a la marca con un motivo.',
  'Systemic therapy before surgery is planned and has not started.':
    'La terapia sistémica previa está planificada y no ha empezado.',
  'The planned systemic therapy begins.': 'Empieza la terapia sistémica planificada.',
  'The axilla is operated.': 'Se opera la axila.',
  'New suspicion reopens the axilla.': 'Una nueva sospecha reabre la axila.',
  'The axilla was operated, or surgery of it was left out by decision.':
    'La axila se operó, o se omitió operarla por decisión.',
  'Staged by surgery': 'Estadificada por cirugía',
  'The axilla was operated; what follows is recorded and moves nothing.':
    'La axila se operó; lo que sigue se registra y no cambia nada.',
  'The decision to leave out axillary surgery stands.':
    'Se mantiene la decisión de omitir la cirugía axilar.',
  'A new sample reopens the axilla.': 'Una nueva muestra reabre la axila.',
  'A report reopens the axilla.': 'Un informe reabre la axila.',
  'A discordant verdict reopens the axilla.': 'Un veredicto discordante reabre la axila.',
  'Plan by others': 'Plan de otros',
  'Whether it counts, the axilla beneath the omission decides.':
    'Si cuenta, lo decide la axila bajo la omisión.',
  'The board confirms the omission.': 'El comité confirma la omisión.',
  'The board decides on treatment instead.': 'El comité decide tratar en su lugar.',
  'Another decision of the board ends the omission.':
    'Otra decisión del comité pone fin a la omisión.',
  'Systemic therapy begins.': 'Empieza la terapia sistémica.',
  'The axilla is operated all the same.': 'La axila se opera de todos modos.',
  'Does the axilla beneath admit a plan?': '¿Admite un plan la axila subyacente?',
  'A plan by others counts only where no question is open, settled by the omission or otherwise.':
    'Un plan de otros solo cuenta si no hay preguntas abiertas.',
  'NAST was given': 'Se dio NAST',
  'NAST is behind the patient already.': 'La NAST ya quedó atrás.',
  'After therapy': 'Tras la terapia',
  'An operation can be chosen, or left out.': 'Se puede elegir u omitir una operación.',
  'Clinically open': 'Clínicamente abierta',
  'Examination and imaging had not made the axilla negative.':
    'La exploración y la imagen no habían hecho negativa la axila.',
  'Proven metastatic': 'Metástasis probada',
  'Surgery of a proven axilla is left out by the board alone.':
    'Solo el comité omite la cirugía de una axila probada.',
  'A node is metastatic, and treatment can be planned.':
    'Un ganglio es metastásico y se puede planificar el tratamiento.',
  'No question open': 'Sin preguntas abiertas',
  'The axilla beneath is negative.': 'La axila subyacente es negativa.',
  'Left out once more, or treated?': '¿Omitida otra vez o tratada?',
  'A plan takes the place of the omission; leaving surgery out confirms it.':
    'Un plan sustituye a la omisión; omitir de nuevo la confirma.',
  'Omission confirmed': 'Omisión confirmada',
  'Leaving out axillary surgery is stated once more.':
    'Se declara otra vez la omisión de la cirugía axilar.',
  'The plan takes the place of the omission.': 'El plan sustituye a la omisión.',
  'Before or after therapy?': '¿Antes o después de la terapia?',
  'A new plan is settled before therapy and chosen after it.':
    'Un plan nuevo se fija antes de la terapia y se elige después.',
  'The operation is chosen.': 'Se elige la operación.',
  'The plan is settled.': 'Se fija el plan.',
  'Where is the axilla without the omission?': '¿Dónde está la axila sin la omisión?',
  'After therapy surgery is planned, else tissue decides, else examination and imaging.':
    'Tras la terapia se planifica cirugía; si no, decide el tejido; si no, exploración e imagen.',
  'The operation is to be chosen.': 'Hay que elegir la operación.',
  'The axilla is where its facts put it.': 'La axila está donde la ponen sus hechos.',
  'Board: operation': 'Comité: operación',
  'The board chooses the operation of the axilla.': 'El comité elige la operación de la axila.',
  'Operation planned': 'Operación planificada',
  'The operation of the axilla is chosen on the restaging.':
    'La operación de la axila se elige según la reestadificación.',
  'The board asks for tissue instead of the planned operation.':
    'El comité pide tejido en lugar de la operación planificada.',
  'The operation was planned for an axilla that was not suspicious.':
    'La operación se planificó para una axila no sospechosa.',
  'Systemic therapy': 'Terapia sistémica',
  'Therapy before surgery, restaging, and the choice of the operation.':
    'Terapia antes de la cirugía, reestadificación y elección de la operación.',
  'NAST started again': 'NAST reiniciada',
  'A further course begins.': 'Empieza otra tanda.',
  NAST: 'NAST',
  'Systemic therapy before surgery is under way.':
    'La terapia sistémica previa a la cirugía está en curso.',
  'Completed, restaged': 'Completada, reestadificada',
  'Therapy has ended and the final restaging is on record.':
    'La terapia terminó y consta la reestadificación final.',
  'Therapy has ended.': 'La terapia terminó.',
  'Therapy has ended, and the axilla has not been restaged.':
    'La terapia terminó y la axila no se ha reestadificado.',
  'Final restaging': 'Reestadificación final',
  'The axilla is restaged.': 'Se reestadifica la axila.',
  'The operation of the axilla is to be chosen on the restaging.':
    'La operación de la axila ha de elegirse según la reestadificación.',
  'Restaged?': '¿Reestadificada?',
  'Without the plan the axilla waits for its restaging, or for another plan.':
    'Sin el plan, la axila espera su reestadificación u otro plan.',
  Restaged: 'Reestadificada',
  'The final restaging is on record.': 'Consta la reestadificación final.',
  'Not restaged': 'No reestadificada',
  'The final restaging is not on record.': 'No consta la reestadificación final.',
  'Which operation?': '¿Qué operación?',
  'The plan decides; after therapy nothing waits for a mark any more.':
    'Decide el plan; tras la terapia nada espera ya una marca.',
  'SLNB due after NAST': 'SLNB pendiente tras NAST',
  'Sentinel lymph node biopsy is planned after therapy.':
    'Se planifica biopsia del ganglio centinela tras la terapia.',
  'TAD due after NAST': 'TAD pendiente tras NAST',
  'Targeted axillary dissection is planned after therapy.':
    'Se planifica disección axilar dirigida tras la terapia.',
  'ALND due after NAST': 'ALND pendiente tras NAST',
  'Axillary lymph node dissection is planned after therapy.':
    'Se planifica disección axilar tras la terapia.',
  'The report of a sample is on record.': 'Consta el informe de una muestra.',
  'Tissue and result': 'Tejido y resultado',
  'Samples, reports and verdicts of each node, before any treatment.':
    'Muestras, informes y veredictos de cada ganglio, antes de tratar.',
  'An examination can contradict a benign result.':
    'Una exploración puede contradecir un resultado benigno.',
  'Imaging can contradict a benign result or show another node.':
    'La imagen puede contradecir un resultado benigno o mostrar otro ganglio.',
  'Another sample is taken.': 'Se toma otra muestra.',
  'A report or an amendment is weighed with what is known of every node.':
    'Un informe o corrección se sopesa con lo que se sabe de cada ganglio.',
  'The reader says whether a benign result explains the images.':
    'Quien informa dice si un resultado benigno explica las imágenes.',
  'Accepting a result or asking for tissue is weighed with every node.':
    'Aceptar un resultado o pedir tejido se sopesa con cada ganglio.',
  'A sample was taken and its report is not on record.':
    'Se tomó una muestra y su informe no consta.',
  'A benign result waits for the verdict whether it explains the images.':
    'Un resultado benigno espera el veredicto de si explica las imágenes.',
  'The radiologist judges the result against the images.':
    'El radiólogo juzga el resultado frente a las imágenes.',
  'A node is metastatic, and each node of concern can be found again.':
    'Un ganglio es metastásico y cada ganglio relevante puede volver a encontrarse.',
  'Systemic therapy or surgery is planned for a positive axilla.':
    'Se planifica terapia sistémica o cirugía para una axila positiva.',
  'A node is metastatic, and a node of concern has neither clip nor waiver.':
    'Un ganglio es metastásico y un ganglio relevante no tiene clip ni renuncia.',
  'The node is marked.': 'El ganglio está marcado.',
  'A plan is made while a mark is missing.': 'Se hace un plan mientras falta una marca.',
  'Negative by tissue': 'Negativa por tejido',
  'Every sampled node is benign and concordant, or accepted by the board.':
    'Todo ganglio muestreado es benigno y concordante, o aceptado por el comité.',
  'Sentinel node biopsy or systemic therapy is planned.':
    'Se planifica biopsia del ganglio centinela o terapia sistémica.',
  'A benign result contradicts image or examination and belongs to the tumor board.':
    'Un resultado benigno contradice la imagen o la exploración y corresponde al comité de tumores.',
  'The board accepts the result, asks for tissue, or decides on treatment.':
    'El comité acepta el resultado, pide tejido o decide el tratamiento.',
  'An atypical result belongs to the tumor board.':
    'Un resultado atípico corresponde al comité de tumores.',
  'Repeat core, fine needle or excision is decided.':
    'Se decide repetir aguja gruesa, aguja fina o escisión.',
  'The plan moves to hematology-oncology, and the axilla stays unresolved.':
    'El plan pasa a hematología-oncología y la axila queda sin resolver.',
  'Another malignancy is found, and the axilla stays unresolved.':
    'Se halla otra neoplasia y la axila queda sin resolver.',
  'Granulomas call for a systemic work-up and do not exclude metastasis.':
    'Los granulomas requieren un estudio sistémico y no excluyen metástasis.',
  'The reader judges the granulomas against the images.':
    'Quien informa juzga los granulomas frente a las imágenes.',
  'A sample was insufficient, which is not a negative result.':
    'Una muestra fue insuficiente, lo que no es un resultado negativo.',
  'Repeat biopsy': 'Repetir biopsia',
  'The node is sampled again, usually by core.':
    'Se vuelve a muestrear el ganglio, normalmente con aguja gruesa.',
  'Biopsy due, another node': 'Biopsia pendiente, otro ganglio',
  'Another suspicious node was never sampled.': 'Otro ganglio sospechoso nunca se muestreó.',
  'Biopsy of the other node': 'Biopsia del otro ganglio',
  'The outstanding node is sampled.': 'Se toma muestra del ganglio pendiente.',
  'The tumor board asked for more tissue.': 'El comité de tumores pidió más tejido.',
  'Biopsy the board asked for': 'Biopsia pedida por el comité',
  'The tissue the board asked for is taken.': 'Se toma el tejido que pidió el comité.',
  'The board asked for tissue that has not been taken.':
    'El comité pidió tejido que no se ha tomado.',
  'Requested tissue awaited': 'Tejido pedido en espera',
  'The tissue the board asked for has no report.':
    'El tejido que pidió el comité no tiene informe.',
  'A benign result contradicts image or examination, and the board has not settled it.':
    'Un resultado benigno contradice la imagen o la exploración, y el comité no lo ha resuelto.',
  'A result is atypical or indeterminate.': 'Un resultado es atípico o indeterminado.',
  'A node shows lymphoma.': 'Un ganglio muestra linfoma.',
  'A node shows another malignancy.': 'Un ganglio muestra otra neoplasia.',
  'A node shows granulomas, and the axilla is not settled.':
    'Un ganglio muestra granulomas y la axila no está resuelta.',
  'A sample was not enough for a diagnosis.': 'Una muestra no bastó para el diagnóstico.',
  'Another node outstanding': 'Otro ganglio pendiente',
  'Report awaited': 'Informe en espera',
  'A sample has no report.': 'Una muestra no tiene informe.',
  'Benign, no verdict': 'Benigno, sin veredicto',
  'A benign result has not been judged against the images.':
    'Un resultado benigno no se ha juzgado frente a las imágenes.',
  'What does the tissue say?': '¿Qué dice el tejido?',
  'The first that holds for any node decides, in this order.':
    'Decide lo primero que se cumpla en algún ganglio, en este orden.',
  'Metastatic, unmarked': 'Metastásico, sin marcar',
  'A node is metastatic and a node of concern has no mark.':
    'Un ganglio es metastásico y un ganglio relevante está sin marcar.',
  'A node is metastatic.': 'Un ganglio es metastásico.',
  'Benign and answered': 'Benigno y respondido',
  'Every node is answered, and none is metastatic.':
    'Cada ganglio tiene respuesta y ninguno es metastásico.',
  'would lead to: {0}': 'llevaría a: {0}',
  'recorded as a fact only; the stage stays {0}':
    'registrado solo como hecho; la etapa sigue en {0}',
  'counts; the stage stays {0}': 'cuenta; la etapa sigue en {0}',
  'Would raise': 'Haría surgir',
  'Would clear': 'Resolvería',
  Waiting: 'En espera',
  'Question to the board: {0}': 'Pregunta al comité: {0}',
  'Who acts: {0}': 'Quién actúa: {0}',
  Context: 'Contexto',
  'Waiting since {0}, {1}': 'Espera desde {0}, {1}',
  '{0}; decision due {1}': '{0}; decisión para el {1}',
  Since: 'Desde',
  '{0} of {1} was missed: can a new appointment be booked?':
    '{0} del {1} se perdió: ¿puede reservarse otra cita?',
  'Asked next: {0}': 'Siguiente pregunta: {0}',
  'The hold until {0} has passed: can the work-up go on, and when?':
    'La pausa hasta {0} ha pasado: ¿puede seguir el estudio, y cuándo?',
  '{0} was booked for {1}; what came of it is not recorded.':
    '{0} estaba reservado para el {1}; no consta qué resultó.',
  'waits for a booked appointment': 'espera una cita reservada',
  'wait for a booked appointment': 'esperan una cita reservada',
  'waits for a report or verdict that is not due yet':
    'espera un informe o veredicto aún no vencido',
  'wait for a report or verdict that is not due yet':
    'esperan un informe o veredicto aún no vencido',
  'is on hold': 'está en pausa',
  'are on hold': 'están en pausa',
  'is under treatment and was heard of lately': 'está en tratamiento, con noticias recientes',
  'are under treatment and were heard of lately': 'están en tratamiento, con noticias recientes',
  'has nothing missing': 'no tiene nada pendiente',
  'have nothing missing': 'no tienen nada pendiente',
  'is closed': 'está cerrado',
  'are closed': 'están cerrados',
  'Operation of the axilla: was it done, on which day, and which nodes were removed?':
    'Operación de la axila: ¿se hizo, qué día y qué ganglios se extirparon?',
  'Cancer of the breast: is it proven by biopsy, and what does the report say?':
    'Cáncer de mama: ¿está probado por biopsia y qué dice el informe?',
  'Examination of the axilla: what was found?': 'Exploración de la axila: ¿qué se encontró?',
  'Imaging of the axilla: is it ordered, and for when?':
    'Imagen de la axila: ¿está solicitada y para cuándo?',
  'Ultrasound of the axilla: was it done, and what was reported?':
    'Ecografía de la axila: ¿se hizo y qué se informó?',
  'and was a clip placed?': '¿y se colocó un clip?',
  'Pathology{0}: what is the result?': 'Patología{0}: ¿cuál es el resultado?',
  'Result{0}: does it explain the images?': 'Resultado{0}: ¿explica las imágenes?',
  'Clip{0}: was one placed, or is it waived, and why?':
    'Clip{0}: ¿se colocó, o se renuncia a él y por qué?',
  'Clip{0}: was it looked for, and is it seen?': 'Clip{0}: ¿se buscó y se ve?',
  'Tumor board: is the case on its list, and for which day?':
    'Comité de tumores: ¿está el caso en su lista y para qué día?',
  'Tumor board: what did it decide?': 'Comité de tumores: ¿qué decidió?',
  'Plan: is it NAST or surgery, and which operation of the axilla?':
    'Plan: ¿NAST o cirugía, y qué operación de la axila?',
  'NAST: has it begun, and on which day?': 'NAST: ¿ha empezado y qué día?',
  'NAST: is it completed, and on which day?': 'NAST: ¿está completada y qué día?',
  'Restaging of the axilla: was it done, and what was reported?':
    'Reestadificación de la axila: ¿se hizo y qué se informó?',
  'Final pathology of the axilla: how many nodes are positive?':
    'Patología final de la axila: ¿cuántos ganglios son positivos?',
  'Referral: was it made, and to whom?': 'Derivación: ¿se hizo y a quién?',
  'Where does the case go on, and is it closed here?':
    '¿Dónde continúa el caso y está cerrado aquí?',
  'Who follows the axilla, and is the case reopened?':
    '¿Quién sigue la axila y se ha reabierto el caso?',
  'Entry in doubt: what does the report say?': 'Entrada dudosa: ¿qué dice el informe?',
  'other content than that of /events/{0}, which has the same id':
    'un contenido distinto del de /events/{0}, que lleva el mismo id',
  'an event id of its own': 'un id de evento propio',
  'the id of the retraction at /events/{0}': 'el id de la retractación en /events/{0}',
  'the id of an event that is not a retraction': 'el id de un evento que no es una retractación',
  'a biopsy id of its own among the biopsies that are not retracted':
    'un id de biopsia propio entre las biopsias no retractadas',
  'the biopsy id of /events/{0}': 'el id de biopsia de /events/{0}',
  'the node id of /events/{0}/data/nodes/{1}': 'el id de ganglio de /events/{0}/data/nodes/{1}',
  'each node once in a report': 'cada ganglio una sola vez en un informe',
  '{0}, the newest version that can be read here':
    '{0}, la versión más reciente que se puede leer aquí',
  '{0}, a newer version of the format': '{0}, una versión más reciente del formato',
  'empty text': 'texto vacío',
  'true or false': 'verdadero o falso',
  'an array': 'una lista',
  'an object': 'un objeto',
  'a number': 'un número',
  'text {0}': 'texto {0}',
  'text "{0}…"': 'texto "{0}…"',
  'the end of the text': 'el final del texto',
  '{0} at line {1}, column {2}': '{0} en la línea {1}, columna {2}',
  'the end of a text, or an escaped character': 'el final de un texto, o un carácter de escape',
  'an escape that JSON has': 'un escape que exista en JSON',
  'the name of a property in double quotes': 'el nombre de un dato entre comillas dobles',
  'each property once': 'cada dato una sola vez',
  'a second one of the same name': 'otro con el mismo nombre',
  'at most {0} levels of nesting': 'como máximo {0} niveles de anidamiento',
  '"," or "}"': '"," o "}"',
  '"," or "]"': '"," o "]"',
  'a JSON value': 'un valor JSON',
  'the end of the file': 'el final del archivo',
  'a text of at most {0} characters': 'un texto de {0} caracteres como máximo',
  '{0} characters': '{0} caracteres',
  'where the approach is surgery': 'si el abordaje es la cirugía',
  'one of {0}': 'uno de {0}',
  'text that is not blank': 'texto que no esté en blanco',
  'a calendar date, YYYY-MM-DD': 'una fecha de calendario, AAAA-MM-DD',
  'an ISO 8601 date-time with offset': 'fecha y hora ISO 8601 con desfase horario',
  'an ISO 8601 calendar date, or a date-time with offset':
    'una fecha de calendario ISO 8601, o fecha y hora con desfase horario',
  'a number of at least 0': 'un número de al menos 0',
  'a whole number of at least 0': 'un número entero de al menos 0',
  'one of the properties {0}': 'uno de los datos {0}',
  'true, or no such property': 'true, o ningún dato con este nombre',
  'at most {0} events': 'como máximo {0} eventos',
  'a finite number': 'un número finito',
  'text of at most {0} characters': 'texto de {0} caracteres como máximo',
  'well-formed Unicode': 'Unicode bien formado',
  'text with an unpaired surrogate': 'texto con un carácter sustituto suelto',
  'a value that does not contain itself': 'un valor que no se contiene a sí mismo',
  'a cycle': 'un ciclo',
  'one level more': 'un nivel más',
  'a plain object or an array': 'un objeto simple o una lista',
  'an instance of {0}': 'una instancia de {0}',
  'another name': 'otro nombre',
  'a reserved name': 'un nombre reservado',
  'at most {0} values': 'como máximo {0} valores',
  'readable data': 'datos legibles',
  'a member that cannot be read': 'un dato que no se puede leer',
  'stage was {0}, is {1}.': 'la etapa era {0}, es {1}.',
  'not raised': 'no surgido',
  'the same state': 'el mismo estado',
  'Is there no diagnosis, or neither an examination nor imaging that bears on the axilla?':
    '¿No hay diagnóstico, o ni exploración ni imagen que atañan a la axila?',
  'Does the case belong to another pathway: therapy under way, no known primary, not a new cancer, or not invasive?':
    '¿Pertenece el caso a otra ruta: terapia en curso, sin primario conocido, no es un cáncer nuevo o no es invasivo?',
  'Is the cancer not proven by biopsy?': '¿No está el cáncer probado por biopsia?',
  'Was any ultrasound suspicious?': '¿Fue sospechosa alguna ecografía?',
  'Was another study suspicious, with no ultrasound of this side on its day or later?':
    '¿Fue sospechoso otro estudio, sin ecografía de este lado ese día o después?',
  'Is the axilla suspected otherwise, and did the latest ultrasound not see the node?':
    '¿Se sospecha de la axila por otra vía y la última ecografía no vio el ganglio?',
  'Is the latest ultrasound negative?': '¿Es negativa la última ecografía?',
  'Is the latest examination not negative, and is there no ultrasound of this side?':
    '¿No es negativa la última exploración y no hay ecografía de este lado?',
  'Is the latest examination negative?': '¿Es negativa la última exploración?',
  'Does this event raise suspicion: a suspicious report, or an examination that is not negative?':
    '¿Suscita sospecha este evento: un informe sospechoso o una exploración no negativa?',
  'Was tissue taken?': '¿Se tomó tejido?',
  'Is a node metastatic?': '¿Es metastásico algún ganglio?',
  'Is no node metastatic?': '¿No es metastásico ningún ganglio?',
  'Did this event prove a node metastatic for the first time?':
    '¿Probó este evento por primera vez un ganglio metastásico?',
  'Is a node of concern unmarked?': '¿Hay un ganglio relevante sin marcar?',
  'Is a node metastatic, and is a node of concern unmarked?':
    '¿Hay un ganglio metastásico y uno relevante sin marcar?',
  'Did the board ask for tissue, and was none ever taken?':
    '¿Pidió el comité tejido y nunca se tomó?',
  'Did the board ask for tissue, and was none taken since?':
    '¿Pidió el comité tejido y no se ha tomado desde entonces?',
  'Did the board ask for tissue, and is none of it reported?':
    '¿Pidió el comité tejido y no hay informe de ninguno?',
  'Is a benign result of a node discordant and not settled?':
    '¿Hay un resultado benigno discordante y sin resolver?',
  'Is a result of a node indeterminate?': '¿Es indeterminado algún resultado?',
  'Does a node show lymphoma?': '¿Muestra linfoma algún ganglio?',
  'Does a node show another malignancy?': '¿Muestra otra neoplasia algún ganglio?',
  'Does a node show granulomas, neither settled nor judged concordant?':
    '¿Muestra granulomas algún ganglio, sin resolver ni juzgar concordantes?',
  'Is the result of a node non-diagnostic?': '¿Es no diagnóstico el resultado de algún ganglio?',
  'Is a node outstanding: suspicious, never sampled and not settled by the board?':
    '¿Hay un ganglio pendiente: sospechoso, nunca muestreado y no resuelto por el comité?',
  'Is the report of a sample awaited?': '¿Se espera el informe de una muestra?',
  'Does a benign result, neither discordant nor settled, wait for the verdict whether it explains the images?':
    '¿Espera un resultado benigno, ni discordante ni resuelto, el veredicto de si explica las imágenes?',
  'Is this a report on a sample that is on record, or a verdict on its report?':
    '¿Es un informe de una muestra registrada, o un veredicto sobre su informe?',
  'Does the reader call a reported result discordant, and is no node metastatic?':
    '¿Se llama discordante un resultado informado y ningún ganglio es metastásico?',
  'Does this event raise suspicion, and is no node metastatic?':
    '¿Suscita sospecha este evento y ningún ganglio es metastásico?',
  'Does this event raise suspicion, and was no tissue taken?':
    '¿Suscita sospecha este evento y no se tomó tejido?',
  'Does the reader call a reported result discordant?':
    '¿Se llama discordante un resultado informado?',
  'Did this imaging make a node outstanding or a benign result discordant, and is no node metastatic?':
    '¿Dejó esta imagen un ganglio pendiente o un resultado benigno discordante, sin ganglio metastásico?',
  'Does the board decide on systemic therapy or an operation of the axilla, and may it?':
    '¿Decide el comité terapia sistémica u operación de la axila, y puede?',
  'Does the board decide to leave out axillary surgery, and may it?':
    '¿Decide el comité omitir la cirugía axilar, y puede?',
  'Does the board ask for tissue?': '¿Pide el comité tejido?',
  'Does the board ask for tissue, and is no node metastatic?':
    '¿Pide el comité tejido y ningún ganglio es metastásico?',
  'Does the board decide: not to defer, not on something else, and not to accept what is not reported?':
    '¿Decide el comité: sin aplazar, no sobre otra cosa y sin aceptar lo no informado?',
  'Does the board decide, and is it no plan or omission that counts?':
    '¿Decide el comité, y no es un plan ni una omisión que cuente?',
  'Does the board decide on an operation of the axilla?':
    '¿Decide el comité una operación de la axila?',
  'Is an operation of the axilla planned?': '¿Está planificada una operación de la axila?',
  'Is systemic therapy or an operation of the axilla planned?':
    '¿Está planificada terapia sistémica u operación de la axila?',
  'Is axillary surgery left out by plan?': '¿Se omite por plan la cirugía axilar?',
  'Does the plan last stated leave out axillary surgery?':
    '¿Omite el último plan la cirugía axilar?',
  'Does the plan last stated ask for systemic therapy that has already started?':
    '¿Pide el último plan una terapia sistémica ya iniciada?',
  'Is there no tissue, and is the axilla not clinically negative?':
    '¿No hay tejido y la axila no es clínicamente negativa?',
  'Does the plan last stated leave out surgery of an axilla with a metastatic node?':
    '¿Omite el último plan la cirugía de una axila con ganglio metastásico?',
  'Does the board decide on treatment, and may it; once systemic therapy has started, only on an operation?':
    '¿Decide el comité el tratamiento, y puede; iniciada la terapia, solo una operación?',
  'Does a plan other than axillary dissection wait for the mark of a node of concern?':
    '¿Espera un plan distinto de la disección axilar la marca de un ganglio relevante?',
  'Is the plan in force systemic therapy?': '¿Es el plan vigente terapia sistémica?',
  'Is the plan in force sentinel lymph node biopsy?':
    '¿Es el plan vigente biopsia del ganglio centinela?',
  'Is the plan in force targeted axillary dissection?':
    '¿Es el plan vigente disección axilar dirigida?',
  'Is the plan in force axillary lymph node dissection?': '¿Es el plan vigente disección axilar?',
  'Has systemic therapy started?': '¿Ha empezado la terapia sistémica?',
  'Is the final restaging on record?': '¿Consta la reestadificación final?',
  'Is this a restaging other than an interim one?': '¿Es una reestadificación no intermedia?',
  'Is a node sampled, and is every sampled node marked?':
    '¿Hay un ganglio muestreado y todos los muestreados están marcados?',
  'Is a sampled node unmarked, and is every node of concern marked?':
    '¿Hay un ganglio muestreado sin marcar y todos los relevantes marcados?',
  'local default': 'valor local',
  calendar: 'naturales',
  'Suspicious imaging to biopsy': 'De imagen sospechosa a biopsia',
  'NAPBC PROMPT': 'NAPBC PROMPT',
  'Biopsy to report': 'De biopsia a informe',
  'Benign report to verdict': 'De informe benigno a veredicto',
  'Board referral to decision': 'De derivación al comité a decisión',
  'Diagnosis to NAST': 'De diagnóstico a NAST',
  'local default; study from day 61': 'valor local; estudio desde el día 61',
  'Diagnosis to NAST, limit': 'De diagnóstico a NAST, límite',
  'cohort study, PMID 32431013': 'estudio de cohortes, PMID 32431013',
  'Biopsy to first surgery': 'De biopsia a primera cirugía',
  'Biopsy to first surgery, limit': 'De biopsia a primera cirugía, límite',
  'local default; 39 to 42 observed': 'valor local; 39 a 42 observado',
  'NAST end to surgery': 'De fin de NAST a cirugía',
  'cohort study, PMID 26678405': 'estudio de cohortes, PMID 26678405',
  'Inflammatory cancer: diagnosis to NAST': 'Cáncer inflamatorio: de diagnóstico a NAST',
  'the proof of the cancer': 'la prueba del cáncer',
  'the examination': 'la exploración',
  'the imaging': 'la imagen',
  'the biopsy': 'la biopsia',
  'the clip': 'el clip',
  'looked for': 'buscado',
  'the pathology report': 'el informe de patología',
  'the verdict on concordance': 'el veredicto de concordancia',
  'the referral to the board': 'la derivación al comité',
  'the decision of the board': 'la decisión del comité',
  'the plan': 'el plan',
  'the restaging': 'la reestadificación',
  'the operation': 'la operación',
  'the surgical pathology': 'la patología quirúrgica',
  'the referral': 'la derivación',
  'the next step': 'el próximo paso',
  '{0} can no longer be met: {1} had to be {2} by {3}.':
    '{0} ya no puede cumplirse: {1} debía estar ({2}) para el {3}.',
  '; it is booked for {0}': '; reservado para el {0}',
  '{0} cannot be met any more unless {1} is {2} by {3}{4}.':
    '{0} no podrá cumplirse si {1} no está ({2}) para el {3}{4}.',
  'Forecast from targets, not a verdict: {0}.':
    'Previsión a partir de objetivos, no un veredicto: {0}.',
  'This backup says that it holds {0} cases with {1} entries; there are {2} with {3}. It was altered.':
    'Esta copia de seguridad dice contener {0} casos con {1} entradas; hay {2} con {3}. Fue alterada.',
  'This file holds bytes that are no text. It is no backup of this application, or it was altered.':
    'Este archivo contiene bytes que no son texto. No es una copia de seguridad de esta aplicación o fue alterado.',
  'This is the file of a case, and no backup. Import it as a case file.':
    'Es el archivo de un caso y no una copia de seguridad. Impórtelo como archivo de caso.',
  'This is no backup of this application: its first line does not say that it is one.':
    'No es una copia de seguridad de esta aplicación: su primera línea no lo indica.',
  'This backup was made by a newer version of this application (axillary-backup/{0}). Reload the page to get that version.':
    'Esta copia de seguridad es de una versión más reciente de esta aplicación (axillary-backup/{0}). Recargue la página para obtenerla.',
  'The first line of this backup is not as it was written.':
    'La primera línea de esta copia de seguridad no está como se escribió.',
  'line {0}, case {1} of {2}': 'línea {0}, caso {1} de {2}',
  'This backup is not as it was written. It shows at {0}.':
    'Esta copia de seguridad no está como se escribió. Se ve en: {0}.',
  'This backup is not as it was written: {0} has no chain.':
    'Esta copia de seguridad no está como se escribió: {0} no tiene cadena.',
  'This backup is cut short: it holds {0} of {1} cases whole, and ends in line {2}.':
    'Esta copia de seguridad está cortada: contiene enteros {0} de {1} casos y termina en la línea {2}.',
  'The end of this backup, line {0}, is not as it was written.':
    'El final de esta copia de seguridad, línea {0}, no está como se escribió.',
  'This backup is not as it was written: every case fits its chain, and all together do not fit the seal at the end.':
    'Esta copia de seguridad no está como se escribió: cada caso encaja con su cadena, pero en conjunto no encajan con el sello del final.',
  'It says {0} cases and holds {1}.': 'Indica {0} casos y contiene {1}.',
  'A line was added, taken out, moved or written anew.':
    'Se añadió, quitó, movió o reescribió una línea.',
  '1 to {0} links': 'de 1 a {0} eslabones',
  '{0} links': '{0} eslabones',
  '64 hexadecimal digits in lower case': '64 dígitos hexadecimales en minúsculas',
  'no such property': 'ningún dato con este nombre',
  'the format, id, side and patient that the first link of the chain was made for':
    'el formato, el id, el lado y el paciente para los que se formó el primer eslabón de la cadena',
  'others, or a first link that was changed': 'otros, o un primer eslabón que fue cambiado',
  'entries that fit the chain': 'entradas que encajan con la cadena',
  '{0}, entry {1} first: it or its link was changed, added, removed or moved':
    '{0}, primero la entrada {1}: esta o su eslabón fue cambiado, añadido, quitado o movido',
  'one entry that does not': 'una entrada que no encaja',
  '{0} entries that do not': '{0} entradas que no encajan',
  'a link for every entry': 'un eslabón para cada entrada',
  '{0} without a link, from entry {1} on': '{0} sin eslabón, desde la entrada {1}',
  'one entry': 'una entrada',
  'an entry for every link of the chain': 'una entrada para cada eslabón de la cadena',
  '{0} without an entry, from entry {1} on': '{0} sin entrada, desde la entrada {1}',
  'one link': 'un eslabón',
  'not needed because {0}': 'no necesario porque {0}',
  '(suspicion {0})': '(sospecha {0})',
  'due since {0}': 'pendiente desde {0}',
  'the axilla is clinically negative': 'la axila es clínicamente negativa',
  ', against the examination': ', contra la exploración',
  '{0} {1} sampled': '{0} {1} muestreado',
  'the ultrasound is suspicious': 'la ecografía es sospechosa',
  'Second look or other guidance': 'Segunda ecografía u otra guía',
  '{0} {1} seen on ultrasound': '{0} {1} visto en ecografía',
  'the node': 'el ganglio',
  'nothing suspicious is imaged': 'no hay imagen sospechosa',
  'Biopsy due again': 'Biopsia pendiente de nuevo',
  'by decision of the tumor board': 'por decisión del comité de tumores',
  '{0}, left': '{0}, dejado',
  'Waiver with its reason': 'Renuncia con su motivo',
  'carries a clip': 'lleva un clip',
  'has a waiver': 'tiene una renuncia',
  'was excised': 'fue extirpado',
  'Neoadjuvant therapy (NAST)': 'Terapia sistémica neoadyuvante (NAST)',
  'started {0}': 'iniciada {0}',
  'surgery was first': 'la cirugía fue primero',
  'surgery is planned first': 'se planifica cirugía primero',
  'Surgery first': 'Cirugía primero',
  'NAST was started': 'se inició NAST',
  'NAST is planned': 'NAST está planificada',
  'axillary surgery is omitted by decision': 'la cirugía axilar se omite por decisión',
  'was performed': 'se realizó',
  'is planned': 'está planificada',
  'a board question in a node proven positive':
    'una pregunta del comité en un ganglio probado positivo',
  'needs a node that carries a clip': 'necesita un ganglio con clip',
  'the tumor board decides on the final pathology': 'el comité decide según la patología final',
  Omission: 'Omisión',
  'decided {0}': 'decidido {0}',
  'by decision': 'por decisión',
  'booked {0}': 'reservado {0}',
  'its outcome is {0}': 'su resultado: {0}',
  '{0} of {1} missed, none booked since.': '{0} del {1} perdida, sin nueva cita desde entonces.',
  '{0} That day has passed; the end of the hold is {1}.':
    '{0} Ese día ha pasado; el fin de la pausa está {1}.',
  Responsible: 'Responsable',
  'Referral made.': 'Derivación hecha.',
  'Appointment booked.': 'Cita reservada.',
  'Appointment {0}.': 'Cita {0}.',
  'Hold started.': 'Pausa iniciada.',
  'Concerns: {0}': 'Se refiere a: {0}',
  'Until {0}': 'Hasta {0}',
  'Hold ended.': 'Pausa terminada.',
  'Contact.': 'Contacto.',
  'about: {0}': 'sobre: {0}',
  'Care team.': 'Equipo asistencial.',
  'Task added.': 'Tarea añadida.',
  'Owner: {0}': 'Responsable: {0}',
  'Due {0}': 'Vence {0}',
  'Task done.': 'Tarea hecha.',
  'Barrier recorded.': 'Barrera registrada.',
  'Barrier resolved.': 'Barrera resuelta.',
  'Note.': 'Nota.',
  'Pitfall acknowledged.': 'Punto crítico reconocido.',
  'Entry retracted.': 'Entrada retractada.',
  'Entry {0}: {1}': 'Entrada {0}: {1}',
  'Case closed.': 'Caso cerrado.',
  'Case reopened.': 'Caso reabierto.',
  'Metastatic carcinoma': 'Carcinoma metastásico',
  'Diagnosis.': 'Diagnóstico.',
  'Histology: {0}': 'Histología: {0}',
  'not biopsy-proven': 'no probado por biopsia',
  'not invasive': 'no invasivo',
  'no known primary': 'sin primario conocido',
  '{0} setting': 'situación: {0}',
  'primary: {0}': 'primario: {0}',
  'Context.': 'Contexto.',
  'Examination.': 'Exploración.',
  'Axilla {0}': 'Axila {0}',
  'not palpable': 'no palpable',
  'node {0} mm': 'ganglio {0} mm',
  'Imaging ordered.': 'Imagen solicitada.',
  'purpose: {0}': 'finalidad: {0}',
  '{0} reported.': '{0}: informada.',
  'Nothing suspicious in the axilla': 'Nada sospechoso en la axila',
  'Level{0} {1} surveyed': 'Nivel{0} {1} explorado',
  'Levels surveyed: {0}': 'Niveles explorados: {0}',
  'Biopsy {0} performed.': 'Biopsia {0} realizada.',
  'Clip not placed: {0}': 'Clip no colocado: {0}',
  'reason {0}': 'motivo {0}',
  'Clip: {0}': 'Clip: {0}',
  'Clip placed in {0}.': 'Clip colocado en {0}.',
  'Type: {0}': 'Tipo: {0}',
  'Not confirmed on imaging': 'No confirmado por imagen',
  'Clip in {0} waived.': 'Renuncia al clip en {0}.',
  'Clip in {0} checked.': 'Clip en {0} controlado.',
  'Pathology of {0}{1}.': 'Patología de {0}{1}.',
  'No nodal tissue in the sample': 'Sin tejido ganglionar en la muestra',
  'Concordance of {0}{1}.': 'Concordancia de {0}{1}.',
  'Referred to the tumor board.': 'Derivado al comité de tumores.',
  'Treatment planned.': 'Tratamiento planificado.',
  'then {0}': 'luego {0}',
  'NAST started.': 'NAST iniciada.',
  'Modalities: {0}': 'Modalidades: {0}',
  'NAST completed.': 'NAST completada.',
  'Reason: {0}': 'Motivo: {0}',
  'Restaging reported.': 'Reestadificación informada.',
  '{0} performed.': '{0} realizada.',
  'Nodes positive: {0}': 'Ganglios positivos: {0}',
  'Nodes removed: {0}': 'Ganglios extirpados: {0}',
  'Sentinel nodes removed: {0}': 'Ganglios centinela extirpados: {0}',
  'Surgical pathology reported.': 'Patología quirúrgica informada.',
  'Nodes examined: {0}': 'Ganglios examinados: {0}',
  'Isolated tumor cells only: {0}': 'Solo células tumorales aisladas: {0}',
  'Clipped nodes found': 'Ganglios con clip hallados',
  'If the axilla is suspicious': 'Si la axila es sospechosa',
  'Again after the biopsy': 'De nuevo tras la biopsia',
  'After a biopsy': 'Tras una biopsia',
  '{0} {1} excised': '{0} {1} extirpado',
  'no node was sampled': 'no se muestreó ningún ganglio',
  'With a biopsy, or after it': 'Con una biopsia, o después',
  'No clip on record: {0}': 'Sin clip registrado: {0}',
  Treatment: 'Tratamiento',
  'Planned, waits for the clip': 'Planificado, espera el clip',
  'Not decided': 'No decidido',
  Restaging: 'Reestadificación',
  'surgery comes first': 'la cirugía va primero',
  'After NAST': 'Tras NAST',
  'No NAST on record': 'Sin NAST registrada',
  'Planned: {0}': 'Planificado: {0}',
  'After surgery': 'Tras la cirugía',
  ', since {0}': ', desde {0}',
  'When closed': 'Al cerrar',
  'Not needed because {0}': 'No necesario porque {0}',
  'Done {0}': 'Hecho {0}',
  'Side written: {0}': 'Lado escrito: {0}',
  'Date estimated': 'Fecha estimada',
  'Source: {0}': 'Fuente: {0}',
  'Note: {0}': 'Nota: {0}',
  'report {0}': 'informe {0}',
  'excised{0}': 'extirpado{0}',
  'clip waived{0}{1}': 'renuncia al clip{0}{1}',
  'clip placed{0}': 'clip colocado{0}',
  'clip not placed, “{0}”': 'clip no colocado, «{0}»',
  'clip {0}': 'clip {0}',
  'No node sampled': 'Ningún ganglio muestreado',
  'is it on record elsewhere?': '¿consta en otro sitio?',
  'what was reported?': '¿qué se informó?',
  'Diagnosis of the breast': 'Diagnóstico de la mama',
  'Clip state of': 'Estado del clip de',
  'was a clip placed at the biopsy?': '¿se colocó un clip en la biopsia?',
  'Examination of the axilla': 'Exploración de la axila',
  'Imaging of the axilla': 'Imagen de la axila',
  'Clip on imaging since NAST began, node': 'Clip en imagen desde el inicio de NAST, ganglio',
  'is it seen?': '¿se ve?',
  'ER, PR and HER2 of': 'RE, RP y HER2 de',
  'present or absent?': '¿presente o ausente?',
  'Survey of level{0} {1}': 'Exploración del nivel{0} {1}',
  'was it part of the ultrasound?': '¿formó parte de la ecografía?',
  'Nodal tissue in the benign sample of': 'Tejido ganglionar en la muestra benigna de',
  'was it present?': '¿estaba presente?',
  'Number of cores of': 'Número de cilindros de',
  'how many?': '¿cuántos?',
  'Tumor size': 'Tamaño tumoral',
  'LEFT, RIGHT or both?': '¿IZQUIERDA, DERECHA o ambos?',
  'Cortical thickness of': 'Grosor cortical de',
  'Clipped node': 'Ganglio con clip',
  'was it removed?': '¿se extirpó?',
  'Final pathology of the axilla': 'Patología final de la axila',
  'how many nodes are positive?': '¿cuántos ganglios son positivos?',
  'Name not recorded': 'Nombre no registrado',
  'Family name not recorded': 'Apellidos no registrados',
  'given name not recorded': 'nombre no registrado',
  'A node is': 'Un ganglio es',
  'Node {0} is': 'El ganglio {0} es',
  'Nodes {0} are': 'Los ganglios {0} son',
  'a node': 'un ganglio',
  'benign and discordant': 'benigno y discordante',
  'its clip is {0}': 'su clip está {0}',
  'has no clip{0}': 'no tiene clip{0}',
  'on record': 'registrado',
  '{0} and {1}': '{0} y {1}',
  'has no': 'no tiene',
  'have no': 'no tienen',
  '{0} is planned; the operation is not recorded': '{0} está planificada; la operación no consta',
  'examination or imaging of the axilla': 'exploración o imagen de la axila',
  'Not recorded: {0}': 'No registrado: {0}',
  'What is on record does not place this axilla yet: a biopsy-proven primary or a finding is missing':
    'Lo registrado aún no sitúa esta axila: falta un primario probado por biopsia o un hallazgo',
  'The axilla is suspicious on examination; no ultrasound of it is recorded':
    'La axila es sospechosa a la exploración; no consta ecografía',
  'The axilla is': 'La axila es',
  '{0} suspicious on another study; no ultrasound is recorded since':
    '{0} sospechosa en otro estudio; desde entonces no consta ecografía',
  'The axilla is suspicious and ultrasound does not show the node; the guidance of a biopsy is not decided':
    'La axila es sospechosa y la ecografía no muestra el ganglio; la guía de la biopsia no está decidida',
  'The tumor board decided on a biopsy; none is recorded since':
    'El comité decidió una biopsia; desde entonces no consta ninguna',
  '{0} suspicious and not sampled': '{0} sospechoso y sin muestra',
  'The axilla is suspicious; no sample is recorded': 'La axila es sospechosa; no consta muestra',
  'The reports of {0} are not recorded': 'Los informes de {0} no constan',
  'The report of {0} is not recorded': 'El informe de {0} no consta',
  '{0} benign; whether that explains the images is not recorded':
    '{0} benigno; no consta si eso explica las imágenes',
  '{0} positive; NAST or surgery is not decided': '{0} positivo; no se ha decidido NAST o cirugía',
  'The axilla is {0}; SLNB or its omission is not decided':
    'La axila es {0}; no se ha decidido SLNB u omitirla',
  '{0} indeterminate; a decision of the tumor board is not recorded':
    '{0} indeterminado; no consta decisión del comité',
  '{0} benign and discordant; a decision of the tumor board is not recorded':
    '{0} benigno y discordante; no consta decisión del comité',
  '{0} sampled without a diagnosis, which is not a benign result; no further sample is recorded':
    '{0} muestreado sin diagnóstico, lo que no es un resultado benigno; no consta otra muestra',
  'Lymphoma {0}; the axilla is not staged for the breast cancer':
    'Linfoma {0}; la axila no está estadificada para el cáncer de mama',
  'Another malignancy {0}; the axilla is not staged for the breast cancer':
    'Otra neoplasia {0}; la axila no está estadificada para el cáncer de mama',
  '{0} granulomatous; neither a verdict nor a board decision on the axilla is recorded':
    '{0} granulomatoso; no consta veredicto ni decisión del comité sobre la axila',
  'A node of concern has no clip on record': 'Un ganglio relevante no tiene clip registrado',
  '{0} is planned and waits for it': '{0} está planificada y lo espera',
  'no waiver is recorded': 'no consta renuncia',
  'NAST is planned; its start is not recorded': 'NAST está planificada; no consta su inicio',
  'NAST is under way{0}; {1}': 'NAST en curso{0}; {1}',
  'its completion is not recorded': 'no consta su fin',
  'NAST is completed; a final restaging of the axilla is not recorded':
    'NAST completada; no consta reestadificación final de la axila',
  'NAST is completed; SLNB, TAD or ALND is not decided':
    'NAST completada; no se ha decidido SLNB, TAD o ALND',
  'Axillary surgery is omitted by decision{0}': 'La cirugía axilar se omite por decisión{0}',
  'Axillary surgery is done; {0}': 'La cirugía axilar está hecha; {0}',
  'its final pathology is not recorded': 'no consta su patología final',
  'The diagnosis on record belongs to another pathway; the navigator records where to':
    'El diagnóstico registrado pertenece a otra ruta; la enfermera gestora registra a cuál',
  'The case is closed. Where it stood: {0}': 'El caso está cerrado. Dónde estaba: {0}',
  Critical: 'Crítico',
  Check: 'Comprobar',
  'born {0}{1}': 'nacimiento {0}{1}',
  'born: {0}': 'nacimiento: {0}',
  'Gender: {0}': 'Sexo: {0}',
  'SAMPLE patient, invented': 'Paciente de EJEMPLO, inventado',
  'Hand-off summary, as of {0}': 'Resumen de traspaso, a fecha de {0}',
  QUESTION: 'PREGUNTA',
  MISSING: 'FALTA',
  'ON RECORD': 'REGISTRADO',
  CARE: 'ATENCIÓN',
  ENTRIES: 'ENTRADAS',
  Primary: 'Primario',
  Tissue: 'Tejido',
  Clips: 'Clips',
  Board: 'Comité',
  'Decides: {0}': 'Decide: {0}',
  'Question and Missing follow guidance; all other lines are the record.':
    '«Pregunta» y «Falta» siguen guías; las demás líneas son el registro.',
  'Missing follows guidance; all other lines are the record.':
    '«Falta» sigue guías; las demás líneas son el registro.',
  'For breast care professionals. Not a medical device, not for clinical use without local validation.':
    'Para profesionales de la mama. No es un producto sanitario; no apto para uso clínico sin validación local.',
  'Invasive ductal carcinoma': 'Carcinoma ductal invasivo',
  'Invasive lobular carcinoma': 'Carcinoma lobulillar invasivo',
  'No axillary surgery': 'Sin cirugía axilar',
  '{0}, with a specimen radiograph for each clip':
    '{0}, con radiografía de la pieza para cada clip',
  surgeon: 'cirujano',
  'Referral and joint board; the axilla still has to be staged for the breast cancer':
    'Derivación y comité conjunto; la axila aún debe estadificarse para el cáncer de mama',
  navigator: 'enfermera gestora',
  'What is missing: proven primary, examination, imaging of the axilla':
    'Lo que falta: primario probado, exploración, imagen de la axila',
  'Axillary ultrasound of levels I to III; a biopsy can follow in the same visit':
    'Ecografía axilar de los niveles I a III; puede seguir una biopsia en la misma visita',
  'ordering clinician': 'clínico solicitante',
  'Targeted ultrasound to find and sample the node':
    'Ecografía dirigida para hallar y muestrear el ganglio',
  radiologist: 'radiólogo',
  'Guidance to choose with the breast radiologist: MRI if seen only there, stereotactic if only on mammography':
    'Guía a elegir con el radiólogo de mama: RM si solo se ve ahí, estereotaxia si solo en mamografía',
  'Sample of the most suspicious node, with a clip in the same visit; anticoagulation, vaccination and infection asked first':
    'Muestra del ganglio más sospechoso, con clip en la misma visita; antes preguntar por anticoagulación, vacunación e infección',
  'Each outstanding pathology report': 'Cada informe de patología pendiente',
  'Verdict whether the benign result explains the images':
    'Veredicto de si el resultado benigno explica las imágenes',
  'Board before the surgical plan: second node, repeat, excision, or clip and TAD or SLNB with that node':
    'Comité antes del plan quirúrgico: segundo ganglio, repetición, escisión, o clip y TAD o SLNB con ese ganglio',
  'navigator, board': 'enfermera gestora, comité',
  'Board: repeat core, FNA or excision': 'Comité: repetir aguja gruesa, PAAF o escisión',
  'Repeat sample, usually by core': 'Repetir muestra, normalmente con aguja gruesa',
  'Systemic work-up; verdict or board on the axilla':
    'Estudio sistémico; veredicto o comité sobre la axila',
  'navigator, radiologist': 'enfermera gestora, radiólogo',
  'Clip in the unmarked node, or a waiver with its reason':
    'Clip en el ganglio sin marcar, o renuncia con su motivo',
  'Decision on NAST or surgery (ALND or TAD); receptors of the node; medical oncology':
    'Decisión sobre NAST o cirugía (ALND o TAD); receptores del ganglio; oncología médica',
  board: 'comité',
  'Plan of SLNB, or the decision to omit it; in inflammatory cancer the board':
    'Plan de SLNB o decisión de omitirla; en cáncer inflamatorio, el comité',
  'Start of systemic therapy': 'Inicio de la terapia sistémica',
  'medical oncologist': 'oncólogo médico',
  'Completion, restaging and a look for the clip': 'Fin, reestadificación y búsqueda del clip',
  'Restaging of the axilla and a look for the clip':
    'Reestadificación de la axila y búsqueda del clip',
  'Choice of SLNB, TAD or ALND on the restaging':
    'Elección de SLNB, TAD o ALND según la reestadificación',
  'surgeon, board': 'cirujano, comité',
  'Final pathology; a positive sentinel node goes to the board':
    'Patología final; un ganglio centinela positivo va al comité',
  'Why the case is redirected, and where to': 'Por qué se redirige el caso, y a dónde',
  'Correction of the entry, with the report at hand':
    'Corrección de la entrada, con el informe a mano',
  'Clip, or a waiver with its reason': 'Clip, o renuncia con su motivo',
  'A look for the clip; a new one, or a waiver, where it is not found':
    'Búsqueda del clip; uno nuevo o una renuncia si no se halla',
  'A clip that can be found at surgery, or another plan':
    'Un clip que pueda hallarse en cirugía, u otro plan',
  'Tissue of the more suspicious node, or the board':
    'Tejido del ganglio más sospechoso, o el comité',
  'A sample that answers': 'Una muestra que responda',
  'A diagnostic sample': 'Una muestra diagnóstica',
  'Core tissue': 'Tejido de aguja gruesa',
  'Core tissue, as lymphoma is suspected': 'Tejido de aguja gruesa, por sospecha de linfoma',
  'Ultrasound survey of the levels not stated': 'Ecografía de los niveles no indicados',
  'What the felt node is: the board, or tissue': 'Qué es el ganglio palpado: comité o tejido',
  'Board on the discordant result': 'Comité sobre el resultado discordante',
  'Board on the open result': 'Comité sobre el resultado abierto',
  'A tissue result: its report, or a sample': 'Un resultado tisular: su informe o una muestra',
  'Axillary ultrasound before NAST begins': 'Ecografía axilar antes de iniciar NAST',
  'Tissue, another plan, or the board’s decision for it':
    'Tejido, otro plan o la decisión del comité',
  'Tissue proof, another plan, or the board’s decision for it':
    'Prueba tisular, otro plan o la decisión del comité',
  'Receptors of the metastatic node': 'Receptores del ganglio metastásico',
  pathologist: 'patólogo',
  'Tissue of this node, or the board': 'Tejido de este ganglio, o el comité',
  'Referral to hematology-oncology': 'Derivación a hematología-oncología',
  'Referral for systemic work-up': 'Derivación a estudio sistémico',
  'Where the clipped node is: specimen, pathology or imaging':
    'Dónde está el ganglio con clip: pieza, patología o imagen',
  'Board on the operation for residual disease':
    'Comité sobre la operación por enfermedad residual',
  'Final restaging before surgery': 'Reestadificación final antes de la cirugía',
  'Start of systemic therapy: inflammatory cancer':
    'Inicio de la terapia sistémica: cáncer inflamatorio',
  'Board on the operation in inflammatory cancer':
    'Comité sobre la operación en cáncer inflamatorio',
  'Board on what a sample during treatment means':
    'Comité sobre qué significa una muestra durante el tratamiento',
  'A plan or decision on the amended result': 'Un plan o decisión sobre el resultado corregido',
  'Reopening, or who follows the axilla': 'Reapertura, o quién sigue la axila',
  'Missing: the ultrasound survey of level {0}.': 'Falta: la exploración ecográfica del nivel {0}.',
  'A node is felt, and imaging or tissue does not explain it. Missing: what the felt node is.':
    'Se palpa un ganglio y ni imagen ni tejido lo explican. Falta: qué es el ganglio palpado.',
  'NAST is planned or started. Missing: an axillary ultrasound from before it.':
    'NAST está planificada o iniciada. Falta: una ecografía axilar previa.',
  'A study is ordered that is rated low for this question. Missing: tissue or ultrasound.':
    'Se solicitó un estudio de baja valoración para esta pregunta. Falta: tejido o ecografía.',
  'bulky nodes': 'ganglios voluminosos',
  'a node beyond levels I and II': 'un ganglio más allá de los niveles I y II',
  'primary on the other side': 'primario en el otro lado',
  'tumor over 20 mm, axilla not imaged': 'tumor de más de 20 mm, axila sin imagen',
  'the published scenario is worded for female patients':
    'el escenario publicado se refiere a mujeres',
  'Outside the published scenarios: {0}.': 'Fuera de los escenarios publicados: {0}.',
  'Axillary levels not on record as surveyed': 'Niveles axilares sin constancia de exploración',
  'Decides: breast radiologist.': 'Decide: radiólogo de mama.',
  'Felt node not explained': 'Ganglio palpado sin explicar',
  'Decides: tumor board.': 'Decide: comité de tumores.',
  'Decides: medical oncologist with the breast radiologist.':
    'Decide: oncólogo médico con el radiólogo de mama.',
  'Study rated low for this question': 'Estudio de baja valoración para esta pregunta',
  'Decides: ordering clinician.': 'Decide: clínico solicitante.',
  'Outside the published scenarios': 'Fuera de los escenarios publicados',
  'Decides: treating clinician.': 'Decide: clínico responsable.',
  '{0} was sampled by needle. Missing: a clip in it, or a waiver with its reason.':
    '{0} se muestreó con aguja. Falta: un clip en él, o una renuncia con su motivo.',
  'The clip in {0} was last found {1}. Missing: where it is now.':
    'El clip en {0} estaba por última vez {1}. Falta: dónde está ahora.',
  'NAST is completed. Missing: a look for the clip in {0} since it started.':
    'NAST completada. Falta: buscar el clip en {0} desde que empezó.',
  'A clip was placed in {0}. Missing: its removal by surgery, or its find by pathology.':
    'Se colocó un clip en {0}. Falta: su extirpación quirúrgica o su hallazgo en patología.',
  'TAD is planned or done, and no node carries a clip. Missing: a clip that can be found.':
    'TAD planificada o hecha y ningún ganglio lleva clip. Falta: un clip que pueda hallarse.',
  'Sampled node without a clip': 'Ganglio muestreado sin clip',
  'Decides: breast radiologist with the surgeon.': 'Decide: radiólogo de mama con el cirujano.',
  'TAD without a marked node': 'TAD sin ganglio marcado',
  'Decides: surgeon with the breast radiologist.': 'Decide: cirujano con el radiólogo de mama.',
  'Clipped node not on record as removed': 'Ganglio con clip sin constancia de extirpación',
  'Decides: surgeon with the tumor board.': 'Decide: cirujano con el comité de tumores.',
  'An entry names the other side; this case is the {0} axilla. Missing: which side is right.':
    'Una entrada indica el otro lado; este caso es la axila {0}. Falta: qué lado es correcto.',
  'Days contradict each other. Missing: which day is right.':
    'Los días se contradicen. Falta: qué día es correcto.',
  'The case is closed, and the axilla is open or new findings came. Missing: someone who follows it.':
    'El caso está cerrado y la axila sigue abierta o hubo hallazgos nuevos. Falta: quien lo siga.',
  'An entry means nothing where it stands. Missing: what it belongs to.':
    'Una entrada no significa nada donde está. Falta: a qué pertenece.',
  'Side does not agree': 'El lado no concuerda',
  'Decides: whoever recorded it, with the report.': 'Decide: quien la registró, con el informe.',
  'Days contradict each other': 'Días contradictorios',
  'Decides: navigator with the treating clinician.':
    'Decide: enfermera gestora con el clínico responsable.',
  'Entry out of place': 'Entrada fuera de lugar',
  "The benign result of {0} contradicts image, examination or verdict. Missing: the board's decision.":
    'El resultado benigno de {0} contradice imagen, exploración o veredicto. Falta: la decisión del comité.',
  'Treatment followed the benign result of {0}. Missing: the verdict whether it explains the images.':
    'Al resultado benigno de {0} le siguió tratamiento. Falta: el veredicto de si explica las imágenes.',
  "The result of {0} leaves the axilla open. Missing: the board's decision.":
    'El resultado de {0} deja la axila abierta. Falta: la decisión del comité.',
  'NAST is planned or started. Missing: the receptors of the metastatic node.':
    'NAST planificada o iniciada. Faltan: los receptores del ganglio metastásico.',
  '{0} differ between primary and node.': '{0} difieren entre primario y ganglio.',
  'A report says {0}. Missing: the referral.': 'Un informe dice {0}. Falta: la derivación.',
  'A report was amended after treatment was planned, started or done. Missing: a new plan or decision.':
    'Un informe se corrigió tras planificarse, iniciarse o hacerse el tratamiento. Falta: un nuevo plan o decisión.',
  'Discordance not decided by the board': 'Discordancia no decidida por el comité',
  'Treatment without a concordance verdict': 'Tratamiento sin veredicto de concordancia',
  'Decides: breast radiologist, or the tumor board.':
    'Decide: radiólogo de mama, o el comité de tumores.',
  'Open result not decided by the board': 'Resultado abierto no decidido por el comité',
  'Receptors of the node not recorded': 'Receptores del ganglio no registrados',
  'Decides: pathologist with the oncologist.': 'Decide: patólogo con el oncólogo.',
  'Receptors differ from the primary': 'Receptores distintos del primario',
  'Decides: medical oncologist.': 'Decide: oncólogo médico.',
  'Lymphoma without referral': 'Linfoma sin derivación',
  'Decides: navigator with hematology-oncology.':
    'Decide: enfermera gestora con hematología-oncología.',
  'Granulomas without systemic work-up': 'Granulomas sin estudio sistémico',
  'Decides: navigator with internal medicine.': 'Decide: enfermera gestora con medicina interna.',
  'Result amended after the plan': 'Resultado corregido tras el plan',
  '{0} was sampled while {1} was more suspicious. Missing: tissue of {2}.':
    '{0} se muestreó mientras {1} era más sospechoso. Falta: tejido de {2}.',
  'The sample of {0} is non-diagnostic. Missing: a sample that answers.':
    'La muestra de {0} es no diagnóstica. Falta: una muestra que responda.',
  '{0} has {1} core(s), fewer than {2}. Missing: confirmation that the sample is enough.':
    '{0} tiene {1} cilindro(s), menos de {2}. Falta: confirmar que la muestra basta.',
  'The non-diagnostic sample of {0} was treated as negative. Missing: a diagnostic sample.':
    'La muestra no diagnóstica de {0} se trató como negativa. Falta: una muestra diagnóstica.',
  '{0} was sampled by FNA alone. Missing: core tissue for a benign result.':
    '{0} se muestreó solo con PAAF. Falta: tejido de aguja gruesa para un resultado benigno.',
  '{0} was sampled by FNA alone. Missing: core tissue, where receptors are needed.':
    '{0} se muestreó solo con PAAF. Falta: tejido de aguja gruesa, donde se necesitan receptores.',
  'Lymphoma is suspected in {0} and it was sampled by FNA. Missing: core tissue.':
    'Se sospecha linfoma en {0} y se muestreó con PAAF. Falta: tejido de aguja gruesa.',
  "{0} is suspicious and was never sampled, and another node is benign. Missing: tissue of {1}, or the board's decision.":
    '{0} es sospechoso y nunca se muestreó, y otro ganglio es benigno. Falta: tejido de {1}, o la decisión del comité.',
  "{0} was first sampled after NAST had started. Missing: the board's decision on what it means.":
    '{0} se muestreó por primera vez tras empezar NAST. Falta: la decisión del comité sobre su significado.',
  'A more suspicious node was not sampled': 'Un ganglio más sospechoso no se muestreó',
  'Sample may not be enough': 'La muestra puede no bastar',
  'Decides: breast radiologist with the pathologist.': 'Decide: radiólogo de mama con el patólogo.',
  'Non-diagnostic sample taken as negative': 'Muestra no diagnóstica tomada como negativa',
  'Fine-needle sample alone': 'Solo muestra de aguja fina',
  'Decides: breast radiologist with the oncologist.': 'Decide: radiólogo de mama con el oncólogo.',
  'Lymphoma suspected, no core': 'Sospecha de linfoma, sin aguja gruesa',
  'Second suspicious node not sampled': 'Segundo ganglio sospechoso sin muestra',
  'First sample during treatment': 'Primera muestra durante el tratamiento',
  'NAST is planned or started for a suspected axilla. Missing: a tissue result from before it.':
    'NAST planificada o iniciada para una axila sospechosa. Falta: un resultado tisular previo.',
  'Surgery was performed while {0} had no report. Missing: the report.':
    'Se operó mientras {0} no tenía informe. Falta: el informe.',
  'a node is metastatic': 'un ganglio es metastásico',
  'a suspicious axilla or node has no tissue': 'una axila o un ganglio sospechoso no tiene tejido',
  "{0} without NAST, and {1}. Missing: tissue, or the board's decision for it.":
    '{0} sin NAST, y {1}. Falta: tejido, o la decisión del comité.',
  'ALND without NAST, and no node is proven metastatic. Missing: tissue proof.':
    'ALND sin NAST y ningún ganglio probado metastásico. Falta: prueba tisular.',
  'A plan was made for an axilla that is still open. Missing: the answer it waits for.':
    'Se hizo un plan para una axila aún abierta. Falta: la respuesta que espera.',
  'Treatment began while the axilla was open. Missing: the answer it did not wait for.':
    'El tratamiento empezó con la axila abierta. Falta: la respuesta que no esperó.',
  "The restaging is suspicious, and {0} is planned or done. Missing: the board's decision for it.":
    'La reestadificación es sospechosa y {0} está planificada o hecha. Falta: la decisión del comité.',
  'Surgery follows NAST. Missing: the final restaging.':
    'La cirugía sigue a NAST. Falta: la reestadificación final.',
  'Inflammatory cancer, day {0} since diagnosis; local targets {1} and {2} days. Missing: the start of NAST.':
    'Cáncer inflamatorio, día {0} desde el diagnóstico; objetivos locales {1} y {2} días. Falta: el inicio de NAST.',
  "Axillary surgery that is not the default in inflammatory cancer. Missing: the board's reason for it.":
    'Cirugía axilar que no es la habitual en cáncer inflamatorio. Falta: el motivo del comité.',
  'Treatment before a tissue result': 'Tratamiento antes de un resultado tisular',
  'Limited surgery of a suspicious or positive axilla':
    'Cirugía limitada de una axila sospechosa o positiva',
  'ALND without tissue proof': 'ALND sin prueba tisular',
  'Plan for an open axilla': 'Plan para una axila abierta',
  'Treatment of an open axilla': 'Tratamiento de una axila abierta',
  'Limited surgery after a suspicious restaging':
    'Cirugía limitada tras reestadificación sospechosa',
  'Final restaging not recorded': 'Reestadificación final no registrada',
  'Decides: radiologist.': 'Decide: radiólogo.',
  'Inflammatory cancer: NAST not started': 'Cáncer inflamatorio: NAST no iniciada',
  'ended within the target': 'terminados dentro del objetivo',
  'those that ended': 'los terminados',
  'ended past the target': 'terminados fuera del objetivo',
  'Days from the first recorded diagnosis to the start of NAST':
    'Días del primer diagnóstico registrado al inicio de NAST',
  'Days from the first biopsy to the first surgery, without NAST':
    'Días de la primera biopsia a la primera cirugía, sin NAST',
  'Days from the first suspicious imaging report of the axilla to the first biopsy of a node.':
    'Días del primer informe de imagen sospechoso de la axila a la primera biopsia de un ganglio.',
  'Days from each sample of a node to its pathology report; an amended report counts on the day of the amendment.':
    'Días de cada muestra de un ganglio a su informe de patología; un informe corregido cuenta el día de la corrección.',
  'Clip placed at biopsy': 'Clip colocado en la biopsia',
  'Nodes sampled by needle in which a clip was placed at their first needle biopsy or on the same day.':
    'Ganglios muestreados con aguja en los que se colocó un clip en su primera biopsia o el mismo día.',
  'clip placed on the day of the first needle biopsy':
    'clip colocado el día de la primera biopsia con aguja',
  'nodes sampled by needle whose clip is recorded as placed or not placed':
    'ganglios muestreados con aguja cuyo clip consta como colocado o no colocado',
  'no clip on that day': 'sin clip ese día',
  'Discordance to the board': 'Discordancia al comité',
  'discordant results': 'resultados discordantes',
  'Benign results that contradict image, examination or verdict, nothing being metastatic, on which the tumor board decided before treatment was planned by others or began; a deferral counts as having reached the board.':
    'Resultados benignos que contradicen imagen, exploración o veredicto, sin nada metastásico, sobre los que el comité decidió antes de que otros planificaran el tratamiento o este empezara; un aplazamiento cuenta como llegado al comité.',
  'decided or deferred by the board before treatment':
    'decididos o aplazados por el comité antes del tratamiento',
  'results that reached the board, or were followed by treatment without it':
    'resultados que llegaron al comité, o seguidos de tratamiento sin él',
  'treatment planned or begun without the board':
    'tratamiento planificado o iniciado sin el comité',
  'from the result to the board': 'del resultado al comité',
  'Non-diagnostic sample repeated': 'Muestra no diagnóstica repetida',
  'Samples reported as non-diagnostic, benign without nodal tissue included, after whose report the node was sampled again before treatment.':
    'Muestras informadas como no diagnósticas, incluidas las benignas sin tejido ganglionar, tras cuyo informe el ganglio se muestreó de nuevo antes del tratamiento.',
  'sampled again before treatment': 'muestreado de nuevo antes del tratamiento',
  'samples that were repeated, or were followed by treatment without it':
    'muestras repetidas, o seguidas de tratamiento sin repetir',
  'treatment began without a repeat': 'el tratamiento empezó sin repetir',
  '{0}, against the target.': '{0}, frente al objetivo.',
  '{0}, against the limit.': '{0}, frente al límite.',
  'Days from a benign report to the verdict whether it explains the images, or to its acceptance by the board.':
    'Días de un informe benigno al veredicto de si explica las imágenes, o a su aceptación por el comité.',
  'Days from each referral to the tumor board to its next decision; a deferral does not end them.':
    'Días de cada derivación al comité a su siguiente decisión; un aplazamiento no los termina.',
  'Days from a non-diagnostic report, or from a biopsy decision of the board, to the next biopsy.':
    'Días de un informe no diagnóstico, o de una decisión de biopsia del comité, a la siguiente biopsia.',
  'Days from the end of NAST to the surgery that follows.':
    'Días del fin de NAST a la cirugía que sigue.',
  'Days from the first recorded diagnosis to the start of NAST in inflammatory cancer.':
    'Días del primer diagnóstico registrado al inicio de NAST en cáncer inflamatorio.',
  'a date is estimated': 'una fecha es estimada',
  'the end is dated before the beginning': 'el fin está fechado antes del inicio',
  'whether a clip was placed is not recorded': 'no consta si se colocó un clip',
  'the clip was waived with a reason on the day of the biopsy':
    'se renunció al clip con un motivo el día de la biopsia',
  'another sample or report answered it first': 'otra muestra o informe lo respondió antes',
  'treatment had begun before the result came': 'el tratamiento había empezado antes del resultado',
  'the case was closed while it was open': 'el caso se cerró mientras estaba abierto',
  'the case is redirected: outside this pathway': 'el caso está redirigido: fuera de esta ruta',
  'the case was entered in error': 'el caso se registró por error',
  'Fewer than {0} cases': 'Menos de {0} casos',
  'target {0}': 'objetivo {0}',
  'targets {0} to {1}': 'objetivos {0} a {1}',
  '{0}, 90th percentile {1}': '{0}, percentil 90 {1}',
  'None still open': 'Ninguno aún abierto',
  '{0} still open, {1} of them past the target':
    '{0} aún abiertos, {1} de ellos fuera del objetivo',
  '{0} still open': '{0} aún abiertos',
  'still open': 'aún abierto',
  'left out: {0}': 'omitido: {0}',
  'benign, accepted by the board': 'benigno, aceptado por el comité',
  '{0}, concordant': '{0}, concordante',
  'clinically negative': 'clínicamente negativa',
  'proven metastatic': 'metástasis probada',
  'positive at surgery': 'positiva en la cirugía',
  'open: the count of positive nodes is not recorded':
    'abierta: no consta el número de ganglios positivos',
  'no positive node at surgery': 'ningún ganglio positivo en la cirugía',
  'not assessed': 'no evaluada',
  open: 'abierta',
  'The same name, birth date and side, see {0}.':
    'Mismo nombre, fecha de nacimiento y lado, véase {0}.',
  'The other side of this patient is in line {0}.':
    'El otro lado de este paciente está en la línea {0}.',
  'Identical with {0}; counted once.': 'Idéntico a {0}; contado una vez.',
  'one row for each patient and side': 'una fila por paciente y lado',
  'the same patient and side, see {0}': 'el mismo paciente y lado, véase {0}',
  'a date such as 14-Jul-2026 or 2026-07-14': 'una fecha como 14-jul-2026 o 2026-07-14',
  'a day that the calendar has': 'un día que exista en el calendario',
  'a year of four digits': 'un año de cuatro cifras',
  'the choice whether day or month comes first': 'la elección de si va primero el día o el mes',
  'the day first': 'primero el día',
  'the month first': 'primero el mes',
  'This is a workbook (such as .xlsx or .ods), not a CSV file. Save it as CSV UTF-8.':
    'Es un libro (como .xlsx u .ods), no un CSV. Guárdelo como CSV UTF-8.',
  'This is an old Excel workbook (.xls), not a CSV file. Save it as CSV UTF-8.':
    'Es un libro antiguo de Excel (.xls), no un CSV. Guárdelo como CSV UTF-8.',
  'This is a PDF, not a CSV file.': 'Es un PDF, no un CSV.',
  'The file has characters of the value zero: it is no text, or UTF-16 without a byte-order mark. Save it as CSV UTF-8.':
    'El archivo tiene caracteres de valor cero: no es texto, o es UTF-16 sin marca de orden de bytes. Guárdelo como CSV UTF-8.',
  'Patient number (MRN)': 'Número de paciente (MRN)',
  'Full name in one column': 'Nombre completo en una columna',
  'Diagnosis: date': 'Diagnóstico: fecha',
  'Diagnosis: histology': 'Diagnóstico: histología',
  'Diagnosis: proven by biopsy': 'Diagnóstico: probado por biopsia',
  'Diagnosis: invasive': 'Diagnóstico: invasivo',
  'Examination: date': 'Exploración: fecha',
  'Examination: axilla': 'Exploración: axila',
  'Axillary ultrasound: date': 'Ecografía axilar: fecha',
  'Axillary ultrasound: axilla': 'Ecografía axilar: axila',
  'Node biopsy: date': 'Biopsia del ganglio: fecha',
  'Node biopsy: method': 'Biopsia del ganglio: método',
  'Node biopsy: node': 'Biopsia del ganglio: ganglio',
  'Node biopsy: clip placed': 'Biopsia del ganglio: clip colocado',
  'Node pathology: date': 'Patología del ganglio: fecha',
  'Node pathology: result': 'Patología del ganglio: resultado',
  'The kept mapping cannot be read.': 'La asignación guardada no se puede leer.',
  'The kept mapping is of another version of this application.':
    'La asignación guardada es de otra versión de esta aplicación.',
  'The kept mapping has something that is not known here.':
    'La asignación guardada contiene algo que aquí no se conoce.',
  'The kept mapping names columns that this file lacks: {0}.':
    'La asignación guardada nombra columnas que faltan en este archivo: {0}.',
  'Choose the column with the side. It has no default.':
    'Elija la columna con el lado. No tiene valor por defecto.',
  'Choose the column with the name.': 'Elija la columna con el nombre.',
  'The name is in one column or in two: choose one of the ways.':
    'El nombre está en una columna o en dos: elija una forma.',
  'Choose the column with the number or the birth date: two things must identify a patient.':
    'Elija la columna con el número o la fecha de nacimiento: dos datos deben identificar a un paciente.',
  'Needs the column for "{0}", or is to be left out.':
    'Necesita la columna de «{0}», o debe omitirse.',
  'Choose whether {0} has the day or the month first.':
    'Elija si {0} lleva primero el día o el mes.',
  'Choose from which year Excel counted {0}.': 'Elija desde qué año contó Excel {0}.',
  '{0} begins like a formula, with "{1}". It is taken as text.':
    '{0} empieza como una fórmula, con "{1}". Se toma como texto.',
  'a day not after today, {0}': 'un día no posterior a hoy, {0}',
  'an empty cell': 'una celda vacía',
  'a date, not a formula': 'una fecha, no una fórmula',
  'a word, not a formula': 'una palabra, no una fórmula',
  'a day not before the birth date, {0}': 'un día no anterior a la fecha de nacimiento, {0}',
  'The biopsied node has no name in the file. It is recorded as "{0}".':
    'El ganglio biopsiado no tiene nombre en el archivo. Se registra como "{0}".',
  'The pathology report is dated before the biopsy.':
    'El informe de patología tiene fecha anterior a la biopsia.',
  'LEFT or RIGHT: a row without a side is not imported':
    'IZQUIERDA o DERECHA: una fila sin lado no se importa',
  'a number or a birth date: two things must identify a patient':
    'un número o fecha de nacimiento: dos datos deben identificar a un paciente',
  'The file has more than {0} bytes.': 'El archivo tiene más de {0} bytes.',
  'A quote that opens in line {0} is never closed, so that nothing after it can be told apart.':
    'Unas comillas que se abren en la línea {0} no se cierran; lo que sigue no se puede distinguir.',
  'The file is empty.': 'El archivo está vacío.',
  'The file has more than {0} rows.': 'El archivo tiene más de {0} filas.',
  'No folder is chosen.': 'No se ha elegido ninguna carpeta.',
  'The file is shorter than what was written.': 'El archivo es más corto que lo que se escribió.',
  'The side or the patient of this case is not as it was saved.':
    'El lado o el paciente de este caso no es como se guardó.',
  'Entry {0} of {1} of this case is not as it was saved.':
    'La entrada {0} de {1} de este caso no es como se guardó.',
  'The entries of this case fit each other, but not the end that was kept with them.':
    'Las entradas de este caso encajan entre sí, pero no con el final que se guardó con ellas.',
  'This device has no room left. The entry was not saved; everything saved before is still there.':
    'Este dispositivo no tiene espacio. La entrada no se guardó; todo lo guardado antes sigue ahí.',
  'Another tab still holds an older version of the data. Close the other tabs of this application and try again. Nothing was changed.':
    'Otra pestaña aún tiene una versión anterior de los datos. Cierre las demás pestañas de esta aplicación y reintente. No se cambió nada.',
  'A newer version of this application has used the data on this device. This older version does not write to it and deletes nothing. Reload the page to get the newer version.':
    'Una versión más reciente de esta aplicación ha usado los datos de este dispositivo. Esta versión anterior no escribe en ellos ni borra nada. Recargue la página para obtener la más reciente.',
  'The data on this device cannot be read completely. Nothing was deleted.':
    'Los datos de este dispositivo no se pueden leer por completo. No se borró nada.',
  'The lock of this device was turned on or off in another tab. Nothing was saved here. Reload the page to go on.':
    'El bloqueo de este dispositivo se activó o desactivó en otra pestaña. Aquí no se guardó nada. Recargue la página para seguir.',
  'This browser does not allow data to be kept on this device, or has closed the connection to it.':
    'Este navegador no permite guardar datos en este dispositivo, o cerró la conexión con ellos.',
  'The browser could not save the entry and gave no reason.':
    'El navegador no pudo guardar la entrada y no dio motivo.',
  'Another tab opened a newer version of this application, or the browser closed the data. Reload the page to go on. Everything saved before is still there.':
    'Otra pestaña abrió una versión más reciente de esta aplicación, o el navegador cerró los datos. Recargue la página para seguir. Todo lo guardado antes sigue ahí.',
  'Another tab kept writing, or changed the lock, meanwhile. Nothing was changed. Close the other tabs and try again.':
    'Otra pestaña siguió escribiendo, o cambió el bloqueo, mientras tanto. No se cambió nada. Cierre las otras pestañas e inténtelo de nuevo.',
  'Something that was being typed waits, locked. Go on with it or leave it behind, and then turn the lock off. Nothing was changed.':
    'Algo que se estaba escribiendo espera, bloqueado. Siga con ello o déjelo, y desactive después el bloqueo. No se cambió nada.',
  'Some records cannot be read, and would be lost. Nothing was changed. Export what can be read first.':
    'Algunos registros no se pueden leer y se perderían. No se cambió nada. Exporte antes lo que se pueda leer.',
  'This is not the passphrase of this device. Nothing was changed. Check capitals and the keyboard’s language, or use the recovery key.':
    'Esta no es la frase de acceso de este dispositivo. No se cambió nada. Compruebe las mayúsculas y el idioma del teclado, o use la clave de recuperación.',
  'This is a recovery key, but not the one of this device, or one that was replaced since. Nothing was changed.':
    'Es una clave de recuperación, pero no la de este dispositivo, o una ya sustituida. No se cambió nada.',
  'This recovery key is not as it was printed.':
    'Esta clave de recuperación no es como se imprimió.',
  'This passphrase cannot be used.': 'Esta frase de acceso no se puede usar.',
  'The patients on this device were locked by a newer version of this application. Reload the page to get it. Nothing was changed.':
    'Los pacientes de este dispositivo los bloqueó una versión más nueva de esta aplicación. Recargue la página para obtenerla. No se cambió nada.',
  'Write at least {0} characters; these are {1}. Several words that do not belong together are easy to remember.':
    'Escriba al menos {0} caracteres; estos son {1}. Varias palabras sin relación entre sí son fáciles de recordar.',
  'Use at least {0} different characters.': 'Use al menos {0} caracteres diferentes.',
  'This is among the first that somebody would try. Several words that do not belong together are better.':
    'Está entre lo primero que alguien probaría. Son mejores varias palabras sin relación entre sí.',
  'A recovery key has {0} groups; more was typed.':
    'Una clave de recuperación tiene {0} grupos; se escribió más.',
  'Group {0} of {1} is not as it was printed. Compare its five characters.':
    'El grupo {0} de {1} no es como se imprimió. Compare sus cinco caracteres.',
  'This backup was made by a newer version of this application (axillary-sealed-backup/{0}). Reload the page to get that version.':
    'Esta copia de seguridad es de una versión más reciente de esta aplicación (axillary-sealed-backup/{0}). Recargue la página para obtenerla.',
  'This encrypted backup is cut short, or its end was altered: the seal in its last line is missing.':
    'Esta copia de seguridad cifrada está cortada o su final fue alterado: falta el sello de la última línea.',
  'This encrypted backup is not as it was written: it does not fit the seal in its last line.':
    'Esta copia de seguridad cifrada no está como se escribió: no encaja con el sello de la última línea.',
  'This is not the passphrase with which the backup was encrypted: the one that the device had when it was made. Check capitals and the keyboard’s language, or use the recovery key of that time.':
    'Esta no es la frase de acceso con la que se cifró la copia de seguridad: la que tenía el dispositivo al hacerla. Compruebe las mayúsculas y el idioma del teclado, o use la clave de recuperación de entonces.',
  'This is a recovery key, but not the one that the device had when the backup was made.':
    'Es una clave de recuperación, pero no la que tenía el dispositivo al hacer la copia de seguridad.',
  'This backup was encrypted by a newer version of this application. Reload the page to get that version.':
    'Esta copia de seguridad fue cifrada por una versión más reciente de esta aplicación. Recargue la página para obtenerla.',
  'This encrypted backup was altered: what is in it is not what was encrypted.':
    'Esta copia de seguridad cifrada fue alterada: su contenido no es el que se cifró.',
  'A locked record was changed, or stands in the place of another.':
    'Un registro bloqueado fue cambiado o está en el lugar de otro.',
  'This application changed and deleted nothing. Importing a file of this case that was exported before restores it.':
    'Esta aplicación no cambió ni borró nada. Importar un archivo de este caso exportado antes lo restaura.',
  '1 entry was saved for this case, {0} can be read.':
    'Se guardó 1 entrada de este caso; se pueden leer {0}.',
  '{0} entries were saved for this case, {1} of them can be read.':
    'Se guardaron {0} entradas de este caso; {1} de ellas se pueden leer.',
  'Entry {0}, the last one, is another than was saved.':
    'La entrada {0}, la última, es distinta de la que se guardó.',
  'Entry {0} is the first that does not fit.': 'La entrada {0} es la primera que no encaja.',
  'Entry {0} is the first that is missing.': 'La entrada {0} es la primera que falta.',
  'Another log than the one that was saved on this device stands in its place.':
    'En su lugar hay un registro distinto del que se guardó en este dispositivo.',
  '1 entry of this case was saved on this device, {0} can be found.':
    'Se guardó 1 entrada de este caso en este dispositivo; se encuentran {0}.',
  '{0} entries of this case were saved on this device, {1} of them can be found.':
    'Se guardaron {0} entradas de este caso en este dispositivo; se encuentran {1}.',
  'Two different entries carry the same id. Nothing was saved.':
    'Dos entradas distintas llevan el mismo id. No se guardó nada.',
  'This case is not on this device. Nothing was saved.':
    'Este caso no está en este dispositivo. No se guardó nada.',
  'This file does not hold it as it was saved; nothing was changed.':
    'Este archivo no lo contiene tal como se guardó; no se cambió nada.',
};
