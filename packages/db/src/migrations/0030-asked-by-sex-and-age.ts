import { runSql } from './run-sql.ts'

/**
 * What a form asks only of some people. The patient's role reads neither sex nor date of birth: it is told whether they
 * are among those asked for, or not known. Which ones these are the domain says.
 */
export const askedBySexAndAge = runSql(`
create function sebone.own_sex_and_age_may_be(sexes text[], from_age integer, to_age integer) returns boolean
  language sql volatile security definer set search_path = pg_catalog, pg_temp as $$
  select p.sex = any(sexes)
     and (p.birth_date is null
          or extract(year from age((now() at time zone c.time_zone)::date, p.birth_date)) between from_age and to_age)
    from sebone.patient p join sebone.clinic c on c.id = p.clinic_id
   where p.clinic_id = sebone.current_clinic() and p.id = sebone.current_patient() $$;
revoke execute on function sebone.own_sex_and_age_may_be(text[], integer, integer) from public;
grant execute on function sebone.own_sex_and_age_may_be(text[], integer, integer) to sebone_patient;
`)
