import { FormArray, FormControl, FormGroup, Validators } from '@angular/forms';
import { StoredFileInfo } from '@proxy/platform/files';
import { TrainerCourseDto, TrainerDto, TrainerProfileInput } from '@proxy/trainer-pool/trainers';
import { specialitiesOf, specialitiesText } from '../specialities';

const text = (value = '') =>
  new FormControl(value, { nonNullable: true, validators: Validators.required });

export const courseForm = ({ title, description, materials }: TrainerCourseDto = {}) =>
  new FormGroup({
    title: text(title),
    description: new FormControl(description ?? '', { nonNullable: true }),
    files: new FormControl<readonly StoredFileInfo[]>(materials ?? [], { nonNullable: true }),
  });

export const profileForm = () =>
  new FormGroup({
    specialities: text(),
    introduction: text(),
    courses: new FormArray<ReturnType<typeof courseForm>>([]),
  });

export type ProfileForm = ReturnType<typeof profileForm>;

/** Shows what is stored, without marking it as typed. */
export function fillProfile(form: ProfileForm, trainer: TrainerDto): void {
  form.controls.courses.clear();
  trainer.courses?.forEach(course => form.controls.courses.push(courseForm(course)));
  form.reset({
    specialities: specialitiesText(trainer.specialities),
    introduction: trainer.introduction,
    courses: form.controls.courses.getRawValue(),
  });
}

export function profileOf(form: ProfileForm, concurrencyStamp = ''): TrainerProfileInput {
  const { specialities, introduction, courses } = form.getRawValue();
  return {
    specialities: specialitiesOf(specialities),
    introduction,
    courses: courses.map(({ title, description, files }) => ({
      title,
      description,
      fileIds: files.map(({ id }) => id ?? ''),
    })),
    concurrencyStamp,
  };
}
