import type { FormEntry } from './schema';

/** How each kind of test goes: written once, shown on the sheet of every test of that kind. */
export const forms: readonly FormEntry[] = [
  {
    id: 'blood',
    name: 'Blood sample',
    prepare: [
      {
        text: 'You need to fast only if your doctor tells you.',
        source: { id: 'ekhuft-fasting', locator: 'Why do I need to fast?' },
        readFrom: 'full_text',
      },
      {
        text: 'Do not change your drugs unless your doctor tells you to.',
        source: { id: 'ekhuft-fasting', locator: 'Can I take my usual medicine?' },
        readFrom: 'full_text',
      },
    ],
    happens: [
      {
        text: 'A small sample of blood is taken from your arm. It takes a few minutes.',
        source: { id: 'zonula-judgement', locator: 'Own plain wording of the investigation’s purpose and limits' },
        readFrom: 'recalled',
      },
    ],
    afterwards: [
      {
        text: 'Press on the spot with the pad: it stops the bleeding and should prevent a bruise.',
        source: { id: 'pah-blood', locator: 'During your blood test' },
        readFrom: 'full_text',
      },
    ],
    notes: ['Date of the test', 'When and how I get the result'],
  },
  {
    id: 'fasting-blood',
    name: 'Blood sample without breakfast',
    prepare: [
      {
        text: 'Have dinner, but no breakfast. In the morning drink only water.',
        source: { id: 'ekhuft-fasting', locator: 'How do I fast for my blood test?' },
        readFrom: 'full_text',
        fillIn: 'Last meal on the evening of',
      },
      {
        text: 'If you have diabetes, speak to your doctor before you fast.',
        source: { id: 'ekhuft-fasting', locator: 'I’m diabetic, what should I do?' },
        readFrom: 'full_text',
      },
    ],
    happens: [
      {
        text: 'A small sample of blood is taken from your arm in the morning.',
        source: { id: 'zonula-judgement', locator: 'Own plain wording of the investigation’s purpose and limits' },
        readFrom: 'recalled',
      },
    ],
    afterwards: [
      {
        text: 'Press on the spot with the pad: it stops the bleeding and should prevent a bruise.',
        source: { id: 'pah-blood', locator: 'During your blood test' },
        readFrom: 'full_text',
      },
    ],
    notes: ['Date and time of the test', 'When and how I get the result'],
  },
  {
    id: 'finger-prick',
    name: 'Drop of blood',
    prepare: [],
    happens: [
      {
        text: 'A finger is pricked for a drop of blood. You see the result within minutes.',
        source: { id: 'zonula-judgement', locator: 'Own plain wording of the investigation’s purpose and limits' },
        readFrom: 'recalled',
      },
    ],
    afterwards: [
      {
        text: 'Press on the spot: it stops the bleeding.',
        source: { id: 'pah-blood', locator: 'During your blood test (there of a vein)' },
        readFrom: 'full_text',
      },
    ],
    notes: ['Date of the test'],
  },
  {
    id: 'stool',
    name: 'Stool sample',
    prepare: [
      {
        text: 'Write your name, date of birth and the date on the tube.',
        source: { id: 'nhs-stool-sample', locator: 'Collecting a stool sample' },
        readFrom: 'full_text',
      },
    ],
    happens: [
      {
        text: 'Catch your stool in a clean, dry pot or on paper. It should not touch the water in the bowl.',
        source: { id: 'nhs-fit-kit', locator: 'Instructions' },
        readFrom: 'secondary',
      },
      {
        text: 'Fill the tube as the sheet in the pack shows. Close it well.',
        source: { id: 'nhs-fit-kit', locator: 'Instructions' },
        readFrom: 'secondary',
      },
      { text: 'Wash your hands.', source: { id: 'nhs-fit-kit', locator: 'Instructions' }, readFrom: 'secondary' },
    ],
    afterwards: [
      {
        text: 'Bring or send it in as soon as you can.',
        source: { id: 'nhs-fit-kit', locator: 'Instructions' },
        readFrom: 'secondary',
      },
    ],
    notes: ['Date of the sample', 'Bring it to', 'When and how I get the result'],
  },
  {
    id: 'stool-collection',
    name: 'Collecting stool for days',
    prepare: [
      {
        text: 'Use only the pots you are given. Write your name and when you start and end on them.',
        source: { id: 'westernhealth-stool-fat', locator: 'Steps 2 to 5' },
        readFrom: 'full_text',
      },
    ],
    happens: [
      {
        text: 'Collect all stool in the set time. If one is lost, say so. It changes the result.',
        source: { id: 'zonula-judgement', locator: 'Own plain wording of the investigation’s purpose and limits' },
        readFrom: 'recalled',
      },
    ],
    afterwards: [
      {
        text: 'Bring the pots back as soon as the time is over.',
        source: { id: 'westernhealth-stool-fat', locator: 'Last steps' },
        readFrom: 'full_text',
      },
    ],
    notes: ['Start of the collection', 'End of the collection', 'Bring it to'],
  },
  {
    id: 'urine',
    name: 'Urine sample',
    prepare: [],
    happens: [
      {
        text: 'Catch some urine in a clean pot.',
        source: { id: 'zonula-judgement', locator: 'Own plain wording of the investigation’s purpose and limits' },
        readFrom: 'recalled',
      },
    ],
    afterwards: [
      {
        text: 'Bring it in as soon as you can.',
        source: { id: 'awanui-urine', locator: 'Specimen labelling and delivery' },
        readFrom: 'full_text',
      },
    ],
    notes: ['Date of the sample', 'When and how I get the result'],
  },
  {
    id: 'sugar-urine',
    name: 'Drink and urine collection',
    prepare: [
      {
        text: 'Have no food for twelve hours before.',
        source: { id: 'nct07066176', locator: 'Summary' },
        readFrom: 'abstract',
        fillIn: 'Last meal on the evening of',
      },
      {
        text: 'Ask if you can stop painkillers such as ibuprofen or aspirin some days before. Never stop heart aspirin on your own.',
        source: { id: 'sequeira2014', locator: 'Abstract, results' },
        readFrom: 'abstract',
        fillIn: 'Last painkiller on',
      },
      {
        text: 'Tell us when you last drank alcohol. Much of it can change the test for two weeks.',
        source: { id: 'bjarnason1984', locator: 'Abstract' },
        readFrom: 'abstract',
      },
      {
        text: 'No hard sport from the day before.',
        source: { id: 'camilleri2019', locator: 'Abstract: stress disorders' },
        readFrom: 'abstract',
      },
      {
        text: 'Tell us if you smoke.',
        source: { id: 'suenaert2000', locator: 'Abstract, results' },
        readFrom: 'abstract',
      },
      {
        text: 'Tell us if you have weak kidneys.',
        source: { id: 'terpstra2016', locator: 'Abstract, results; table 1' },
        readFrom: 'abstract',
      },
      {
        text: 'Tell us if you have diabetes.',
        source: { id: 'lactulose-spc', locator: 'Sections 4.3 and 4.4' },
        readFrom: 'full_text',
      },
    ],
    happens: [
      {
        text: 'You empty your bladder and keep a first sample.',
        source: { id: 'zonula-judgement', locator: 'Own plain wording of the investigation’s purpose and limits' },
        readFrom: 'recalled',
      },
      {
        text: 'You drink a sweet drink. Write down the time.',
        source: { id: 'zonula-judgement', locator: 'Own plain wording of the investigation’s purpose and limits' },
        readFrom: 'recalled',
      },
      {
        text: 'You collect all urine for the set hours. Do not lose any. Each drop counts.',
        source: { id: 'mattioli2011', locator: 'Abstract, results' },
        readFrom: 'abstract',
      },
    ],
    afterwards: [
      {
        text: 'You may have wind or a loose stool for a few hours.',
        source: { id: 'nhs-lactulose', locator: 'Key facts' },
        readFrom: 'full_text',
      },
    ],
    notes: ['Date and time of the test', 'Time of the drink', 'End of the collection'],
  },
  {
    id: 'breath',
    name: 'Breath test',
    prepare: [
      {
        text: 'No antibiotics for four weeks before the test.',
        source: { id: 'uconn-breath', locator: 'Preparation' },
        readFrom: 'full_text',
        fillIn: 'Last antibiotic on',
      },
      {
        text: 'No laxatives for a week before, if that is safe for you. Ask first.',
        source: { id: 'bth-breath-test', locator: 'Preparation for the investigation' },
        readFrom: 'full_text',
        fillIn: 'Last laxative on',
      },
      {
        text: 'No probiotics for a week before.',
        source: { id: 'bth-breath-test', locator: 'Preparation for the investigation' },
        readFrom: 'full_text',
      },
      {
        text: 'The day before: eat only plain food, such as white rice, white bread, chicken, fish or eggs.',
        source: { id: 'bth-breath-test', locator: 'Preparation for the investigation' },
        readFrom: 'full_text',
      },
      {
        text: 'Then have no food for 12 hours. You may drink water.',
        source: { id: 'hca-breath-test', locator: 'Page text' },
        readFrom: 'full_text',
        fillIn: 'Last meal on the evening of',
      },
      {
        text: 'On the day: do not smoke, chew gum, or do sport.',
        source: { id: 'hca-breath-test', locator: 'Page text' },
        readFrom: 'full_text',
      },
    ],
    happens: [
      {
        text: 'You blow into a tube or bag, then you have a sweet drink.',
        source: { id: 'hey-breath-test', locator: 'Page text' },
        readFrom: 'full_text',
      },
      {
        text: 'You blow again every 15 minutes or so, for two to three hours. Bring something to read.',
        source: { id: 'hca-breath-test', locator: 'Page text' },
        readFrom: 'full_text',
      },
      {
        text: 'Tell the staff what you feel and when.',
        source: { id: 'hca-breath-test', locator: 'Page text' },
        readFrom: 'full_text',
      },
    ],
    afterwards: [
      {
        text: 'You can go home, eat, and take your drugs. You may have wind or a loose stool.',
        source: { id: 'hca-breath-test', locator: 'Page text' },
        readFrom: 'full_text',
      },
    ],
    notes: ['Date and time of the test', 'Where'],
  },
  {
    id: 'gastroscopy',
    name: 'Camera test of the upper gut',
    prepare: [
      {
        text: 'Eat nothing for six hours before. You may have sips of water until two hours before.',
        source: { id: 'gstt-gastroscopy', locator: 'Eating and drinking; tell us about your medicines' },
        readFrom: 'full_text',
        fillIn: 'Last meal, date and time',
      },
      {
        text: 'Call the unit if you may be pregnant, take blood thinners, or have diabetes.',
        source: { id: 'kingston-gastroscopy', locator: 'Key messages 1, 2 and 4' },
        readFrom: 'full_text',
      },
      {
        text: 'Tell us if you take blood thinners. Stop them only if your letter says so.',
        source: { id: 'plymouth-endoscopy', locator: 'Blood thinning medication' },
        readFrom: 'full_text',
      },
      {
        text: 'If you choose a drug to make you sleepy, an adult has to take you home and stay with you for 24 hours.',
        source: { id: 'kingston-gastroscopy', locator: 'Key message 5' },
        readFrom: 'full_text',
      },
    ],
    happens: [
      {
        text: 'Your throat is numbed with a spray, or you get a drug to relax you. You choose.',
        source: { id: 'cht-gastroscopy', locator: 'Throat spray and sedation' },
        readFrom: 'full_text',
      },
      {
        text: 'A thin tube with a camera goes through your mouth into the gut. It takes about ten minutes.',
        source: { id: 'bth-gastroscopy', locator: 'What it is; risks' },
        readFrom: 'full_text',
      },
      {
        text: 'Small samples may be taken. You do not feel it.',
        source: { id: 'bth-gastroscopy', locator: 'What it is; risks' },
        readFrom: 'full_text',
      },
    ],
    afterwards: [
      {
        text: 'With the spray: do not eat or drink until your throat feels normal, for about half an hour.',
        source: { id: 'cht-gastroscopy', locator: 'Throat spray and sedation' },
        readFrom: 'full_text',
      },
      {
        text: 'With the relaxing drug: somebody stays with you. For 24 hours do not drive, drink alcohol or sign papers.',
        source: { id: 'cht-gastroscopy', locator: 'Throat spray and sedation' },
        readFrom: 'full_text',
      },
      {
        text: 'A sore throat and a bloated feeling are common. Bleeding or a tear is rare.',
        source: { id: 'bth-gastroscopy', locator: 'What it is; risks' },
        readFrom: 'full_text',
      },
      {
        text: 'Get help at once if you have bad pain or a fever, vomit, or pass blood.',
        source: { id: 'elht-endoscopy', locator: 'Feeling unwell?' },
        readFrom: 'full_text',
      },
      {
        text: 'Black, tarry stool is a sign of bleeding too.',
        source: { id: 'plymouth-upper-bleeding', locator: 'What is a low-risk upper gastrointestinal bleed?' },
        readFrom: 'full_text',
      },
    ],
    notes: ['Date and time of the test', 'Who takes me home', 'Phone number of the unit'],
  },
  {
    id: 'colonoscopy',
    name: 'Camera test of the large bowel',
    prepare: [
      {
        text: 'Read the sheet of your own hospital as soon as you get it. Times differ.',
        source: { id: 'gstt-colonoscopy', locator: 'Before your colonoscopy' },
        readFrom: 'full_text',
      },
      {
        text: 'Stop iron tablets a week before.',
        source: { id: 'chec-colonoscopy', locator: 'Questions on preparation and medicines' },
        readFrom: 'full_text',
        fillIn: 'Last iron tablet on',
      },
      {
        text: 'Eat food low in fibre in the days before, as your sheet says. No seeds, nuts, skins or wholemeal.',
        source: { id: 'gstt-colonoscopy', locator: 'Before your colonoscopy' },
        readFrom: 'full_text',
        fillIn: 'Start on',
      },
      {
        text: 'Take the strong laxative at the times you are told. Stay near a toilet.',
        source: { id: 'chec-colonoscopy', locator: 'Questions on preparation and medicines' },
        readFrom: 'full_text',
        fillIn: 'First dose, date and time',
      },
      {
        text: 'Keep drinking clear fluids.',
        source: { id: 'connor-2012-bowel-cleansing', locator: 'Abstract and guideline statements' },
        readFrom: 'abstract',
      },
      {
        text: 'Tell the unit if you take blood thinners or drugs for diabetes or weight loss. Do not stop them on your own.',
        source: { id: 'gstt-colonoscopy', locator: 'Before your colonoscopy' },
        readFrom: 'full_text',
      },
      {
        text: 'Ask first if you have weak kidneys or a weak heart, or take steroids or water tablets.',
        source: { id: 'connor-2012-bowel-cleansing', locator: 'Abstract and guideline statements' },
        readFrom: 'abstract',
      },
      {
        text: 'If you vomit and cannot keep the drink down, call the unit.',
        source: { id: 'chec-colonoscopy', locator: 'Questions on preparation and medicines' },
        readFrom: 'full_text',
      },
    ],
    happens: [
      {
        text: 'You may have a drug to relax you, gas and air, or nothing. You choose.',
        source: { id: 'royalfree-colonoscopy', locator: 'Page text' },
        readFrom: 'full_text',
      },
      {
        text: 'A thin tube with a camera goes in through your bottom. It takes 15 to 45 minutes.',
        source: { id: 'chec-colonoscopy', locator: 'Questions on preparation and medicines' },
        readFrom: 'full_text',
      },
      {
        text: 'Small samples may be taken. You may feel a slight tug.',
        source: { id: 'royalfree-colonoscopy', locator: 'Page text' },
        readFrom: 'full_text',
      },
    ],
    afterwards: [
      {
        text: 'If you had the relaxing drug, somebody must take you home and stay for 24 hours.',
        source: { id: 'royalfree-colonoscopy', locator: 'Page text' },
        readFrom: 'full_text',
      },
      {
        text: 'You may feel bloated for a day.',
        source: { id: 'gstt-colonoscopy-aftercare', locator: 'After leaving hospital' },
        readFrom: 'full_text',
      },
      {
        text: 'A tear or heavy bleeding is rare.',
        source: { id: 'healthtalk-colonoscopy', locator: 'Second paragraph' },
        readFrom: 'full_text',
      },
      {
        text: 'Get help at once if you pass a lot of fresh blood or feel faint. Call if you have bad pain or vomit.',
        source: { id: 'forth-valley-colonoscopy', locator: 'Abdominal discomfort; bleeding' },
        readFrom: 'full_text',
      },
      {
        text: 'Call the unit if you get a fever.',
        source: { id: 'elht-endoscopy', locator: 'Feeling unwell?' },
        readFrom: 'full_text',
      },
    ],
    notes: ['Date and time of the test', 'Who takes me home', 'Phone number of the unit'],
  },
  {
    id: 'capsule',
    name: 'Camera that you swallow',
    prepare: [
      {
        text: 'Stop iron tablets a week before.',
        source: { id: 'nbt-capsule', locator: 'Page text' },
        readFrom: 'full_text',
        fillIn: 'Last iron tablet on',
      },
      {
        text: 'Ask if you can stop ibuprofen and drugs like it.',
        source: { id: 'nbt-capsule', locator: 'Page text' },
        readFrom: 'full_text',
        fillIn: 'Last painkiller on',
      },
      {
        text: 'The day before: no solid food from the early afternoon, then clear drinks.',
        source: { id: 'nbt-capsule', locator: 'Page text' },
        readFrom: 'full_text',
        fillIn: 'Last meal, date and time',
      },
      {
        text: 'Tell us about cramps after meals, past surgery, or Crohn’s disease. You may need a test that the capsule can pass.',
        source: { id: 'rondonotti-capsule-retention', locator: 'Abstract: patency capsule or small-bowel imaging' },
        readFrom: 'abstract',
      },
      {
        text: 'It is not done if you are pregnant.',
        source: { id: 'nbt-capsule', locator: 'Page text' },
        readFrom: 'full_text',
      },
    ],
    happens: [
      {
        text: 'You swallow a small camera with water. You wear a recorder for about eight hours.',
        source: { id: 'vce-leaflet', locator: 'What is a VCE?' },
        readFrom: 'secondary',
      },
      {
        text: 'You can walk about. You are told when you can eat.',
        source: { id: 'vce-leaflet', locator: 'What is a VCE?' },
        readFrom: 'secondary',
      },
    ],
    afterwards: [
      {
        text: 'The capsule comes out with your stool. It is not used again.',
        source: { id: 'nbt-capsule', locator: 'What is capsule endoscopy?' },
        readFrom: 'full_text',
      },
      {
        text: 'You must not have an MRI scan until it is out.',
        source: { id: 'rondonotti-capsule-retention', locator: 'Abstract: patency capsule or small-bowel imaging' },
        readFrom: 'abstract',
      },
      {
        text: 'If you get pain or vomit, call at once. It may be stuck.',
        source: { id: 'nbt-capsule', locator: 'Page text' },
        readFrom: 'full_text',
      },
    ],
    notes: ['Date and time of the test', 'Bring the recorder back on', 'Phone number of the unit'],
  },
  {
    id: 'scan-with-drink',
    name: 'Scan with a drink',
    prepare: [
      {
        text: 'Have no food or drink for four hours before, or as your letter says.',
        source: { id: 'hey-mri-small-bowel', locator: 'Preparation and what will happen' },
        readFrom: 'full_text',
        fillIn: 'Last meal, date and time',
      },
      {
        text: 'Take your drugs as usual.',
        source: { id: 'hey-mri-small-bowel', locator: 'Preparation and what will happen' },
        readFrom: 'full_text',
      },
      {
        text: 'Tell us about weak kidneys, diabetes tablets, past trouble with contrast dye, and if you may be pregnant.',
        source: { id: 'esur-pcaki-2018', locator: 'Abstract' },
        readFrom: 'abstract',
      },
    ],
    happens: [
      {
        text: 'In the hour before, you drink four to five glasses of fluid. It makes the bowel show up.',
        source: { id: 'hey-mri-small-bowel', locator: 'Preparation and what will happen' },
        readFrom: 'full_text',
      },
      {
        text: 'You get a small tube in your arm for dye. Then you lie still in the scanner.',
        source: { id: 'hey-mri-small-bowel', locator: 'Preparation and what will happen' },
        readFrom: 'full_text',
      },
    ],
    afterwards: [
      {
        text: 'You may eat at once. Stools may be loose for a day.',
        source: { id: 'hey-mri-small-bowel', locator: 'Preparation and what will happen' },
        readFrom: 'full_text',
      },
    ],
    notes: ['Date and time of the scan', 'Arrive at'],
  },
  {
    id: 'scan',
    name: 'Scan',
    prepare: [
      {
        text: 'You can eat and drink as usual, unless your letter says not to.',
        source: { id: 'phoenix-scan', locator: 'Each scan: before' },
        readFrom: 'full_text',
      },
      {
        text: 'Tell us if you may be pregnant.',
        source: { id: 'leeds-mri', locator: 'Before your appointment' },
        readFrom: 'full_text',
      },
    ],
    happens: [
      {
        text: 'You lie still for a short time while pictures are taken.',
        source: { id: 'zonula-judgement', locator: 'Own plain wording of the investigation’s purpose and limits' },
        readFrom: 'recalled',
      },
    ],
    afterwards: [
      {
        text: 'If you had no drug to relax you, you can go on with your day.',
        source: { id: 'zana-ultrasound', locator: 'After an ultrasound scan' },
        readFrom: 'full_text',
      },
    ],
    notes: ['Date and time of the scan', 'Where'],
  },
  {
    id: 'two-visit-scan',
    name: 'Scan on two days',
    prepare: [
      {
        text: 'You may eat and drink as usual.',
        source: { id: 'gateshead-sehcat', locator: 'Preparation; during the test' },
        readFrom: 'full_text',
      },
      {
        text: 'If you take a bile acid binder, stop it the day before. Start again after the second visit.',
        source: { id: 'gateshead-sehcat', locator: 'Preparation; during the test' },
        readFrom: 'full_text',
        fillIn: 'Last dose on',
      },
      {
        text: 'Tell us if you are or may be pregnant, or if you breastfeed.',
        source: { id: 'gateshead-sehcat', locator: 'Preparation; during the test' },
        readFrom: 'full_text',
      },
    ],
    happens: [
      {
        text: 'First visit: you swallow a small capsule with a trace of radiation. You are scanned.',
        source: { id: 'gateshead-sehcat', locator: 'Preparation; during the test' },
        readFrom: 'full_text',
      },
      {
        text: 'Second visit, seven days later: you are scanned again.',
        source: { id: 'gateshead-sehcat', locator: 'Preparation; during the test' },
        readFrom: 'full_text',
      },
    ],
    afterwards: [
      {
        text: 'You can live as usual between the visits.',
        source: { id: 'gateshead-sehcat', locator: 'Preparation; during the test' },
        readFrom: 'full_text',
      },
    ],
    notes: ['First visit', 'Second visit'],
  },
  {
    id: 'skin-test',
    name: 'Skin test',
    prepare: [
      {
        text: 'Stop allergy tablets some days before. Most need three to seven days, some more. Ask which of yours count.',
        source: { id: 'aaoa2015', locator: 'Stopping medicines before a skin test' },
        readFrom: 'secondary',
        fillIn: 'Last allergy tablet on',
      },
      {
        text: 'Do not stop other drugs on your own. Some for mood or sleep also disturb the test: tell us.',
        source: { id: 'aaoa2015', locator: 'Stopping medicines before a skin test' },
        readFrom: 'secondary',
      },
      {
        text: 'Do not put steroid cream on the arm.',
        source: { id: 'aaoa2015', locator: 'Stopping medicines before a skin test' },
        readFrom: 'secondary',
      },
      {
        text: 'If your asthma is bad or you are ill, call us. The test can wait.',
        source: { id: 'cuh-allergy-testing', locator: 'On the day of the appointment' },
        readFrom: 'full_text',
      },
    ],
    happens: [
      {
        text: 'Drops are put on your forearm and the skin is pricked. You wait about 20 minutes.',
        source: { id: 'zonula-judgement', locator: 'Own plain wording of the investigation’s purpose and limits' },
        readFrom: 'recalled',
      },
      {
        text: 'If you react, you get an itchy bump.',
        source: { id: 'zonula-judgement', locator: 'Own plain wording of the investigation’s purpose and limits' },
        readFrom: 'recalled',
      },
    ],
    afterwards: [
      {
        text: 'A strong reaction is rare, and staff can treat it.',
        source: { id: 'mylungs-skin-prick', locator: 'Last paragraph but one' },
        readFrom: 'full_text',
      },
    ],
    notes: ['Date and time of the test', 'Where'],
  },
  {
    id: 'supervised-food',
    name: 'Eating a food under watch',
    prepare: [
      {
        text: 'Stop allergy tablets three days before, or as you are told.',
        source: { id: 'nca-allergy-challenge', locator: 'Medications; on the day' },
        readFrom: 'full_text',
        fillIn: 'Last allergy tablet on',
      },
      {
        text: 'Tell us if you take beta blockers or steroids, have a rash, feel ill, or need your inhaler more.',
        source: { id: 'nca-allergy-challenge', locator: 'Medications; on the day' },
        readFrom: 'full_text',
      },
      {
        text: 'Do not take aspirin or ibuprofen on the day.',
        source: { id: 'nca-allergy-challenge', locator: 'Medications; on the day' },
        readFrom: 'full_text',
      },
      {
        text: 'Bring your adrenaline pens, if you have some. Have them with you at all times.',
        source: { id: 'nice-ng258', locator: 'Recommendation 1.1.16' },
        readFrom: 'full_text',
      },
    ],
    happens: [
      {
        text: 'You eat the food in small steps, and staff watch you closely.',
        source: { id: 'barts-food-challenge', locator: 'What is a food challenge? Are there any risks?' },
        readFrom: 'full_text',
      },
      {
        text: 'If you react, the test stops and you are treated at once.',
        source: { id: 'nca-allergy-challenge', locator: 'Medications; on the day' },
        readFrom: 'full_text',
      },
    ],
    afterwards: [
      {
        text: 'You stay for some hours, until it is safe to go home.',
        source: { id: 'nca-allergy-challenge', locator: 'Medications; on the day' },
        readFrom: 'full_text',
      },
    ],
    notes: ['Date and time of the test', 'Food to bring', 'Who takes me home'],
  },
  {
    id: 'trial-at-home',
    name: 'Trial with your food',
    prepare: [],
    happens: [
      {
        text: 'Keep a diary of food and symptoms.',
        source: { id: 'zonula-judgement', locator: 'Own wording of ordinary preparation; follow the department' },
        readFrom: 'recalled',
      },
    ],
    afterwards: [
      {
        text: 'Tell us how it went. Then decide together what stays out.',
        source: { id: 'zonula-judgement', locator: 'Own wording of ordinary preparation; follow the department' },
        readFrom: 'recalled',
      },
    ],
    notes: ['Start', 'End', 'Food tested'],
  },
  {
    id: 'talk',
    name: 'Questions',
    prepare: [
      {
        text: 'Bring notes on past illnesses and allergies, and a list of all your drugs.',
        source: { id: 'uhb-outpatients', locator: 'List, points 3 and 5' },
        readFrom: 'full_text',
      },
    ],
    happens: [
      {
        text: 'You answer questions. It takes about ten minutes.',
        source: { id: 'zonula-judgement', locator: 'Own plain wording of the investigation’s purpose and limits' },
        readFrom: 'recalled',
      },
    ],
    afterwards: [
      {
        text: 'You hear what the answers mean.',
        source: { id: 'zonula-judgement', locator: 'Own plain wording of the investigation’s purpose and limits' },
        readFrom: 'recalled',
      },
    ],
    notes: ['Date of the visit'],
  },
  {
    id: 'not-offered',
    name: 'Test we do not advise',
    prepare: [],
    happens: [
      {
        text: 'We do not do this test, since it would not help you.',
        source: { id: 'zonula-judgement', locator: 'Own plain wording of the investigation’s purpose and limits' },
        readFrom: 'recalled',
      },
    ],
    afterwards: [
      {
        text: 'If you had it done already, bring the result. We look at your story from the start.',
        source: { id: 'zonula-judgement', locator: 'Own plain wording of the investigation’s purpose and limits' },
        readFrom: 'recalled',
      },
    ],
    notes: ['What we plan in its place'],
  },
];
