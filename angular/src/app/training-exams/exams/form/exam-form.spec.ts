import { ExamKind } from '@proxy/training-exams/exams';
import { examForm, examInput } from './exam-form';

describe('The form of an exam', () => {
  it('asks a make-up, and only a make-up, what it makes up for', () => {
    const form = examForm();
    form.patchValue({ kind: ExamKind.MakeUp });
    expect(form.controls.makesUpForId.hasError('required')).toBe(true);
    form.patchValue({ makesUpForId: 'e1' });
    expect(form.controls.makesUpForId.valid).toBe(true);
    expect(examInput(form).makesUpForId).toBe('e1');
    form.patchValue({ kind: ExamKind.Rehearsal });
    expect(form.controls.makesUpForId.valid).toBe(true);
    expect(examInput(form).makesUpForId).toBeNull();
  });

  it('knows how long an exam may be', () => {
    const form = examForm();
    form.patchValue({ durationMinutes: 0 });
    expect(form.controls.durationMinutes.valid).toBe(false);
    form.patchValue({ durationMinutes: 300 });
    expect(form.controls.durationMinutes.valid).toBe(true);
  });
});
