import { LocalizationPipe, LocalizationService, PermissionService } from '@abp/ng.core';
import { ToasterService } from '@abp/ng.theme.shared';
import { ChangeDetectionStrategy, Component, computed, inject, input } from '@angular/core';
import { Grade } from '@proxy/supervision-inspections/grading';
import { AssessmentDto, ReviewService } from '@proxy/supervision-inspections/reviews';
import { ActDialog } from '@shared/act-dialog/act-dialog.service';
import { LocalTimePipe } from '@shared/local-time.pipe';
import { GradeChipComponent } from '../grading/grade-chip.component';
import { ReviewWork } from './review-work';

const TEXT = 'SupervisionInspections::Review:';
const GRADES = [Grade.Excellent, Grade.Good, Grade.Medium, Grade.Poor];
const MAX_REASON = 500;

/** The present grade, how it came about, and what a leader decided otherwise: both stay visible. */
@Component({
  selector: 'app-assessment-panel',
  changeDetection: ChangeDetectionStrategy.OnPush,
  imports: [GradeChipComponent, LocalTimePipe, LocalizationPipe],
  template: `
    <h2 class="panel-title">{{ 'SupervisionInspections::Review:Assessment' | abpLocalization }}</h2>
    @if (assessment().override; as override) {
      <p class="line">
        <app-grade-chip [grade]="override.grade" />
        <strong>{{ 'SupervisionInspections::History:Overridden' | abpLocalization }}</strong>
        <span>{{ assessment().overriddenBy }}</span>
      </p>
      <p class="pre-line">{{ override.reason }}</p>
    }
    <p class="line">
      @if (assessment().computedGrade) {
        <app-grade-chip [grade]="assessment().computedGrade" />
      }
      <strong>{{ 'SupervisionInspections::History:Graded' | abpLocalization }}</strong>
      <span>{{ assessment().gradedBy }}</span>
      <span class="text-muted">{{ assessment().gradedTime | appLocalTime }}</span>
    </p>
    <p class="mb-0">{{ assessment().explanation }}</p>
    @if (overridable()) {
      <div class="acts">
        <button type="button" class="btn btn-outline-primary" (click)="override()">
          {{ 'SupervisionInspections::Review:Override' | abpLocalization }}
        </button>
      </div>
    }
  `,
  styles: `
    .line {
      display: flex;
      flex-wrap: wrap;
      align-items: center;
      gap: 4px 8px;
      margin-bottom: 4px;
    }
    .acts {
      display: flex;
      justify-content: flex-end;
      margin-top: 12px;
    }
  `,
})
export class AssessmentPanelComponent {
  private readonly service = inject(ReviewService);
  private readonly acts = inject(ActDialog);
  private readonly words = inject(LocalizationService);
  private readonly toaster = inject(ToasterService);
  private readonly work = inject(ReviewWork);
  private readonly mayOverride = inject(PermissionService).getGrantedPolicy(
    'SupervisionInspections.Review.Override',
  );

  readonly assessment = input.required<AssessmentDto>();

  protected readonly overridable = computed(
    () => this.mayOverride && !this.work.closed() && this.assessment().computedGrade != null,
  );

  protected async override(): Promise<void> {
    const { indicator, organizationUnitId, organizationUnitName } = this.work.detail() ?? {};
    const { concurrencyStamp, grade: present } = this.assessment();
    const done = await this.acts.open({
      title: `${TEXT}Override`,
      verb: `${TEXT}Override`,
      what: `${TEXT}Override.What`,
      whom: `${organizationUnitName} · ${indicator?.number}. ${indicator?.name}`,
      undo: `${TEXT}Override.Undo`,
      fields: [
        {
          key: 'grade',
          label: `${TEXT}Override.Grade`,
          kind: 'select',
          required: true,
          options: GRADES.filter(grade => grade !== present).map(grade => ({
            value: `${grade}`,
            label: `SupervisionInspections::Enum:Grade.${grade}`,
          })),
        },
        {
          key: 'reason',
          label: 'SupervisionInspections::DisplayName:Reason',
          kind: 'long-text',
          required: true,
          maxLength: MAX_REASON,
        },
      ],
      run: ({ grade, reason }) =>
        this.work.watched(
          this.service.override({
            indicatorId: indicator?.id,
            organizationUnitId,
            grade: Number(grade),
            reason: reason ?? '',
            concurrencyStamp: concurrencyStamp ?? '',
          }),
        ),
    });
    if (!done) return;
    const grade = this.words.instant(`SupervisionInspections::Enum:Grade.${done.grade}`);
    this.toaster.success(this.words.instant(`${TEXT}Overridden`, grade));
    this.work.changed();
  }
}
