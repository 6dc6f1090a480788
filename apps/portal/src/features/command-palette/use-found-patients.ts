import { keepPreviousData, useQuery } from '@tanstack/react-query'
import { useEffect, useState } from 'react'
import { useApi } from '../../data/api.ts'

/** As long as the next key of somebody typing takes. */
const PAUSE_MS = 150
const MOST_SHOWN = 6

/** The first few patients that what is typed finds; nobody before anything is typed. */
export function useFoundPatients(typed: string) {
  const [query, setQuery] = useState('')
  useEffect(() => {
    const pause = setTimeout(() => setQuery(typed.trim()), PAUSE_MS)
    return () => clearTimeout(pause)
  }, [typed])
  const search = useQuery(useApi().patients.search.queryOptions({ query }, { enabled: query !== '', placeholderData: keepPreviousData }))
  const patients = query === '' || typed.trim() === '' ? [] : (search.data?.patients.slice(0, MOST_SHOWN) ?? [])
  return { patients, isSearching: typed.trim() !== query || search.isFetching, hasFailed: search.isError }
}
