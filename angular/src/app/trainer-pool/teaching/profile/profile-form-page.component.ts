import { LocalizationPipe } from '@abp/ng.core';
import { ToasterService } from '@abp/ng.theme.shared';
import {
  ChangeDetectionStrategy,
  Component,
  effect,
  inject,
  signal,
  viewChild,
} from '@angular/core';
import { ReactiveFormsModule } from '@angular/forms';
import { Router, RouterLink } from '@angular/router';
import { MyTrainerProfileService } from '@proxy/trainer-pool/trainers';
import { InlineErrors } from '@shared/errors/inline-errors';
import { ServerError, serverError } from '@shared/errors/server-error';
import { ErrorSummaryComponent } from '@shared/forms/error-summary.component';
import { FieldComponent } from '@shared/forms/field.component';
import { HasUnsavedChanges, warnBeforeUnload } from '@shared/forms/unsaved-changes';
import { PageHeaderComponent } from '@shared/page-header/page-header.component';
import { PageStateComponent } from '@shared/page-state/page-state.component';
import { shown } from '@shared/shown';
import { PickedFilesComponent } from '../../parts/picked-files.component';
import { courseForm, fillProfile, profileForm, profileOf } from './profile-form';
import { PROFILE_FILES, profileResource } from './profile-resource';

/** What a trainer offers, in the trainer's own words. */
@Component({
  selector: 'app-profile-form-page',
  changeDetection: ChangeDetectionStrategy.OnPush,
  imports: [
    ErrorSummaryComponent,
    FieldComponent,
    LocalizationPipe,
    PageHeaderComponent,
    PageStateComponent,
    PickedFilesComponent,
    ReactiveFormsModule,
    RouterLink,
  ],
  templateUrl: './profile-form-page.component.html',
  styles: `
    fieldset {
      margin-bottom: 16px;
      padding: 16px;
      border: 1px solid var(--app-line);
      border-radius: 8px;
    }
  `,
})
export class ProfileFormPageComponent implements HasUnsavedChanges {
  private readonly service = inject(MyTrainerProfileService);
  private readonly inline = inject(InlineErrors);
  private readonly router = inject(Router);
  private readonly toaster = inject(ToasterService);

  protected readonly form = profileForm();
  protected readonly labels: Record<string, string> = {
    specialities: 'TrainerPool::DisplayName:Specialities',
    introduction: 'TrainerPool::DisplayName:Introduction',
    title: 'TrainerPool::Profile:CourseTitle',
    description: 'TrainerPool::DisplayName:Description',
    files: 'TrainerPool::Profile:Materials',
  };
  protected readonly resource = profileResource();
  protected readonly trainer = shown(this.resource);
  protected readonly base = PROFILE_FILES;
  protected readonly busy = signal(false);
  protected readonly saving = signal(false);
  protected readonly error = signal<ServerError | null>(null);
  private readonly summary = viewChild.required(ErrorSummaryComponent);

  constructor() {
    warnBeforeUnload(() => this.form.dirty);
    effect(() => {
      const trainer = this.trainer.value();
      if (!trainer) return;
      fillProfile(this.form, trainer);
      trainer.courses?.forEach((_, index) => this.labelCourse(index));
    });
  }

  hasUnsavedChanges(): boolean {
    return this.form.dirty;
  }

  protected addCourse(): void {
    this.labelCourse(this.form.controls.courses.length);
    this.form.controls.courses.push(courseForm());
    this.form.markAsDirty();
  }

  protected removeCourse(index: number): void {
    this.form.controls.courses.removeAt(index);
    this.form.markAsDirty();
  }

  protected save(): void {
    if (this.busy() || !this.summary().check()) return;
    this.saving.set(true);
    const input = profileOf(this.form, this.trainer.value()?.concurrencyStamp);
    this.inline.within(this.service.update(input)).subscribe({
      next: () => {
        this.form.markAsPristine();
        this.toaster.success('AbpUi::SavedSuccessfully');
        void this.router.navigate(['/trainer-pool/my-teaching/profile'], { replaceUrl: true });
      },
      error: (error: unknown) => {
        this.saving.set(false);
        this.error.set(serverError(error));
      },
    });
  }

  private labelCourse(index: number): void {
    this.labels[`courses.${index}.title`] = this.labels['title'] ?? '';
  }
}
