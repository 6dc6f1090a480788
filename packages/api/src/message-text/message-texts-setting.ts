import { checkMessageTexts } from '@sebone/domain/message/check-message-texts'
import { MessageTexts } from '@sebone/domain/message/message-text-schema'
import { settingStore } from '../setting/setting.repository.ts'

export const MESSAGE_TEXTS_SETTING = {
  name: 'messageTexts',
  content: MessageTexts,
  store: settingStore('messageTexts', MessageTexts),
  mayStartInPast: false,
  read: checkMessageTexts,
} as const
