import { isRedFlag } from '@sebone/domain/follow-up/red-flag'
import type { ByLanguage, Language } from '../language.ts'
import { RED_FLAG_NAMES } from '../names/red-flag.ts'
import type { ClinicContact } from './clinic-contact.ts'
import { outsideHours } from './outside-hours.ts'

interface CallNowPage {
  call: string
  title: string
  why: string
  closedHeading: string
  closed: readonly string[]
  afterCallHeading: string
  afterCall: string
  goOn: string
}

/** A sign that was marked on the body map and so has no words of a question. */
const ON_MAP: ByLanguage<Readonly<Record<string, string>>> = {
  en: { saddleNumbness: 'Numbness between the legs or around the back passage' },
  ja: { saddleNumbness: '股のあいだや肛門のまわりのしびれ' },
}

export const signOnMap = (code: string, language: Language): string =>
  ON_MAP[language][code] ?? (isRedFlag(code) ? RED_FLAG_NAMES[language][code] : code)

/** Said as soon as a warning sign is answered with yes. Calm, and nothing before the number. */
export const callNowPage = ({ hours, outside }: Pick<ClinicContact, 'hours' | 'outside'>, language: Language): CallNowPage =>
  language === 'ja'
    ? {
        call: '今すぐお電話ください',
        title: '今すぐクリニックにお電話ください',
        why: '次の症状は、早めの確認が必要です。回答の途中でかまいません。',
        closedHeading: '電話がつながらないとき',
        closed: [
          ...(hours ? [`受付時間は ${hours} です。`] : []),
          ...outsideHours(outside, language),
          '息が苦しい、意識がもうろうとするなど、急を要するときは、すぐに119番に電話してください。',
        ],
        afterCallHeading: 'お電話のあとで',
        afterCall: '残りの質問に答えていただけると、診察の助けになります。',
        goOn: '質問の続きへ進む',
      }
    : {
        call: 'Call us now',
        title: 'Please call the clinic now',
        why: 'What you told us needs to be checked soon. You need not finish the questions first.',
        closedHeading: 'If nobody answers',
        closed: [
          ...(hours ? [`We are open ${hours}.`] : []),
          ...outsideHours(outside, language),
          'If it is urgent, for example if you have trouble breathing or feel faint, call 119 at once.',
        ],
        afterCallHeading: 'After your call',
        afterCall: 'Answering the rest of the questions helps the physician who sees you.',
        goOn: 'Go on with the questions',
      }
