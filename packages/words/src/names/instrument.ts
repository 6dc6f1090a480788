import type { ByLanguage } from '../language.ts'

/** What each questionnaire measures, in a line. */
const MEASURES: ByLanguage<Readonly<Record<string, string>>> = {
  en: {
    'check-in': 'Four areas from 0 to 10, the numb area, warning signs, worries',
    'first-intake': 'The trouble, its history, health, warning signs and hopes before treatment',
    'extent-map': 'Where it hurts or is numb, on a map of the body',
    'global-change': 'How much better or worse all in all, in seven steps',
    walking: 'How far one can walk, and why one stops',
    'analgesic-use': 'Which medicines against pain, and how often',
    'work-status': 'Work and everyday duties',
    'flare-days': 'Days of worsening since treatment',
    'red-flags': 'Warning signs that need a call at once',
    'roland-morris': 'Disability from back pain, 24 statements',
    'roland-morris-ja': 'Disability from back pain, 24 statements',
    oswestry: 'Disability from back pain in ten sections',
    'comi-back': 'Pain, function, well-being and disability in seven questions',
    'zurich-claudication': 'Symptoms, walking and satisfaction in spinal stenosis',
    'start-back': 'Risk that back pain lasts, in nine questions',
    'eq-5d-5l': 'General health in five dimensions',
    joabpeq: 'Five domains of back pain, as the orthopaedic association weighs them',
  },
  ja: {
    'check-in': '4部位の0〜10の点数、しびれの範囲、注意が必要な症状、心配ごと',
    'first-intake': '治療前の症状、経過、健康状態、注意が必要な症状、希望',
    'extent-map': '痛みやしびれの範囲（体の図）',
    'global-change': '全体としての変化（7段階）',
    walking: '歩ける距離と、止まる理由',
    'analgesic-use': '痛み止めの種類と頻度',
    'work-status': '仕事と日常の役割',
    'flare-days': '治療後に悪化した日数',
    'red-flags': 'すぐに電話が必要な症状',
    'roland-morris': '腰痛による生活の支障（24項目）',
    'roland-morris-ja': '腰痛による生活の支障（24項目）',
    oswestry: '腰痛による生活の支障（10項目）',
    'comi-back': '痛み、機能、健康感、支障（7問）',
    'zurich-claudication': '脊柱管狭窄症の症状、歩行、満足度',
    'start-back': '腰痛が長引くリスク（9問）',
    'eq-5d-5l': '健康全般（5項目）',
    joabpeq: '腰痛の5領域（日本整形外科学会の重みづけ）',
  },
}

/** Null for one that this list does not know. */
export const instrumentMeasures = (id: string, language: 'en' | 'ja'): string | null => MEASURES[language][id] ?? null
