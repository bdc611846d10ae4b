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
  untracked,
  viewChild,
} from '@angular/core';
import { toSignal } from '@angular/core/rxjs-interop';
import { ReactiveFormsModule } from '@angular/forms';
import { Router, RouterLink } from '@angular/router';
import { PaperDto, PaperService } from '@proxy/training-exams/papers';
import { QuestionKind } from '@proxy/training-exams/questions';
import { ErrorTextComponent } from '@shared/errors/error-text.component';
import { InlineErrors } from '@shared/errors/inline-errors';
import { ServerError, serverError } from '@shared/errors/server-error';
import { ErrorSummaryComponent } from '@shared/forms/error-summary.component';
import { FieldComponent } from '@shared/forms/field.component';
import { HasUnsavedChanges, warnBeforeUnload } from '@shared/forms/unsaved-changes';
import { PageHeaderComponent } from '@shared/page-header/page-header.component';
import { finalize, map } from 'rxjs';
import { categoryResource } from '../../questions/categories';
import { kindName } from '../../questions/question-words';
import { paperResource } from '../paper-resource';
import { MARKING_CHOICES } from '../paper-words';
import { availabilityOf } from './availability';
import { paperForm, paperInput, questionCount, sectionForm, show, totalPoints } from './paper-form';
import { trialSections } from './paper-form';
import { SectionEditorComponent } from './section-editor.component';

/** The design of a draft: sections with fixed questions and drawing rules, saved as a whole. */
@Component({
  selector: 'app-designer-page',
  changeDetection: ChangeDetectionStrategy.OnPush,
  imports: [
    ErrorSummaryComponent,
    ErrorTextComponent,
    FieldComponent,
    LocalizationPipe,
    PageHeaderComponent,
    ReactiveFormsModule,
    RouterLink,
    SectionEditorComponent,
  ],
  templateUrl: './designer-page.component.html',
  styleUrl: './designer-page.component.scss',
})
export class DesignerPageComponent implements HasUnsavedChanges {
  private readonly service = inject(PaperService);
  private readonly inline = inject(InlineErrors);
  private readonly router = inject(Router);
  private readonly toaster = inject(ToasterService);
  private readonly words = inject(LocalizationService);
  private readonly summary = viewChild.required(ErrorSummaryComponent);

  readonly id = input.required<string>();

  protected readonly form = paperForm();
  protected readonly markings = MARKING_CHOICES.map(({ value, label }) => ({
    value: +value,
    label,
  }));
  protected readonly categories = categoryResource();
  private readonly paper = paperResource(this.id);
  protected readonly failure = computed(() => {
    const error = this.paper.error();
    return error ? serverError(error) : null;
  });
  protected readonly value = toSignal(
    this.form.valueChanges.pipe(map(() => this.form.getRawValue())),
    { initialValue: this.form.getRawValue() },
  );
  protected readonly availability = availabilityOf(computed(() => trialSections(this.value())));
  protected readonly total = computed(() => totalPoints(this.value()));
  protected readonly count = computed(() =>
    this.value().sections.reduce((sum, section) => sum + questionCount(section), 0),
  );
  /** The paths of what can be wrong, for the summary. */
  protected readonly labels = computed(() => this.labelsOf(this.value().sections.length));
  protected readonly busy = signal(false);
  protected readonly error = signal<ServerError | null>(null);

  constructor() {
    warnBeforeUnload(() => this.form.dirty);
    effect(() => {
      const paper = this.paper.hasValue() ? this.paper.value() : null;
      if (paper) untracked(() => show(this.form, paper));
    });
  }

  hasUnsavedChanges(): boolean {
    return this.form.dirty;
  }

  protected addSection(): void {
    const sections = this.form.controls.sections;
    const kind = this.value().sections.at(-1)?.kind ?? QuestionKind.SingleChoice;
    const title = this.titleOf(sections.length, kind);
    sections.push(sectionForm({ title, kind, pointsEach: 1, rules: [{ count: 10 }] }));
    sections.markAsDirty();
  }

  protected move(from: number, by: number): void {
    const sections = this.form.controls.sections;
    const section = sections.at(from);
    sections.removeAt(from, { emitEvent: false });
    sections.insert(from + by, section);
    sections.markAsDirty();
  }

  protected remove(index: number): void {
    this.form.controls.sections.removeAt(index);
    this.form.controls.sections.markAsDirty();
  }

  /** A title nobody has typed over follows the kind. */
  protected rename(index: number, kind: QuestionKind): void {
    const title = this.form.controls.sections.at(index).controls.title;
    if (!title.dirty) title.setValue(this.titleOf(index, kind));
  }

  protected save(): void {
    if (this.busy() || this.failure() || !this.summary().check()) return;
    this.busy.set(true);
    this.error.set(null);
    const stamp = this.paper.value()?.concurrencyStamp ?? '';
    this.inline
      .within(this.service.update(this.id(), paperInput(this.form.getRawValue(), stamp)))
      .pipe(finalize(() => this.busy.set(false)))
      .subscribe({
        next: paper => this.leave(paper),
        error: (error: unknown) => this.error.set(serverError(error)),
      });
  }

  private leave({ id }: PaperDto): void {
    this.form.markAsPristine();
    this.toaster.success('TrainingExams::Papers:Saved');
    void this.router.navigate(['/training-exams/papers', id]);
  }

  private titleOf(index: number, kind: QuestionKind): string {
    const numerals = this.words.instant('TrainingExams::Papers:Numerals').split(',');
    const numeral = numerals[index] ?? `${index + 1}`;
    const name = this.words.instant(kindName(kind));
    return this.words.instant('TrainingExams::Papers:SectionTitle', numeral, name);
  }

  private labelsOf(sections: number): Record<string, string> {
    const named = (index: number, field: string) =>
      this.words.instant(
        'TrainingExams::Papers:SectionField',
        `${index + 1}`,
        this.words.instant(`TrainingExams::DisplayName:${field}`),
      );
    const ofSections = Array.from({ length: sections }, (_, i) => [
      [`sections.${i}.title`, named(i, 'Title')],
      [`sections.${i}.pointsEach`, named(i, 'PointsEach')],
    ]).flat();
    return { title: 'TrainingExams::DisplayName:Title', ...Object.fromEntries(ofSections) };
  }
}
