import { QuestionKind } from '@proxy/training-exams/questions';
import { contentOf, next, questionForm, setTexts, show, tagsOf } from './question-form';

describe('The form of a question', () => {
  it('sends of each kind only its own parts', () => {
    const form = questionForm();
    form.patchValue({ stem: ' 甲 ', isTrue: true, reference: '乙', right: [1] });
    setTexts(form.controls.options, ['对', ' 错 ', '']);
    const choice = contentOf(form.getRawValue());
    expect(choice.options).toEqual(['对', '错']);
    expect(choice.key).toEqual({
      options: [1],
      isTrue: null,
      blanks: [],
      reference: null,
      scoringPoints: [],
    });
    form.patchValue({ kind: QuestionKind.TrueFalse });
    expect(contentOf(form.getRawValue())).toMatchObject({ options: [], key: { isTrue: true } });
  });

  it('sends an empty option that has others behind it, to be refused', () => {
    const form = questionForm();
    setTexts(form.controls.options, ['甲', '', '丙', '']);
    expect(contentOf(form.getRawValue()).options).toEqual(['甲', '', '丙']);
  });

  it('sends as many blanks as the stem has', () => {
    const form = questionForm();
    form.patchValue({ kind: QuestionKind.FillIn, stem: '在____日内' });
    setTexts(form.controls.blanks, ['三十|30', '多余']);
    expect(contentOf(form.getRawValue()).key?.blanks).toEqual([['三十', '30']]);
  });

  it('shows what was stored and is not dirty', () => {
    const form = questionForm();
    const content = {
      stem: '甲____',
      options: [],
      key: { blanks: [['a|b']] as [string][] },
      legalBasis: null,
    };
    show(form, { kind: QuestionKind.FillIn, categoryId: 'c', tags: ['x', 'y'], content });
    expect(form.dirty).toBe(false);
    expect(form.getRawValue()).toMatchObject({ tags: 'x、y', legalBasis: '' });
    expect(contentOf(form.getRawValue()).key?.blanks).toEqual([['a|b']]);
  });

  it('keeps category, kind, difficulty and tags for the next question', () => {
    const form = questionForm();
    form.patchValue({ categoryId: 'c', difficulty: 4, tags: 'x', stem: '甲', right: [0] });
    next(form);
    expect(form.getRawValue()).toMatchObject({ categoryId: 'c', difficulty: 4, tags: 'x' });
    expect(form.getRawValue()).toMatchObject({ stem: '', right: [], options: ['', '', '', ''] });
    expect(form.dirty).toBe(false);
  });

  it('reads tags with any of the usual signs between', () => {
    expect(tagsOf('程序、听证，程序; ')).toEqual(['程序', '听证']);
  });
});
