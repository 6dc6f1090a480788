import type { ExtentItem, Sensation, Wording } from '../definition.ts'
import { defineInstrument } from '../define-instrument.ts'

const HINT: Wording = {
  en: 'Tap every place. If there is none, choose “Nowhere”.',
  ja: 'あてはまる場所をすべて選んでください。ないときは「どこにもない」を選んでください。',
}

const QUESTIONS: Readonly<Record<Sensation, Wording>> = {
  pain: { en: 'Where does it hurt now?', ja: '今、痛むのはどこですか。' },
  numbness: { en: 'Where is it numb or tingling now?', ja: '今、しびれているのはどこですか。' },
}

/** The body map for one sensation. */
export const extentItem = (key: string, sensation: Sensation): ExtentItem => ({
  key,
  kind: 'extent',
  sensation,
  question: QUESTIONS[sensation],
  hint: HINT,
  offersNotSure: true,
})

/** Where it hurts and where it is numb. Ours and exploratory: no validated extent scale was found (DOMAIN.md 4). */
export const EXTENT_MAP = defineInstrument({
  id: 'extent-map',
  version: 1,
  title: { en: 'Where it is', ja: '症状のある場所' },
  items: [extentItem('painArea', 'pain'), extentItem('numbArea', 'numbness')],
})
