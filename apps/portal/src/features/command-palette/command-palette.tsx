import { useState } from 'react'
import { Autocomplete } from 'react-aria-components/Autocomplete'
import { Dialog } from 'react-aria-components/Dialog'
import { Header } from 'react-aria-components/Header'
import { Input } from 'react-aria-components/Input'
import { Label } from 'react-aria-components/Label'
import { Menu, MenuItem, MenuSection } from 'react-aria-components/Menu'
import { Modal, ModalOverlay } from 'react-aria-components/Modal'
import { SearchField } from 'react-aria-components/SearchField'
import { dayHere } from '../../data/day-here.ts'
import { useText } from '../../language/use-text.ts'
import { PersonFacts } from '../../parts/person-facts.tsx'
import { PersonName } from '../../parts/person-name.tsx'
import { useCommands, type Command, type PlaceCommand } from './use-commands.ts'
import { useFoundPatients } from './use-found-patients.ts'
import { paletteTexts } from './words.ts'
import styles from './command-palette.module.css'

interface Props {
  readonly places: readonly PlaceCommand[]
  readonly onClose: () => void
}

/** Jump to a patient or a page, or do something, from the keyboard: type, arrow, Enter. */
export function CommandPalette({ places, onClose }: Props) {
  const t = useText(paletteTexts)
  const [typed, setTyped] = useState('')
  const { patients, isSearching, hasFailed } = useFoundPatients(typed)
  const { people, pages, actions } = useCommands(typed, places, patients)
  const all: readonly Command[] = [...people, ...actions, ...pages]
  const run = (id: string) => {
    onClose()
    all.find((command) => command.id === id)?.run()
  }
  const state = hasFailed ? t('failed') : isSearching && typed.trim() !== '' ? t('searching') : all.length === 0 ? t('nothing', { query: typed }) : ''
  return (
    <ModalOverlay className={styles.veil ?? ''} isOpen isDismissable onOpenChange={(isOpen) => (isOpen ? undefined : onClose())}>
      <Modal className={styles.sheet ?? ''}>
        <Dialog className={styles.dialog ?? ''} aria-label={t('title')}>
          <Autocomplete inputValue={typed} onInputChange={setTyped}>
            {/* Whoever asked for the palette is about to type: it opens for nothing else. */}
            {/* oxlint-disable-next-line jsx-a11y/no-autofocus */}
            <SearchField className={styles.search ?? ''} autoFocus aria-label={t('field')}>
              <Label className={styles.label ?? ''}>{t('field')}</Label>
              <Input className={styles.input ?? ''} />
            </SearchField>
            <p role="status" className={styles.state}>
              {state}
            </p>
            <Menu className={styles.menu ?? ''} aria-label={t('title')} onAction={(id) => run(String(id))}>
              {people.length > 0 ? (
                <MenuSection>
                  <Header className={styles.group ?? ''}>{t('patients')}</Header>
                  {people.map(({ id, name, patient }) => (
                    <MenuItem key={id} id={id} textValue={name} className={styles.item ?? ''}>
                      <PersonName of={patient} />
                      <PersonFacts of={patient} today={dayHere()} />
                    </MenuItem>
                  ))}
                </MenuSection>
              ) : null}
              {actions.length > 0 ? <CommandGroup heading={t('actions')} commands={actions} /> : null}
              {pages.length > 0 ? <CommandGroup heading={t('pages')} commands={pages} /> : null}
            </Menu>
          </Autocomplete>
        </Dialog>
      </Modal>
    </ModalOverlay>
  )
}

function CommandGroup({ heading, commands }: { heading: string; commands: readonly Command[] }) {
  return (
    <MenuSection>
      <Header className={styles.group ?? ''}>{heading}</Header>
      {commands.map(({ id, name }) => (
        <MenuItem key={id} id={id} textValue={name} className={styles.item ?? ''}>
          {name}
        </MenuItem>
      ))}
    </MenuSection>
  )
}
