import { TrainingSessionDto } from '@proxy/trainer-pool/sessions';
import { nextLesson, sessionForm, sessionInput, show } from './session-form';

const SESSION = {
  title: '轮训班',
  place: '报告厅',
  content: '案卷制作',
  hours: 6,
  startTime: '2026-03-09T01:00:00Z',
  endTime: '2026-03-09T09:00:00Z',
  agenda: [
    { topic: '一', startTime: '2026-03-09T01:00:00Z', endTime: '2026-03-09T03:30:00Z' },
    { topic: '二', startTime: '2026-03-09T06:00:00Z', endTime: '2026-03-09T09:00:00Z' },
  ],
} as TrainingSessionDto;

function shownForm() {
  const form = sessionForm();
  show(form, SESSION);
  return form;
}

describe('The plan of a session', () => {
  it('moves as a whole when its start moves', () => {
    const form = shownForm();
    form.controls.startTime.setValue('2026-03-10T02:00:00.000Z');
    const { endTime, agenda } = sessionInput(form);
    expect(endTime).toBe('2026-03-10T10:00:00.000Z');
    expect(agenda.map(item => item.startTime)).toEqual([
      '2026-03-10T02:00:00.000Z',
      '2026-03-10T07:00:00.000Z',
    ]);
  });

  it('stays as it was while a part of the start is missing', () => {
    const form = shownForm();
    form.controls.startTime.setValue(null);
    form.controls.startTime.setValue('2026-03-09T01:00:00Z');
    expect(sessionInput(form).endTime).toBe(SESSION.endTime);
  });

  it('gives its times to the first lesson', () => {
    const form = sessionForm();
    form.controls.startTime.setValue('2026-03-09T01:00:00Z');
    form.controls.endTime.setValue('2026-03-09T04:00:00Z');
    const [lesson] = sessionInput(form).agenda;
    expect(lesson?.startTime).toBe('2026-03-09T01:00:00Z');
    expect(lesson?.endTime).toBe('2026-03-09T04:00:00Z');
  });

  it('goes on with a lesson where the last one ends', () => {
    const form = shownForm();
    form.controls.endTime.setValue('2026-03-09T10:00:00Z');
    expect(nextLesson(form).getRawValue()).toEqual({
      topic: '',
      startTime: '2026-03-09T09:00:00Z',
      endTime: '2026-03-09T10:00:00Z',
      lecturer: '',
    });
  });

  it('names nobody from outside where the field is empty', () => {
    expect(sessionInput(shownForm()).agenda[0]?.lecturer).toBeNull();
  });
});
