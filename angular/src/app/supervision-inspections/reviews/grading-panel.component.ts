import { LocalizationPipe, LocalizationService } from '@abp/ng.core';
import { ToasterService } from '@abp/ng.theme.shared';
import { ChangeDetectionStrategy, Component, computed, inject } from '@angular/core';
import { toObservable, toSignal } from '@angular/core/rxjs-interop';
import { GradingStatus } from '@proxy/supervision-inspections/grading';
import { GradeInput, ReviewService } from '@proxy/supervision-inspections/reviews';
import { GradingResultDto } from '@proxy/supervision-inspections/task-plans';
import { ActDialog } from '@shared/act-dialog/act-dialog.service';
import { InlineErrors } from '@shared/errors/inline-errors';
import { ServerError, serverError } from '@shared/errors/server-error';
import { TextPipe } from '@shared/text.pipe';
import { Observable, catchError, debounceTime, map, of, switchMap } from 'rxjs';
import { GradeChipComponent } from '../grading/grade-chip.component';
import { ReviewWork } from './review-work';
import { RuleAnswersComponent } from './rule-answers.component';
import { SurveyComponent } from './survey.component';

const TEXT = 'SupervisionInspections::Review:';
const PAUSE_MS = 400;

interface Preview {
  input: GradeInput | null;
  result?: GradingResultDto;
  error?: ServerError;
}

/** What the reviewer finds, and what grade it would give. */
@Component({
  selector: 'app-grading-panel',
  changeDetection: ChangeDetectionStrategy.OnPush,
  imports: [GradeChipComponent, LocalizationPipe, RuleAnswersComponent, SurveyComponent, TextPipe],
  templateUrl: './grading-panel.component.html',
  styleUrl: './grading-panel.component.scss',
})
export class GradingPanelComponent {
  private readonly service = inject(ReviewService);
  private readonly inline = inject(InlineErrors);
  private readonly acts = inject(ActDialog);
  private readonly words = inject(LocalizationService);
  private readonly toaster = inject(ToasterService);
  protected readonly work = inject(ReviewWork);

  protected readonly preview = toSignal(
    toObservable(this.work.input).pipe(
      debounceTime(PAUSE_MS),
      switchMap(input => this.ask(input)),
    ),
  );
  /** The preview is of what is entered now. */
  protected readonly current = computed(() => this.preview()?.input === this.work.input());
  protected readonly ready = computed(() => {
    const status = this.preview()?.result?.status;
    return (
      this.current() && (status === GradingStatus.Graded || status === GradingStatus.PointsOnly)
    );
  });
  protected readonly verb = computed(() =>
    this.work.detail()?.assessment ? `${TEXT}GradeAgain` : `${TEXT}Grade`,
  );
  protected readonly toAccept = computed(() => {
    const rounds = this.work.toReview().map(({ round }) => round);
    if (!rounds.length) return '';
    return this.words.instant(`${TEXT}Grade.Accepts`, rounds.join('、'));
  });

  protected async grade(): Promise<void> {
    const [input, detail] = [this.work.input(), this.work.detail()];
    const { grade, explanation } = this.preview()?.result ?? {};
    if (!input || !detail || !this.ready()) return;
    const result = grade
      ? this.words.instant(
          `${TEXT}Grade.What`,
          this.words.instant(`SupervisionInspections::Enum:Grade.${grade}`),
          explanation ?? '',
        )
      : (explanation ?? '');
    const override = detail.assessment?.override;
    const done = await this.acts.open({
      title: this.verb(),
      verb: this.verb(),
      what: [
        result,
        this.toAccept(),
        override ? this.words.instant(`${TEXT}Grade.EndsOverride`) : '',
      ]
        .filter(Boolean)
        .join(' '),
      whom: `${detail.organizationUnitName} · ${detail.indicator?.number}. ${detail.indicator?.name}`,
      undo: `${TEXT}Grade.Undo`,
      run: () => this.work.watched(this.service.grade(input)),
    });
    if (!done) return;
    this.toaster.success(`${TEXT}Graded`);
    this.work.settled();
  }

  private ask(input: GradeInput | null): Observable<Preview> {
    if (!input) return of({ input });
    return this.inline.within(this.service.previewGrade(input)).pipe(
      map(result => ({ input, result })),
      catchError((error: unknown) => of({ input, error: serverError(error) })),
    );
  }
}
