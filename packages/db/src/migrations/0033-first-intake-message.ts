import { FIRST_ALERT_RULES, FIRST_EXPECTED_COURSE, FIRST_MESSAGE_TEXTS, FIRST_PROTOCOL } from './first-settings.ts'
import { jsonLiteral as json } from './json-literal.ts'
import { runSql } from './run-sql.ts'

/** Word for word what clinics begin with from here on: never change it, whatever the domain's defaults become. */
const FIRST_INTAKE_MESSAGE = {
  firstIntake: {
    en: {
      subject: 'Questions before your first visit',
      body: 'Dear {name},\n' +
        '\n' +
        'before your first visit, please answer some questions about your trouble and your health. They take about 8 minutes. On your phone:\n' +
        '{link}\n' +
        '\n' +
        'The page asks for your date of birth first. Or type this code there: {code}\n' +
        'You may stop at any time; what you have filled in is kept. The link works until {until}.\n' +
        '\n' +
        'This message is not read by anyone when you reply. If anything gets worse before your visit, do not wait: call us at {phone}\n'
    },
    ja: {
      subject: '初診の問診のお願い',
      body: '{name} 様\n' +
        '\n' +
        '初診の前に、症状とお体についての質問にお答えください。8分ほどで終わります。スマートフォンで開けます。\n' +
        '{link}\n' +
        '\n' +
        'はじめに生年月日を入力していただきます。次のコードを入力して開くこともできます：{code}\n' +
        '途中でやめても、入力された内容は残ります。{until}まで回答できます。\n' +
        '\n' +
        'このメッセージに返信いただいても、お読みすることができません。受診までに症状が悪くなったときは、待たずにお電話ください：{phone}\n'
    }
  }
}

/**
 * The message that goes out with a link to the first intake. Every version of a clinic's texts is given it, those of the
 * past and those planned as well, so that one shape reads them all; what a clinic had decided stays as it decided it, and
 * history keeps the version as it stood before.
 */
export const firstIntakeMessage = runSql(`
alter table sebone.setting_version disable trigger keep_setting_version;
do $$
declare
  scope_before text := coalesce(current_setting('sebone.clinic_id', true), '');
  founded record;
begin
  for founded in select c.id from sebone.clinic c loop
    perform set_config('sebone.clinic_id', founded.id::text, true);
    update sebone.setting_version v set content = ${json(FIRST_INTAKE_MESSAGE)} || v.content
     where v.clinic_id = founded.id and v.kind = 'messageTexts' and not v.content ? 'firstIntake';
  end loop;
  perform set_config('sebone.clinic_id', scope_before, true);
end $$;
alter table sebone.setting_version enable trigger keep_setting_version;

create or replace function sebone.begin_settings(founded sebone.clinic) returns void language plpgsql
  set search_path = pg_catalog, pg_temp as $$
declare
  scope_before text := coalesce(current_setting('sebone.clinic_id', true), '');
  hours jsonb := case when founded.hours_en is null or founded.hours_ja is null then null
                 else jsonb_build_object('en', founded.hours_en, 'ja', founded.hours_ja) end;
  called jsonb := jsonb_build_object('en', founded.name_en, 'ja', founded.name_ja);
begin
  perform set_config('sebone.clinic_id', founded.id::text, true);
  insert into sebone.setting_version (clinic_id, id, kind, scope, valid_from, content, reason, author_id, author_name)
  select founded.id, gen_random_uuid(), first.kind, first.scope, '1800-01-01', first.content, '', 'sebone', 'Sebone'
  from (values
    ('clinic', '', jsonb_build_object(
      'name', called, 'issuer', 'corporation', 'registrationNumber', null,
      'branches', jsonb_build_array(jsonb_build_object(
        'id', founded.id, 'name', called, 'address', null, 'phone', founded.phone, 'hours', hours, 'outsideHours', null)))),
    ('protocol', '', ${json(FIRST_PROTOCOL)}),
    ('expectedCourse', 'cellgel', ${json(FIRST_EXPECTED_COURSE)}),
    ('alertRules', '', ${json(FIRST_ALERT_RULES)}),
    ('messageTexts', '', ${json({ ...FIRST_INTAKE_MESSAGE, ...FIRST_MESSAGE_TEXTS })})
  ) as first (kind, scope, content);
  perform set_config('sebone.clinic_id', scope_before, true);
end $$;
`)
