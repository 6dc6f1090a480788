import type { ByLanguage } from '../language.ts'

type Days = { readonly fromDay: number; readonly toDay: number }

/** What is written in and around the curves of one course. */
export interface TrajectoryWords {
  days: string
  treatment: string
  day: (day: number) => string
  worseningExpected: (days: Days) => string
  effectDevelops: (days: Days) => string
  fromTo: (before: string, now: string) => string
  signal: (name: string, point: string, by: string) => string
  sameBand: string
  noAnswer: string
  notSure: string
  none: string
  dashed: string
  hollow: string
  outdated: (day: number) => string
  today: (day: number) => string
  unscheduled: string
  showTable: string
  caption: string
  point: string
  when: string
  how: string
  nominal: string
  notDrawn: string
}

export const TRAJECTORY_WORDS: ByLanguage<TrajectoryWords> = {
  en: {
    days: 'Days since treatment',
    treatment: 'Treatment',
    day: (day) => `day ${day < 0 ? `−${-day}` : day}`,
    worseningExpected: ({ fromDay, toDay }) => `Worsening expected, days ${fromDay}–${toDay}`,
    effectDevelops: ({ fromDay, toDay }) => `Effect develops, days ${fromDay}–${toDay}`,
    fromTo: (before, now) => `${before} → ${now}`,
    signal: (name, point, by) => `${name}, ${point}: ${by}`,
    sameBand: 'would count as about the same',
    noAnswer: 'no answer',
    notSure: 'not sure',
    none: 'no score',
    dashed: 'dashed: nothing is known in between',
    hollow: 'hollow: day not known, drawn at the usual day of its point',
    outdated: (day) => `the answer before treatment is from ${day} days before it, drawn nearer`,
    today: (day) => `today, day ${day}`,
    unscheduled: 'Unscheduled answer',
    showTable: 'Show as table',
    caption: 'Scores from 0 (none) to 10 (the worst imaginable)',
    point: 'Point',
    when: 'Day',
    how: 'How',
    nominal: 'not known',
    notDrawn: 'not drawn: its day after treatment is not known',
  },
  ja: {
    days: '治療からの日数',
    treatment: '治療日',
    day: (day) => (day < 0 ? `治療の${-day}日前` : day === 0 ? '治療当日' : `治療後${day}日`),
    worseningExpected: ({ fromDay, toDay }) => `一時的な悪化が予想される時期（${fromDay}〜${toDay}日）`,
    effectDevelops: ({ fromDay, toDay }) => `効果が現れる時期（${fromDay}〜${toDay}日）`,
    fromTo: (before, now) => `${before} → ${now}`,
    signal: (name, point, by) => `${name}・${point}・${by}`,
    sameBand: '「変化なし」とされる範囲',
    noAnswer: '無回答',
    notSure: 'わからない',
    none: '点数なし',
    dashed: '破線：その間の点数は不明',
    hollow: '白抜き：日付が不明のため、その時点の標準の日に表示',
    outdated: (day) => `治療前の回答は治療の${day}日前のもので、近づけて表示`,
    today: (day) => `本日（治療後${day}日）`,
    unscheduled: '予定外の回答',
    showTable: '表で見る',
    caption: '点数は0（なし）から10（考えられる最もひどい状態）まで',
    point: '時点',
    when: '日',
    how: '方法',
    nominal: '不明',
    notDrawn: '治療後の日数が不明のため図には表示していません',
  },
}
