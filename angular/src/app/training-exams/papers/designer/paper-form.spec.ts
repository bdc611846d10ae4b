import { QuestionKind } from '@proxy/training-exams/questions';
import {
  paperForm,
  paperInput,
  questionCount,
  ruleForm,
  sectionForm,
  show,
  totalPoints,
  trialSections,
} from './paper-form';

const paper = {
  title: '甲卷',
  description: '',
  sections: [
    {
      title: '一',
      kind: QuestionKind.SingleChoice,
      pointsEach: 1.5,
      questions: [{ id: 'q1' }, { id: 'q2' }],
      rules: [{ categoryId: 'c', count: 8 }],
    },
    {
      title: '二',
      kind: QuestionKind.TrueFalse,
      pointsEach: 0.1,
      questions: [],
      rules: [{ count: 3 }],
    },
  ],
};

describe('The designer of papers', () => {
  it('counts fixed and drawn questions and their points exactly', () => {
    const form = paperForm();
    show(form, paper);
    const value = form.getRawValue();
    expect(value.sections.map(questionCount)).toEqual([10, 3]);
    expect(totalPoints(value)).toBe(15.3);
    expect(form.dirty).toBe(false);
  });

  it('sends what does not matter as null', () => {
    const form = paperForm();
    show(form, paper);
    form.controls.sections.at(0).controls.rules.push(ruleForm({ minDifficulty: 2, tag: ' 听证 ' }));
    const { sections, concurrencyStamp } = paperInput(form.getRawValue(), 'stamp');
    expect(concurrencyStamp).toBe('stamp');
    expect(sections[0]?.questionIds).toEqual(['q1', 'q2']);
    expect(sections[0]?.rules?.[1]).toEqual({
      categoryId: null,
      minDifficulty: 2,
      maxDifficulty: null,
      tag: '听证',
      count: 1,
    });
  });

  it('asks the bank about sections that are not filled in yet', () => {
    const form = paperForm();
    const section = sectionForm({ rules: [{ count: 2 }] });
    section.patchValue({ title: ' ', pointsEach: -1 });
    section.controls.rules.at(0).patchValue({ count: 0 });
    form.controls.sections.push(section);
    const [asked] = trialSections(form.getRawValue());
    expect(asked).toMatchObject({ title: '—', pointsEach: 1, rules: [{ count: 1 }] });
  });

  it('wants a title and points of each section', () => {
    const section = sectionForm({ pointsEach: 0 });
    expect(section.controls.title.hasError('required')).toBe(true);
    expect(section.controls.pointsEach.hasError('min')).toBe(true);
  });
});
