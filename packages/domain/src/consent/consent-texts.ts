import type { ConsentText } from './consent-text.ts'
import { calendarDateOf } from '../calendar/calendar-date.ts'

const FIRST_VERSION = { version: 1, inForceFrom: calendarDateOf(2026, 1, 1), inForceTo: null, asksAgain: false } as const

const DATA: ConsentText = {
  ...FIRST_VERSION,
  id: 'data',
  purpose: 'data',
  title: { en: 'Use of your answers', ja: '回答の利用について' },
  paragraphs: { en: [], ja: [] },
  agreement: {
    en: 'The clinic may keep my answers and use them to treat me and to follow how I am doing. I can withdraw this at any time.',
    ja: 'わたしの回答を、診療と治療後の経過の確認のために、クリニックが保管し利用することに同意します。この同意は、いつでも取り消せます。',
  },
}

const MESSAGES: ConsentText = {
  ...FIRST_VERSION,
  id: 'messages',
  purpose: 'messages',
  title: { en: 'Messages from the clinic', ja: 'クリニックからの連絡について' },
  paragraphs: { en: [], ja: [] },
  agreement: {
    en: 'The clinic may send me messages that ask how I am doing after treatment. I can stop them at any time.',
    ja: '治療後の様子をたずねる連絡を、クリニックから受け取ることに同意します。連絡は、いつでも止められます。',
  },
}

/** The risks are those of the clinic's own published reports (DOMAIN.md, section 8); the wording is ours. */
const TREATMENT: ConsentText = {
  ...FIRST_VERSION,
  id: 'treatment-intradiscal-gel',
  purpose: 'treatment',
  title: { en: 'Treatment of a disc with gel', ja: '椎間板にゲルを入れる治療について' },
  paragraphs: {
    en: [
      'A thin needle is put into the disc between two bones of your spine, and a gel is injected. You are given a local anaesthetic.',
      'After the treatment you may have pain for a time. Your symptoms may get worse in the first 1 to 2 weeks.',
      'Damage to a nerve has not been reported, but it cannot be ruled out.',
      'Very rarely, people have an allergic reaction to the local anaesthetic.',
      'A disc that is almost completely worn out may turn out not to be treatable.',
      'Results differ from person to person. The full effect takes 3 weeks to 3 months, and there may be none.',
      'You may say no. You may change your mind at any time until the treatment begins, and your care here goes on.',
    ],
    ja: [
      '背骨の骨と骨のあいだにある椎間板に細い針を入れ、ゲルを注入します。局所麻酔を使います。',
      '治療のあと、しばらく痛みが出ることがあります。最初の1～2週間は、症状が強くなることもあります。',
      '神経が傷ついたという報告はありませんが、起こらないとは言い切れません。',
      'ごくまれに、局所麻酔の薬でアレルギー反応が起こることがあります。',
      '椎間板がほとんどなくなっている場合は、治療できないことがあります。',
      '効果には個人差があります。十分な効果が出るまでに3週間～3か月かかり、効果が出ないこともあります。',
      '治療を受けないこともできます。治療が始まるまでは、いつでも取りやめられます。取りやめても、当院での診療は続けられます。',
    ],
  },
  agreement: {
    en: 'A physician has explained this treatment and its risks to me, I could ask my questions, and I agree to have it.',
    ja: 'この治療の内容とリスクについて医師から説明を受け、質問もできました。治療を受けることに同意します。',
  },
}

const PUBLICATION: ConsentText = {
  ...FIRST_VERSION,
  id: 'publication',
  purpose: 'publication',
  title: { en: 'Publishing the course of your treatment', ja: '治療経過の公開について' },
  paragraphs: {
    en: [
      'The clinic publishes on its website how symptoms develop after treatment, whether they get better or not.',
      'It would show your sex, your age in steps of ten years, your country, the month of treatment, the findings, what was done, the cost and your scores.',
      'It never shows your name, your exact age, an exact date, where you live within the country, or your own words.',
      'People who know you well may still recognise you.',
      'You may say no, and it makes no difference to your treatment or its price. If you withdraw later, we take the report down. Copies that others have made by then are beyond our reach.',
    ],
    ja: [
      '当院では、治療後の症状の変化を、よくなった場合もそうでない場合も、ウェブサイトで公開しています。',
      '公開するのは、性別、年代（10歳きざみ）、お住まいの国、治療した年月、検査の所見、治療の内容、費用、症状の点数です。',
      'お名前、正確な年齢、正確な日付、国より詳しい住所、ご本人の言葉は公開しません。',
      'それでも、あなたをよく知る人には、あなたのことだと分かるかもしれません。',
      '同意しなくても、治療や料金は変わりません。あとから同意を取り消した場合は、公開をやめます。ただし、それまでにほかの人が保存したものは、当院では消せません。',
    ],
  },
  agreement: {
    en: 'I agree that the clinic publishes the course of my treatment in this way.',
    ja: 'わたしの治療経過を、このような形で公開することに同意します。',
  },
}

/** Every text there has been, oldest first per purpose. A version is added here and never edited. */
export const CONSENT_TEXTS: readonly ConsentText[] = [DATA, MESSAGES, TREATMENT, PUBLICATION]
