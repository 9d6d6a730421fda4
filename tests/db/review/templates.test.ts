import { reasonTemplates } from 'db/schema/index.server';
import { expect, test } from 'vitest';
import { ForbiddenError, NotFoundError, StaleError, WrongStateError } from '~/domain/errors';
import { createTemplate } from '~/domain/review/create-template.server';
import { editTemplate } from '~/domain/review/edit-template.server';
import { findTemplates } from '~/domain/review/find-templates.server';
import { removeTemplate } from '~/domain/review/remove-template.server';
import { TEMPLATE_FIELDS } from '~/domain/review/templates';
import { seededDatabase } from '../../support/database';
import { desk, logOf, thrownBy } from './desk';

test('templates are added, reworded and removed, each with one entry in the log', () => {
  const given = desk();
  const id = createTemplate(given.ha, { field: 'photos', text: ' Ảnh mờ ' });
  expect(createTemplate(given.admin, { field: 'photos', text: 'Ảnh mờ' })).toBe(id);
  createTemplate(given.admin, { field: '', text: 'Sai chính tả' });
  editTemplate(given.lan, { id, field: 'photos', text: 'Ảnh tối', seen: 'Ảnh mờ' });
  editTemplate(given.lan, { id, field: 'photos', text: 'Ảnh tối', seen: 'Ảnh mờ' });
  expect(findTemplates(given.db).map(({ field, text }) => [field, text])).toEqual([
    ['photos', 'Ảnh tối'],
    [null, 'Sai chính tả'],
  ]);
  removeTemplate(given.ha, id);
  removeTemplate(given.ha, id);
  expect(findTemplates(given.db)).toHaveLength(1);
  expect(given.db.select().from(reasonTemplates).all()).toHaveLength(2);
  expect(logOf(given).map((line) => line.split(' ')[0])).toEqual([
    'create-template',
    'create-template',
    'edit-template',
    'remove-template',
  ]);
});

test('two who reword the same one: the second learns what the first wrote', () => {
  const given = desk();
  const id = createTemplate(given.ha, { field: '', text: 'Một' });
  editTemplate(given.ha, { id, field: '', text: 'Hai', seen: 'Một' });
  const late = () => editTemplate(given.lan, { id, field: '', text: 'Ba', seen: 'Một' });
  expect(thrownBy(late)).toEqual(new StaleError('Hai'));
  removeTemplate(given.ha, id);
  expect(thrownBy(late)).toEqual(new WrongStateError('removed'));
  const gone = { id: 999, field: '', text: 'Ba', seen: '' };
  expect(() => editTemplate(given.lan, gone)).toThrow(NotFoundError);
});

test('they are kept by the province and the administrator, with a second factor', () => {
  const given = desk();
  const id = createTemplate(given.ha, { field: '', text: 'Một' });
  for (const who of ['near', 'halfway', 'member'] as const) {
    const by = given[who];
    expect(() => createTemplate(by, { field: '', text: 'Hai' }), who).toThrow(ForbiddenError);
    const edit = { id, field: '', text: 'Hai', seen: 'Một' };
    expect(() => editTemplate(by, edit), who).toThrow(ForbiddenError);
    expect(() => removeTemplate(by, id), who).toThrow(ForbiddenError);
  }
  expect(findTemplates(given.db)).toHaveLength(1);
});

test('a new catalogue begins with some for every field and for any', async () => {
  const found = findTemplates(await seededDatabase('none'));
  for (const field of [...TEMPLATE_FIELDS, null]) {
    expect(found.filter((template) => template.field === field).length).toBeGreaterThanOrEqual(4);
  }
  expect(new Set(found.map(({ text }) => text)).size).toBe(found.length);
});
