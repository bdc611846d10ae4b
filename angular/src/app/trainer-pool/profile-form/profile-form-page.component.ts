import { LocalizationPipe, LocalizationService } from '@abp/ng.core';
import { ToasterService } from '@abp/ng.theme.shared';
import {
  ChangeDetectionStrategy,
  Component,
  computed,
  effect,
  inject,
  input,
  signal,
  viewChild,
} from '@angular/core';
import { ReactiveFormsModule } from '@angular/forms';
import { Router, RouterLink } from '@angular/router';
import { ErrorSummaryComponent } from '@shared/forms/error-summary.component';
import { FieldComponent } from '@shared/forms/field.component';
import { FormSaving } from '@shared/forms/form-saving';
import { HasUnsavedChanges } from '@shared/forms/unsaved-changes';
import { PageHeaderComponent } from '@shared/page-header/page-header.component';
import { PageStateComponent } from '@shared/page-state/page-state.component';
import { shown } from '@shared/shown';
import { PickedFilesComponent } from '../parts/picked-files.component';
import { courseForm, fillProfile, profileForm, profileOf } from './profile-form';
import { profileKeeper } from './profile-keeper';

/** What a trainer offers, as the trainer or staff write it. */
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
  private readonly router = inject(Router);
  private readonly toaster = inject(ToasterService);
  private readonly words = inject(LocalizationService);
  private readonly summary = viewChild.required(ErrorSummaryComponent);

  /** Without it, one's own. */
  readonly id = input<string>();

  protected readonly form = profileForm();
  protected readonly labels: Record<string, string> = {
    specialities: 'TrainerPool::DisplayName:Specialities',
    introduction: 'TrainerPool::DisplayName:Introduction',
    title: 'TrainerPool::Profile:CourseTitle',
    description: 'TrainerPool::DisplayName:Description',
    files: 'TrainerPool::Profile:Materials',
  };
  protected readonly keeper = profileKeeper(this.id);
  protected readonly trainer = shown(this.keeper.resource);
  protected readonly uploading = signal(false);
  protected readonly saving = new FormSaving(this.form);
  protected readonly title = computed(() =>
    this.id()
      ? this.words.instant('TrainerPool::Pool:EditOf', this.trainer.value()?.name ?? '')
      : 'TrainerPool::Profile:Edit',
  );

  constructor() {
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
    if (this.uploading() || !this.summary().check()) return;
    const input = profileOf(this.form, this.trainer.value()?.concurrencyStamp);
    this.saving.run(this.keeper.update(input), () => {
      this.toaster.success('AbpUi::SavedSuccessfully');
      void this.router.navigateByUrl(this.keeper.page(), { replaceUrl: true });
    });
  }

  private labelCourse(index: number): void {
    this.labels[`courses.${index}.title`] = this.labels['title'] ?? '';
  }
}
