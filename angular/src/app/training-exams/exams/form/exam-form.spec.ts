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

  it('counts for a certificate only as a regular exam', () => {
    const form = examForm();
    expect(examInput(form)).toMatchObject({
      isQualification: false,
      requiresCertifiedMarkers: false,
    });
    form.patchValue({ isQualification: true, requiresCertifiedMarkers: true });
    expect(examInput(form)).toMatchObject({
      isQualification: true,
      requiresCertifiedMarkers: true,
    });
    for (const kind of [ExamKind.MakeUp, ExamKind.Rehearsal]) {
      form.patchValue({ kind });
      expect(examInput(form).isQualification).toBe(false);
    }
  });

  it('knows how long an exam may be', () => {
    const form = examForm();
    form.patchValue({ durationMinutes: 0 });
    expect(form.controls.durationMinutes.valid).toBe(false);
    form.patchValue({ durationMinutes: 300 });
    expect(form.controls.durationMinutes.valid).toBe(true);
  });

  it('asks for a tolerance only where two mark, and sends one that the server takes', () => {
    const form = examForm();
    const { doubleMarking, markingTolerancePercent } = form.controls;
    expect(examInput(form)).toMatchObject({
      doubleMarking: true,
      markingTolerancePercent: 20,
      appealDays: 3,
    });
    markingTolerancePercent.setValue(101);
    expect(form.controls.markingTolerancePercent.valid).toBe(false);
    doubleMarking.setValue(false);
    expect(markingTolerancePercent.disabled).toBe(true);
    expect(examInput(form).markingTolerancePercent).toBe(20);
    doubleMarking.setValue(true);
    expect(markingTolerancePercent.enabled).toBe(true);
  });

  it('takes whole days for appeals, also none', () => {
    const { appealDays } = examForm().controls;
    for (const [days, valid] of [
      [0, true],
      [30, true],
      [31, false],
      [1.5, false],
    ] as const) {
      appealDays.setValue(days);
      expect(appealDays.valid).toBe(valid);
    }
  });
});
