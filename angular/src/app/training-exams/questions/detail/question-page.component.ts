import { LocalizationPipe, PermissionService } from '@abp/ng.core';
import { ToasterService } from '@abp/ng.theme.shared';
import { ChangeDetectionStrategy, Component, computed, inject, input, signal } from '@angular/core';
import { Router, RouterLink } from '@angular/router';
import { QuestionDto, QuestionKind, QuestionStatus } from '@proxy/training-exams/questions';
import { ErrorTextComponent } from '@shared/errors/error-text.component';
import { serverError } from '@shared/errors/server-error';
import { PageHeaderComponent } from '@shared/page-header/page-header.component';
import { StateChipComponent } from '@shared/state-chip/state-chip.component';
import { CandidateViewComponent } from '../parts/candidate-view.component';
import { QuestionViewComponent } from '../parts/question-view.component';
import { QuestionActs } from '../question-acts';
import { questionResource } from '../question-resource';
import { QUESTION_TONES, difficultyName, kindName, statusName, waits } from '../question-words';
import { QuestionStatisticsComponent } from './question-statistics.component';
import { QuestionVersionsComponent } from './question-versions.component';

@Component({
  selector: 'app-question-page',
  changeDetection: ChangeDetectionStrategy.OnPush,
  imports: [
    CandidateViewComponent,
    ErrorTextComponent,
    LocalizationPipe,
    PageHeaderComponent,
    QuestionStatisticsComponent,
    QuestionVersionsComponent,
    QuestionViewComponent,
    RouterLink,
    StateChipComponent,
  ],
  templateUrl: './question-page.component.html',
  styleUrl: './question-page.component.scss',
})
export class QuestionPageComponent {
  protected readonly acts = inject(QuestionActs);
  private readonly permissions = inject(PermissionService);
  private readonly router = inject(Router);
  private readonly toaster = inject(ToasterService);

  readonly id = input.required<string>();

  private readonly resource = questionResource(this.id);
  protected readonly question = computed(() =>
    this.resource.hasValue() ? this.resource.value() : null,
  );
  protected readonly failure = computed(() => {
    const error = this.resource.error();
    return error ? serverError(error) : null;
  });
  protected readonly asCandidate = signal(false);
  protected readonly kind = computed(() => this.question()?.kind ?? QuestionKind.SingleChoice);
  protected readonly tone = computed(
    () => QUESTION_TONES[this.question()?.status ?? QuestionStatus.Draft],
  );
  protected readonly status = computed(() => this.question()?.status);
  protected readonly retired = computed(() => this.status() === QuestionStatus.Retired);
  protected readonly reviewed = computed(() => this.status() === QuestionStatus.Reviewed);
  protected readonly mayEdit = this.may('Edit');
  protected readonly mayReview = this.may('Review');

  protected readonly kindName = kindName;
  protected readonly statusName = statusName;
  protected readonly difficultyName = difficultyName;
  protected readonly waits = waits;

  protected async run(
    act: 'review' | 'returnToDraft' | 'retire' | 'restore',
    question: QuestionDto,
  ): Promise<void> {
    if (!(await this.acts[act](question))) return;
    this.toaster.success(`TrainingExams::Questions:Done.${act}`);
    this.reload();
  }

  protected async delete(question: QuestionDto): Promise<void> {
    if (!(await this.acts.delete(question))) return;
    this.toaster.success('AbpUi::DeletedSuccessfully');
    void this.router.navigate(['/training-exams/questions'], { replaceUrl: true });
  }

  protected reload(): void {
    this.resource.reload();
  }

  private may(act: string): boolean {
    return this.permissions.getGrantedPolicy(`TrainingExams.Questions.${act}`);
  }
}
