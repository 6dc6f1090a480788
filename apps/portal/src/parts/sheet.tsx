import type { ReactNode } from 'react'
import { Dialog } from 'react-aria-components/Dialog'
import { Heading } from 'react-aria-components/Heading'
import { Modal, ModalOverlay } from 'react-aria-components/Modal'
import styles from './sheet.module.css'

interface Props {
  readonly title: string
  readonly isOpen: boolean
  /** Without it the sheet cannot be waved away: something has to be decided. */
  readonly onClose?: () => void
  /** For what is compared side by side. */
  readonly isWide?: boolean
  readonly children: ReactNode
}

/** A dialog over the page, for what must be settled before going on. */
export function Sheet({ title, isOpen, onClose, isWide = false, children }: Props) {
  return (
    <ModalOverlay
      className={styles.veil ?? ''}
      isOpen={isOpen}
      isDismissable={false}
      isKeyboardDismissDisabled={!onClose}
      onOpenChange={(open) => (open ? undefined : onClose?.())}
    >
      <Modal className={`${styles.sheet} ${isWide ? styles.wide : ''}`}>
        <Dialog className={styles.dialog ?? ''} {...(onClose ? {} : { role: 'alertdialog' as const })}>
          <Heading slot="title" level={2}>
            {title}
          </Heading>
          {children}
        </Dialog>
      </Modal>
    </ModalOverlay>
  )
}
