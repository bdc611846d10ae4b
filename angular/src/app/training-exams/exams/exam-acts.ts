import { LocalizationService } from '@abp/ng.core';
import { ToasterService } from '@abp/ng.theme.shared';
import { Injectable, inject } from '@angular/core';
import {
  ExamCandidateDto,
  ExamDto,
  ExamService,
  TimeGrantedDto,
} from '@proxy/training-exams/exams';
import { ActDialog } from '@shared/act-dialog/act-dialog.service';
import { actTexts, reasonField } from '@shared/act-dialog/act-words';
import { formatLocalTime } from '@shared/local-time.pipe';

const TEXT = 'TrainingExams::Exams:';
const REASON = reasonField('TrainingExams::DisplayName:Reason');

/** What can be done with an exam as a whole or for one candidate: each asks first and says what follows. */
@Injectable({ providedIn: 'root' })
export class ExamActs {
  private readonly service = inject(ExamService);
  private readonly dialog = inject(ActDialog);
  private readonly words = inject(LocalizationService);
  private readonly toaster = inject(ToasterService);

  schedule(exam: ExamDto): Promise<boolean> {
    return this.dialog.done({
      ...texts('Schedule'),
      whom: this.text(
        'Schedule.Whom',
        exam.title,
        exam.candidateCount,
        formatLocalTime(exam.startTime ?? ''),
      ),
      undo: `${TEXT}Schedule.Undo`,
      run: () => this.service.schedule(idOf(exam)),
    });
  }

  cancel(exam: ExamDto): Promise<boolean> {
    return this.dialog.done({
      ...texts('Cancel'),
      whom: exam.title,
      undo: `${TEXT}Cancel.Undo`,
      danger: true,
      fields: [REASON],
      run: ({ reason = '' }) => this.service.cancel(idOf(exam), { reason }),
    });
  }

  delete(exam: ExamDto): Promise<boolean> {
    return this.dialog.done({
      ...texts('Delete'),
      verb: 'AbpUi::Delete',
      whom: exam.title,
      danger: true,
      run: () => this.service.delete(idOf(exam)),
    });
  }

  release(exam: ExamDto): Promise<boolean> {
    return this.dialog.done({
      ...texts('Release'),
      whom: this.text('Release.Whom', exam.title, exam.candidateCount),
      undo: `${TEXT}Release.Undo`,
      run: () => this.service.release(idOf(exam)),
    });
  }

  /** For one candidate, or for the whole room. Tells for how many. */
  async grantTime(exam: ExamDto, candidate?: ExamCandidateDto): Promise<boolean> {
    const granted = await this.dialog.open({
      ...texts(candidate ? 'GrantOne' : 'GrantAll'),
      whom: candidate?.name ?? this.text('GrantAll.Whom', exam.candidateCount),
      undo: `${TEXT}Grant.Undo`,
      fields: [
        {
          key: 'minutes',
          label: 'TrainingExams::DisplayName:Minutes',
          kind: 'number',
          required: true,
          value: '10',
          help: `${TEXT}Grant.Help`,
        },
        REASON,
      ],
      run: ({ minutes, reason = '' }) =>
        this.service.grantTime(idOf(exam), {
          minutes: Number(minutes),
          userId: candidate?.userId ?? null,
          reason,
          concurrencyStamp: exam.concurrencyStamp ?? '',
        }),
    });
    if (granted) this.tell(granted);
    return !!granted;
  }

  /** How many came onto the list. */
  async addUnit(exam: ExamDto): Promise<number | undefined> {
    const done = await this.dialog.open({
      ...texts('AddUnit'),
      fields: [
        {
          key: 'unitId',
          label: 'TrainingExams::Exams:Unit',
          kind: 'org-unit',
          required: true,
        },
      ],
      run: ({ unitId = '' }) =>
        this.service.addCandidates(idOf(exam), { userIds: [], organizationUnitIds: [unitId] }),
    });
    return done && (done.added ?? 0);
  }

  private tell({ extended = 0, reopened = 0 }: TimeGrantedDto): void {
    const kind = reopened ? 'Reopened' : extended ? 'Extended' : 'Later';
    this.toaster.success(`${TEXT}Done.grantTime.${kind}`, undefined, {
      messageLocalizationParams: [`${extended}`, `${reopened}`],
    });
  }

  private text(key: string, ...values: unknown[]): string {
    return this.words.instant(TEXT + key, ...values.map(value => `${value ?? ''}`));
  }
}

const idOf = ({ id }: ExamDto) => id ?? '';
const texts = (act: string) => actTexts(`${TEXT}${act}`);
