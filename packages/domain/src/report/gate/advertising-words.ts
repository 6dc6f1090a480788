/**
 * Words that point to a patient's own account (testimonials are banned whoever agrees: Medical Care Act Enforcement
 * Ordinance, art. 1-9, no. 1). A heuristic: it cannot tell who speaks, and a clinician's "the patient said" is found too.
 */
export const TESTIMONIAL_WORDS = {
  en: [
    'said', 'says', 'told us', 'told me', 'reports that', 'in her own words', 'in his own words', 'testimonial', 'feedback',
    'grateful', 'thank', 'thanks', 'thankful', 'happy', 'delighted', 'satisfied', 'I am', 'I was', 'I feel', 'my pain',
  ],
  ja: [
    'とおっしゃ', 'と仰', 'と話さ', 'との声', 'とのこと', 'のお声', '患者様の声', '患者さんの声', '体験談', '口コミ', '感想', '喜ば', '喜んで',
    'うれしい', '嬉しい', '感謝', 'ありがとう', '満足', '笑顔', '私は', 'わたしは',
  ],
} as const

/**
 * Words of recommendation, comparison and exaggeration (Medical Care Act, art. 6-5; 医療広告ガイドライン, 第3). A heuristic
 * too: "the best known risk" is found and "you would be wise to come" is not.
 */
export const RECOMMENDATION_WORDS = {
  en: [
    'recommend', 'recommends', 'recommended', 'best', 'better than', 'superior', 'safest', 'guarantee', 'guaranteed', 'cure',
    'cured', 'cures', 'painless', 'risk-free', 'unique', 'number one', 'world-class', 'state-of-the-art', 'miracle', 'completely safe',
  ],
  ja: [
    'おすすめ', 'お勧め', 'お薦め', '推奨', 'ぜひ', '是非', '最高', '最良', '最先端', '最新', '日本一', '世界一', '唯一', 'どこよりも', 'No.1',
    'ナンバーワン', '必ず', '絶対', '完治', '根治', '完全に治', '安全な治療', '安心', '奇跡', '画期的',
  ],
} as const
