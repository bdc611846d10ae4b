import {
  AbstractControl,
  FormArray,
  FormControl,
  FormGroup,
  ValidationErrors,
  Validators,
} from '@angular/forms';
import { AgendaItem, TrainingSessionDto, TrainingSessionInput } from '@proxy/trainer-pool/sessions';

export const SESSION_LABELS = {
  title: 'TrainerPool::DisplayName:Title',
  place: 'TrainerPool::DisplayName:Place',
  startTime: 'TrainerPool::DisplayName:StartTime',
  endTime: 'TrainerPool::DisplayName:EndTime',
  hours: 'TrainerPool::DisplayName:Hours',
  content: 'TrainerPool::Record:Content',
  reason: 'TrainerPool::Sessions:RePlanReason',
};

export const LESSON_LABELS = {
  topic: 'TrainerPool::DisplayName:Topic',
  startTime: 'TrainerPool::DisplayName:StartTime',
  endTime: 'TrainerPool::DisplayName:EndTime',
};

type Validator = (control: AbstractControl) => ValidationErrors | null;
const field = <T>(value: T, ...validators: Validator[]) =>
  new FormControl(value, { nonNullable: true, validators });
const moment = (value: string | null = null) => field(value, Validators.required);

export const lessonForm = (item?: Partial<AgendaItem>) =>
  new FormGroup({
    topic: field(item?.topic ?? '', Validators.required, Validators.maxLength(200)),
    startTime: moment(item?.startTime),
    endTime: moment(item?.endTime),
    lecturer: field(item?.lecturer ?? '', Validators.maxLength(64)),
  });
export type LessonForm = ReturnType<typeof lessonForm>;

export function sessionForm() {
  const form = new FormGroup({
    title: field('', Validators.required, Validators.maxLength(128)),
    place: field('', Validators.required, Validators.maxLength(128)),
    startTime: moment(),
    endTime: moment(),
    hours: field(6, Validators.required, Validators.min(0.1), Validators.max(200)),
    content: field('', Validators.required, Validators.maxLength(4000)),
    agenda: new FormArray<LessonForm>([lessonForm()]),
    reason: field('', Validators.required, Validators.maxLength(500)),
  });
  keepTogether(form);
  return form;
}
export type SessionForm = ReturnType<typeof sessionForm>;

export function show(form: SessionForm, session: TrainingSessionDto): void {
  const { agenda, ...rest } = form.controls;
  agenda.clear({ emitEvent: false });
  (session.agenda ?? []).forEach(item => agenda.push(lessonForm(item), { emitEvent: false }));
  const { title, place, content, hours } = session;
  // The end first: the start would take it along.
  rest.endTime.reset(session.endTime ?? null, { emitEvent: false });
  rest.startTime.reset(session.startTime ?? null, { emitEvent: false });
  form.patchValue({ title, place, content, hours }, { emitEvent: false });
  form.markAsPristine();
  keptStart.set(form, session.startTime ?? null);
}

/** The next lesson goes from the end of the last one to the end of the session. */
export function nextLesson(form: SessionForm): LessonForm {
  const { agenda, startTime, endTime } = form.getRawValue();
  return lessonForm({
    startTime: agenda.at(-1)?.endTime ?? startTime ?? undefined,
    endTime: endTime ?? undefined,
  });
}

export function sessionInput(form: SessionForm): TrainingSessionInput {
  const { title, place, content, hours, agenda, startTime, endTime } = form.getRawValue();
  return {
    title,
    place,
    content,
    hours,
    startTime: startTime ?? '',
    endTime: endTime ?? '',
    agenda: agenda.map(item => ({
      topic: item.topic.trim(),
      startTime: item.startTime ?? '',
      endTime: item.endTime ?? '',
      lecturer: item.lecturer.trim() || null,
    })),
  };
}

const keptStart = new WeakMap<object, string | null>();

/** Who moves the start moves all of it; a first lesson without times gets those of the session. */
function keepTogether(form: SessionForm): void {
  const { startTime, endTime, agenda } = form.controls;
  const first = () => agenda.at(0)?.controls;
  startTime.valueChanges.subscribe(start => {
    const before = keptStart.get(form) ?? null;
    keptStart.set(form, start ?? before);
    if (!start) return;
    const by = before ? Date.parse(start) - Date.parse(before) : 0;
    if (by) [endTime, ...agenda.controls.flatMap(timesOf)].forEach(control => move(control, by));
    const lesson = first();
    if (lesson && !lesson.startTime.value) lesson.startTime.setValue(start);
  });
  endTime.valueChanges.subscribe(end => {
    const lesson = first();
    if (end && lesson && agenda.length === 1 && !lesson.endTime.value) lesson.endTime.setValue(end);
  });
}

const timesOf = ({ controls }: LessonForm) => [controls.startTime, controls.endTime];

function move(control: FormControl<string | null>, by: number): void {
  if (control.value) control.setValue(new Date(Date.parse(control.value) + by).toISOString());
}
