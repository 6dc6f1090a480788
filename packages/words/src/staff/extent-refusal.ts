import type { ExtentRefusal } from '@sebone/domain/extent/read-extent'
import type { NothingToRepeat } from '@sebone/domain/extent/same-as-last-time'
import type { ByLanguage, Language } from '../language.ts'
import { quoted } from '../names/quoted.ts'

const NOTHING_TO_REPEAT: ByLanguage<Readonly<Record<NothingToRepeat['earlier'], string>>> = {
  en: {
    missing: 'There is no earlier answer to be the same as. Mark the map.',
    notSure: 'The earlier answer was “not sure”, so nothing can be the same as it. Mark the map.',
    blank: 'The earlier map was left blank, so nothing can be the same as it. Mark the map.',
  },
  ja: {
    missing: '前回の回答がないため、「前回と同じ」は選べません。図に記入してください。',
    notSure: '前回の回答が「わからない」のため、「前回と同じ」は選べません。図に記入してください。',
    blank: '前回の図が未記入のため、「前回と同じ」は選べません。図に記入してください。',
  },
}

export function extentRefusalSentence(refusal: ExtentRefusal | NothingToRepeat, language: Language): string {
  const isJapanese = language === 'ja'
  switch (refusal.code) {
    case 'regionNotOnMap':
      return isJapanese
        ? `${quoted(refusal.text, 'ja')}という部位は図にありません。`
        : `There is no region ${quoted(refusal.text, 'en')} on the map.`
    case 'extentContradicts':
      return isJapanese
        ? '部位の記入、「なし」、「わからない」は、どれか1つだけを選んでください。'
        : 'Choose one only: regions on the map, “none”, or “not sure”.'
    case 'tooManyRegions':
      return isJapanese
        ? `図の部位は${refusal.most}か所ですが、${refusal.regions}か所が送られました。`
        : `The map has ${refusal.most} regions, but ${refusal.regions} were sent.`
    case 'nothingToRepeat':
      return NOTHING_TO_REPEAT[language][refusal.earlier]
  }
}
