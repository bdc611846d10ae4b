import { LocalizationPipe } from '@abp/ng.core';
import { ToasterService } from '@abp/ng.theme.shared';
import {
  ChangeDetectionStrategy,
  Component,
  computed,
  effect,
  inject,
  input,
  untracked,
  viewChild,
} from '@angular/core';
import { toSignal } from '@angular/core/rxjs-interop';
import { ReactiveFormsModule } from '@angular/forms';
import { Router, RouterLink } from '@angular/router';
import { PaperDto, PaperService } from '@proxy/training-exams/papers';
import { QuestionKind } from '@proxy/training-exams/questions';
import { ErrorTextComponent } from '@shared/errors/error-text.component';
import { serverError } from '@shared/errors/server-error';
import { ErrorSummaryComponent } from '@shared/forms/error-summary.component';
import { FieldComponent } from '@shared/forms/field.component';
import { FormSaving } from '@shared/forms/form-saving';
import { HasUnsavedChanges } from '@shared/forms/unsaved-changes';
import { PageHeaderComponent } from '@shared/page-header/page-header.component';
import { TextPipe } from '@shared/text.pipe';
import { map } from 'rxjs';
import { categoryResource } from '../../questions/categories';
import { paperResource } from '../paper-resource';
import { MARKINGS } from '../paper-words';
import { availabilityOf } from './availability';
import {
  paperForm,
  paperInput,
  questionCount,
  sectionForm,
  show,
  totalPoints,
  trialSections,
} from './paper-form';
import { SectionEditorComponent } from './section-editor.component';
import { SectionTitles } from './section-titles';

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
    TextPipe,
  ],
  templateUrl: './designer-page.component.html',
  styleUrl: './designer-page.component.scss',
})
export class DesignerPageComponent implements HasUnsavedChanges {
  private readonly service = inject(PaperService);
  private readonly router = inject(Router);
  private readonly toaster = inject(ToasterService);
  protected readonly titles = inject(SectionTitles);
  private readonly summary = viewChild.required(ErrorSummaryComponent);

  readonly id = input.required<string>();

  protected readonly form = paperForm();
  protected readonly saving = new FormSaving(this.form);
  protected readonly markings = MARKINGS;
  protected readonly categories = categoryResource();
  private readonly paper = paperResource(this.id);
  /** What is typed before would be overwritten. */
  protected readonly ready = computed(() => this.paper.hasValue());
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
  protected readonly labels = computed(() => this.titles.fieldLabels(this.value().sections.length));

  constructor() {
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
    const title = this.titles.of(sections.length, kind);
    sections.push(sectionForm({ title, kind, pointsEach: 1, rules: [{ count: 10 }] }));
    sections.markAsDirty();
  }

  protected move(from: number, by: number): void {
    const sections = this.form.controls.sections;
    const section = sections.at(from);
    sections.removeAt(from, { emitEvent: false });
    sections.insert(from + by, section);
    sections.markAsDirty();
    this.titles.propose(sections);
  }

  protected remove(index: number): void {
    const sections = this.form.controls.sections;
    sections.removeAt(index);
    sections.markAsDirty();
    this.titles.propose(sections);
  }

  protected save(): void {
    if (!this.ready() || !this.summary().check()) return;
    const stamp = this.paper.value()?.concurrencyStamp ?? '';
    this.saving.run(
      this.service.update(this.id(), paperInput(this.form.getRawValue(), stamp)),
      paper => this.leave(paper),
    );
  }

  private leave({ id }: PaperDto): void {
    this.toaster.success('TrainingExams::Papers:Saved');
    void this.router.navigate(['/training-exams/papers', id]);
  }
}
