import type { NotationRefusal, NotationRefusalCode } from '@sebone/domain/spine/notation-refusal'
import type { ByLanguage, Language } from '../language.ts'
import { quoted } from '../names/quoted.ts'

/** What is wrong and what to write instead; where it is stands in front (see `notationSentence`). */
function worded({ code, candidates = [] }: NotationRefusal): ByLanguage<string> {
  switch (code) {
    case 'emptyNotation':
      return { en: 'Write a place, such as L3/4.', ja: '部位を L3/4 のように入力してください。' }
    case 'tooLong':
      return { en: 'This is too long: at most 200 characters are read.', ja: '長すぎます。200文字以内で入力してください。' }
    case 'unreadable':
      return {
        en: 'this cannot be read. Write discs like L3/4, 4/5, 5/S.',
        ja: '読み取れません。L3/4、4/5、5/S のように入力してください。',
      }
    case 'ambiguousRegion':
      return candidates.length === 0
        ? {
            en: 'neck, chest or lower back? Write the region, such as L4/5.',
            ja: '頚椎・胸椎・腰椎のどれか特定できません。L4/5 のように入力してください。',
          }
        : {
            en: `this may be ${candidates.join(' or ')}. Write which.`,
            ja: `${candidates.join('、')} のどれか特定できません。どれかを入力してください。`,
          }
    case 'ambiguousUnderSixLumbar':
      return {
        en: `this spine has six lumbar vertebrae: ${candidates.join(' or ')}? Write which.`,
        ja: `腰椎が6個と記録されています。${candidates.join('、')} のどちらかを入力してください。`,
      }
    case 'reversed':
      return {
        en: 'the lower one stands first. Write the upper one first, such as L3/4.',
        ja: '上下の順が逆です。L3/4 のように、上から順に入力してください。',
      }
    case 'skipsADisc':
      return {
        en: 'these two bones are not neighbours. Write each disc, such as L3/4, 4/5.',
        ja: '隣り合う椎骨ではありません。L3/4、4/5 のように、椎間を1つずつ入力してください。',
      }
    case 'noSuchDisc':
      return { en: 'there is no such disc.', ja: 'この椎間は存在しません。' }
    case 'noSuchVertebra':
      return { en: 'there is no such vertebra.', ja: 'この椎骨は存在しません。' }
    case 'needsTransitionalVertebra':
      return {
        en: 'only a spine with a transitional vertebra has this. Record first how this spine is numbered.',
        ja: '移行椎のある方にだけある部位です。先に椎骨の数え方を記録してください。',
      }
    case 'isAVertebra':
      return {
        en: 'this is a vertebra. A disc is needed, such as L4/5.',
        ja: '椎骨の表記です。L4/5 のように、椎間を入力してください。',
      }
    case 'isADisc':
      return {
        en: 'this is a disc. A vertebra is needed, such as L4.',
        ja: '椎間の表記です。L4 のように、椎骨を入力してください。',
      }
  }
}

const CONCERNS_ALL_OF_IT: readonly NotationRefusalCode[] = ['emptyNotation', 'tooLong']

/** `Character 6, “L3/5”: these two bones …`. Positions are counted from 1, as people count. */
export function notationSentence(refusal: NotationRefusal, language: Language): string {
  const sentence = worded(refusal)[language]
  if (CONCERNS_ALL_OF_IT.includes(refusal.code)) return sentence
  const text = refusal.text === '' ? '' : quoted(refusal.text, language)
  return language === 'ja'
    ? `${refusal.position + 1}文字目${text}：${sentence}`
    : `Character ${refusal.position + 1}${text === '' ? '' : `, ${text}`}: ${sentence}`
}
