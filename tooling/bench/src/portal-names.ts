import { searchKey, searchTokens } from '@sebone/domain/text/search-key'

/** Common Japanese names, the first ones more often: what a search finds a thousand of, and what it finds few of. Nobody is meant. */
const FAMILY = '佐藤さとう 鈴木すずき 高橋たかはし 田中たなか 渡辺わたなべ 伊藤いとう 山本やまもと 中村なかむら 小林こばやし 加藤かとう 吉田よしだ 山田やまだ 佐々木ささき 山口やまぐち 松本まつもと 井上いのうえ 木村きむら 林はやし 斎藤さいとう 清水しみず 山崎やまざき 森もり 池田いけだ 橋本はしもと 阿部あべ 石川いしかわ 山下やました 中島なかじま 石井いしい 小川おがわ 前田まえだ 岡田おかだ 長谷川はせがわ 藤田ふじた 後藤ごとう 近藤こんどう 村上むらかみ 遠藤えんどう 青木あおき 坂本さかもと'
const GIVEN = '花子はなこ 太郎たろう 洋子ようこ 健一けんいち 和子かずこ 清きよし 幸子さちこ 勝まさる 節子せつこ 茂しげる 恵子けいこ 博ひろし 京子きょうこ 正ただし 美智子みちこ 誠まこと 文ふみ 実みのる 千代子ちよこ 進すすむ 久子ひさこ 修おさむ 照子てるこ 弘ひろし 春子はるこ 昇のぼる 光子みつこ 隆たかし 君子きみこ 豊ゆたか'

const parts = (names: string) =>
  names.split(' ').map((name) => {
    const [, kanji = '', kana = ''] = /^([\p{Script=Han}々]+)(.+)$/u.exec(name) ?? []
    return { kanji, kana }
  })

export type BenchName = {
  readonly family: string
  readonly given: string
  readonly familyKana: string
  readonly givenKana: string
  readonly searchKey: string
  readonly tokens: readonly string[]
}

/** Every pair of them, with what the application would store to find them by. */
export const BENCH_NAMES: readonly BenchName[] = parts(FAMILY).flatMap((family) =>
  parts(GIVEN).map((given) => {
    const [written, spoken] = [`${family.kanji}${given.kanji}`, `${family.kana}${given.kana}`]
    const initials = [family.kanji, given.kanji, family.kana, given.kana].map((part) => searchKey(part).slice(0, 1))
    return {
      family: family.kanji,
      given: given.kanji,
      familyKana: family.kana,
      givenKana: given.kana,
      searchKey: searchKey(spoken),
      tokens: [...new Set([...initials, ...searchTokens(written), ...searchTokens(spoken)])],
    }
  }),
)
