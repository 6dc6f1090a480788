import type { MessageTexts } from './message-text.ts'

/** What a clinic begins with. It promises nothing, names no illness, and says where to turn in an emergency. */
export const DEFAULT_MESSAGE_TEXTS: MessageTexts = {
  firstIntake: {
    en: {
      subject: 'Questions before your first visit',
      body:
        'Dear {name},\n\nbefore your first visit, please answer some questions about your trouble and your health. ' +
        'They take about 8 minutes. On your phone:\n{link}\n\n' +
        'The page asks for your date of birth first. Or type this code there: {code}\n' +
        'You may stop at any time; what you have filled in is kept. The link works until {until}.\n\n' +
        'This message is not read by anyone when you reply. If anything gets worse before your visit, do not wait: call us at {phone}\n',
    },
    ja: {
      subject: '初診の問診のお願い',
      body:
        '{name} 様\n\n初診の前に、症状とお体についての質問にお答えください。8分ほどで終わります。スマートフォンで開けます。\n{link}\n\n' +
        'はじめに生年月日を入力していただきます。次のコードを入力して開くこともできます：{code}\n' +
        '途中でやめても、入力された内容は残ります。{until}まで回答できます。\n\n' +
        'このメッセージに返信いただいても、お読みすることができません。受診までに症状が悪くなったときは、待たずにお電話ください：{phone}\n',
    },
  },
  invitation: {
    en: {
      subject: 'A few questions before or after your treatment',
      body:
        'Dear {name},\n\nplease answer a few short questions about how you are. On your phone:\n{link}\n\n' +
        'The page asks for your date of birth first. Or type this code there: {code}\nThe link works until {until}.\n\n' +
        'This message is not read by anyone when you reply. If you are worried, call us: {phone}\n',
    },
    ja: {
      subject: '経過についてのご質問',
      body:
        '{name} 様\n\nお体の具合について、短い質問にお答えください。スマートフォンで開けます。\n{link}\n\n' +
        'はじめに生年月日を入力していただきます。次のコードを入力して開くこともできます：{code}\n{until}まで回答できます。\n\n' +
        'このメッセージに返信いただいても、お読みすることができません。ご心配なことは、お電話ください：{phone}\n',
    },
  },
  reminder: {
    en: {
      subject: 'A reminder of our questions',
      body:
        'Dear {name},\n\nwe have not had your answers yet. They take about a minute:\n{link}\n\n' +
        'What you have filled in so far is kept. The link works until {until}.\n\nIf you are worried, call us: {phone}\n',
    },
    ja: {
      subject: 'ご回答のお願い（再送）',
      body:
        '{name} 様\n\n先日お送りした質問への回答がまだ届いていません。1分ほどで終わります。\n{link}\n\n' +
        '途中まで入力された内容は残っています。{until}まで回答できます。\n\nご心配なことは、お電話ください：{phone}\n',
    },
  },
  consultationAnswer: {
    en: {
      subject: 'Your request for a consultation',
      body:
        'Dear {name},\n\nthank you for writing to us. Before we speak, please answer a few questions about your trouble:\n{link}\n\n' +
        'The link works until {until}. If anything gets worse before then, do not wait: call us at {phone}\n',
    },
    ja: {
      subject: 'ご相談のお申し込みについて',
      body:
        '{name} 様\n\nご相談のお申し込みをありがとうございます。お話をうかがう前に、症状についての質問にお答えください。\n{link}\n\n' +
        '{until}まで回答できます。それまでに症状が悪くなったときは、待たずにお電話ください：{phone}\n',
    },
  },
}
