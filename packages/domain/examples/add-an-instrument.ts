import { whenAnswered } from '@sebone/domain/instrument/condition'
import { defineInstrument } from '@sebone/domain/instrument/define-instrument'
import { INSTRUMENTS } from '@sebone/domain/instrument/instruments'
import { exportedValuesOf } from '@sebone/domain/instrument/output/exported-values'
import { readAnswers } from '@sebone/domain/instrument/read-answers'
import { registryOf } from '@sebone/domain/instrument/registry'
import { accept } from '@sebone/domain/result'

export const SLEEP = defineInstrument({
  id: 'sleep',
  version: 1,
  title: { en: 'Sleep', ja: '睡眠' },
  items: [
    {
      key: 'wokenByPain',
      kind: 'yesNo',
      question: { en: 'Did pain wake you in the last week?', ja: 'この1週間に、痛みで目が覚めましたか。' },
      offersNotSure: true,
    },
    {
      key: 'nightsWoken',
      kind: 'wholeNumber',
      question: { en: 'On how many nights?', ja: '何晩ありましたか。' },
      unit: { en: 'nights', ja: '晩' },
      min: 1,
      max: 7,
      offersNotSure: true,
      showWhen: whenAnswered('wokenByPain', 'yes'),
    },
  ],
})

/** Beside the shipped ones; refused, with every problem named, if it could not be asked or read back. */
export const OUR_INSTRUMENTS = registryOf([...INSTRUMENTS, SLEEP])

/** What a form sent, as one row of the export; or every answer that was refused, by name. */
export function sleepRow(sent: Readonly<Record<string, unknown>>) {
  const answers = readAnswers(SLEEP, sent)
  return answers.ok ? accept(exportedValuesOf(SLEEP, answers.value)) : answers
}
