/**
 * What every clinic began with when settings were first stored, word for word. Part of a migration that has run: never change it,
 * whatever the domain's defaults become; other first settings for new clinics are a new migration.
 */
export const FIRST_PROTOCOL = {
  baselineMaxAgeDays: 60,
  points: {
    oneWeek: { due: { days: 7 }, opensOnDay: 5, closesOnDay: 14, graceDays: 3, nominalDay: 7, required: true },
    oneMonth: { due: { months: 1 }, opensOnDay: 21, closesOnDay: 45, graceDays: 7, nominalDay: 30, required: true },
    threeMonths: { due: { months: 3 }, opensOnDay: 76, closesOnDay: 120, graceDays: 7, nominalDay: 91, required: true },
    sixMonths: {
      due: { months: 6 },
      opensOnDay: 150,
      closesOnDay: 225,
      graceDays: 7,
      nominalDay: 182,
      required: true
    },
    twelveMonths: {
      due: { months: 12 },
      opensOnDay: 320,
      closesOnDay: 410,
      graceDays: 7,
      nominalDay: 365,
      required: false
    },
    twentyFourMonths: {
      due: { months: 24 },
      opensOnDay: 670,
      closesOnDay: 790,
      graceDays: 7,
      nominalDay: 730,
      required: false
    }
  }
}

export const FIRST_EXPECTED_COURSE = {
  worsening: { fromDay: 0, toDay: 14 },
  fullEffect: { fromDay: 21, toDay: 90 },
  source: "the clinic's published progress reports: symptoms may worsen in the first one to two weeks, full effect takes three weeks to three months"
}

export const FIRST_ALERT_RULES = [
  {
    id: 'red-flag',
    level: 'callNow',
    when: {
      kind: 'redFlag',
      flags: [
        'urine',
        'saddleNumbness',
        'bowel',
        'weakness',
        'handsOrWalking',
        'fever',
        'chills',
        'risingRestPain',
        'swelling',
        'rash',
        'breathing'
      ]
    }
  },
  { id: 'saddle-numbness', level: 'callNow', when: { kind: 'saddleNumbness' } },
  { id: 'red-flag-not-sure', level: 'callToday', when: { kind: 'redFlagNotSure' } },
  {
    id: 'worse',
    level: 'callToday',
    when: {
      kind: 'signal',
      signal: 'worse',
      areas: [ 'lowerBack', 'lowerLimbs', 'numbness', 'buttocks' ],
      byAtLeast: 2
    }
  },
  {
    id: 'rebound',
    level: 'callToday',
    when: {
      kind: 'signal',
      signal: 'rebound',
      areas: [ 'lowerBack', 'lowerLimbs', 'numbness', 'buttocks' ],
      byAtLeast: 2
    }
  },
  {
    id: 'flare',
    level: 'callToday',
    when: {
      kind: 'signal',
      signal: 'flare',
      areas: [ 'lowerBack', 'lowerLimbs', 'numbness', 'buttocks' ],
      byAtLeast: 2
    }
  },
  { id: 'worry', level: 'look', when: { kind: 'worry' } },
  {
    id: 'overdue',
    level: 'look',
    when: {
      kind: 'pointStatus',
      status: 'overdue',
      points: [ 'oneWeek', 'oneMonth', 'threeMonths', 'sixMonths', 'twelveMonths', 'twentyFourMonths' ]
    }
  }
]

export const FIRST_MESSAGE_TEXTS = {
  invitation: {
    en: {
      subject: 'A few questions before or after your treatment',
      body: 'Dear {name},\n' +
        '\n' +
        'please answer a few short questions about how you are. On your phone:\n' +
        '{link}\n' +
        '\n' +
        'The page asks for your date of birth first. Or type this code there: {code}\n' +
        'The link works until {until}.\n' +
        '\n' +
        'This message is not read by anyone when you reply. If you are worried, call us: {phone}\n'
    },
    ja: {
      subject: '経過についてのご質問',
      body: '{name} 様\n' +
        '\n' +
        'お体の具合について、短い質問にお答えください。スマートフォンで開けます。\n' +
        '{link}\n' +
        '\n' +
        'はじめに生年月日を入力していただきます。次のコードを入力して開くこともできます：{code}\n' +
        '{until}まで回答できます。\n' +
        '\n' +
        'このメッセージに返信いただいても、お読みすることができません。ご心配なことは、お電話ください：{phone}\n'
    }
  },
  reminder: {
    en: {
      subject: 'A reminder of our questions',
      body: 'Dear {name},\n' +
        '\n' +
        'we have not had your answers yet. They take about a minute:\n' +
        '{link}\n' +
        '\n' +
        'What you have filled in so far is kept. The link works until {until}.\n' +
        '\n' +
        'If you are worried, call us: {phone}\n'
    },
    ja: {
      subject: 'ご回答のお願い（再送）',
      body: '{name} 様\n' +
        '\n' +
        '先日お送りした質問への回答がまだ届いていません。1分ほどで終わります。\n' +
        '{link}\n' +
        '\n' +
        '途中まで入力された内容は残っています。{until}まで回答できます。\n' +
        '\n' +
        'ご心配なことは、お電話ください：{phone}\n'
    }
  },
  consultationAnswer: {
    en: {
      subject: 'Your request for a consultation',
      body: 'Dear {name},\n' +
        '\n' +
        'thank you for writing to us. Before we speak, please answer a few questions about your trouble:\n' +
        '{link}\n' +
        '\n' +
        'The link works until {until}. If anything gets worse before then, do not wait: call us at {phone}\n'
    },
    ja: {
      subject: 'ご相談のお申し込みについて',
      body: '{name} 様\n' +
        '\n' +
        'ご相談のお申し込みをありがとうございます。お話をうかがう前に、症状についての質問にお答えください。\n' +
        '{link}\n' +
        '\n' +
        '{until}まで回答できます。それまでに症状が悪くなったときは、待たずにお電話ください：{phone}\n'
    }
  }
}
