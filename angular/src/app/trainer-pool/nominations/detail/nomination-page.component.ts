import { LocalizationPipe, PermissionService } from '@abp/ng.core';
import { ToasterService } from '@abp/ng.theme.shared';
import { ChangeDetectionStrategy, Component, computed, inject, input } from '@angular/core';
import { rxResource } from '@angular/core/rxjs-interop';
import { RouterLink } from '@angular/router';
import {
  NominationDto,
  NominationService,
  NominationStatus,
} from '@proxy/trainer-pool/nominations';
import { InlineErrors } from '@shared/errors/inline-errors';
import { LocalTimePipe } from '@shared/local-time.pipe';
import { PageHeaderComponent } from '@shared/page-header/page-header.component';
import { PageStateComponent } from '@shared/page-state/page-state.component';
import { shown } from '@shared/shown';
import { StateChipComponent } from '@shared/state-chip/state-chip.component';
import { TimeLineComponent, TimeLineEntry } from '@shared/time-line/time-line.component';
import { FileLinksComponent } from '../../parts/file-links.component';
import { NOMINATION_TONES, nominationName } from '../../pool-words';
import { specialitiesText } from '../../specialities';
import { NominationActs } from '../nomination-acts';

type Act = 'approve' | 'return' | 'refuse';

/** A nomination with its documents, what became of it, and what may be done next. */
@Component({
  selector: 'app-nomination-page',
  changeDetection: ChangeDetectionStrategy.OnPush,
  imports: [
    FileLinksComponent,
    LocalTimePipe,
    LocalizationPipe,
    PageHeaderComponent,
    PageStateComponent,
    RouterLink,
    StateChipComponent,
    TimeLineComponent,
  ],
  templateUrl: './nomination-page.component.html',
})
export class NominationPageComponent {
  private readonly service = inject(NominationService);
  private readonly inline = inject(InlineErrors);
  private readonly acts = inject(NominationActs);
  private readonly permissions = inject(PermissionService);
  private readonly toaster = inject(ToasterService);

  readonly id = input.required<string>();

  protected readonly resource = rxResource({
    params: () => this.id(),
    stream: ({ params }) => this.inline.within(this.service.get(params)),
  });
  protected readonly nomination = shown(this.resource);
  protected readonly entries = computed(() => entriesOf(this.nomination.value()));
  protected readonly Status = NominationStatus;
  protected readonly mayReview = this.may('Nominations.Review');
  protected readonly mayCreate = this.may('Nominations.Create');
  protected readonly maySeeBatches = this.may('Batches');
  protected readonly specialitiesText = specialitiesText;
  protected readonly statusName = nominationName;

  protected tone = ({ status }: NominationDto) =>
    NOMINATION_TONES[status ?? NominationStatus.Submitted];

  protected async run(act: Act, nomination: NominationDto): Promise<void> {
    if (!(await this.acts[act](nomination))) return;
    this.toaster.success(`TrainerPool::Noms:Done.${act}`);
    this.resource.reload();
  }

  private may(act: string): boolean {
    return this.permissions.getGrantedPolicy(`TrainerPool.${act}`);
  }
}

const entriesOf = (nomination: NominationDto | null): TimeLineEntry[] =>
  (nomination?.events ?? [])
    .map(({ status, reason, personName, time = '' }) => ({
      time,
      act: `TrainerPool::Noms:Became.${status}`,
      who: personName,
      reason,
      tone: NOMINATION_TONES[status ?? NominationStatus.Submitted],
    }))
    .reverse();
