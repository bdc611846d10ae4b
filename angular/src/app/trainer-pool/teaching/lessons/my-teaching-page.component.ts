import { LocalizationPipe } from '@abp/ng.core';
import { ToasterService } from '@abp/ng.theme.shared';
import { ChangeDetectionStrategy, Component, computed, inject, viewChild } from '@angular/core';
import { rxResource } from '@angular/core/rxjs-interop';
import { RouterLink } from '@angular/router';
import {
  GetMyInvitationsInput,
  InvitationDto,
  InvitationStatus,
  MyTeachingService,
  invitationStatusOptions,
} from '@proxy/trainer-pool/invitations';
import { CellDirective } from '@shared/data-list/cell.directive';
import { DataListComponent } from '@shared/data-list/data-list.component';
import { ListColumn, ListFilter } from '@shared/data-list/data-list.types';
import { enumFilter } from '@shared/data-list/enum-filter';
import { ListQuery } from '@shared/data-list/list-query';
import { InlineErrors } from '@shared/errors/inline-errors';
import { LocalTimePipe } from '@shared/local-time.pipe';
import { PageHeaderComponent } from '@shared/page-header/page-header.component';
import { PageStateComponent } from '@shared/page-state/page-state.component';
import { shown } from '@shared/shown';
import { StateChipComponent } from '@shared/state-chip/state-chip.component';
import { forkJoin, map } from 'rxjs';
import { INVITATION_TONES, invitationName, meanOf } from '../../pool-words';
import { LessonLineComponent } from './lesson-line.component';

const MOST_SHOWN = 50;

/** 我的授课: what to answer, what comes next, and all that was. */
@Component({
  selector: 'app-my-teaching-page',
  changeDetection: ChangeDetectionStrategy.OnPush,
  imports: [
    CellDirective,
    DataListComponent,
    LessonLineComponent,
    LocalTimePipe,
    LocalizationPipe,
    PageHeaderComponent,
    PageStateComponent,
    RouterLink,
    StateChipComponent,
  ],
  templateUrl: './my-teaching-page.component.html',
})
export class MyTeachingPageComponent {
  private readonly service = inject(MyTeachingService);
  private readonly inline = inject(InlineErrors);
  private readonly toaster = inject(ToasterService);
  private readonly list = viewChild(DataListComponent);

  protected readonly resource = rxResource({
    stream: () =>
      this.inline.within(
        forkJoin({
          asked: this.open(InvitationStatus.Requested),
          promised: this.open(InvitationStatus.Accepted),
        }),
      ),
  });
  private readonly lessons = shown(this.resource);
  protected readonly asked = computed(() => this.lessons.value()?.asked ?? null);
  protected readonly promised = computed(() => this.lessons.value()?.promised ?? []);
  protected readonly failure = this.lessons.failure;

  protected readonly columns: ListColumn<InvitationDto>[] = [
    { key: 'topic', header: 'TrainerPool::DisplayName:Topic', lead: true },
    { key: 'status', header: 'TrainerPool::Noms:Status', width: '110px' },
    { key: 'sessionTitle', header: 'TrainerPool::Teach:Session', wideOnly: true },
    { key: 'startTime', header: 'TrainerPool::DisplayName:StartTime', width: '170px' },
    {
      key: 'evaluation',
      header: 'TrainerPool::Pool:Evaluation',
      align: 'end',
      width: '90px',
      value: ({ evaluation }) => meanOf(evaluation) ?? '—',
    },
  ];
  protected readonly filters: ListFilter[] = [
    enumFilter('status', 'TrainerPool::Noms:Status', invitationStatusOptions, invitationName),
  ];
  protected readonly load = (query: ListQuery) =>
    this.service.getList(query as unknown as GetMyInvitationsInput);

  protected tone = ({ status }: InvitationDto) =>
    INVITATION_TONES[status ?? InvitationStatus.Requested];
  protected status = ({ status }: InvitationDto) => invitationName(status);

  protected answered(act: 'accept' | 'decline'): void {
    this.toaster.success(`TrainerPool::Teach:Done.${act}`);
    this.resource.reload();
    this.list()?.reload();
  }

  /** The next lesson first. */
  private open(status: InvitationStatus) {
    return this.service
      .getList({ status, skipCount: 0, maxResultCount: MOST_SHOWN })
      .pipe(map(({ items }) => (items ?? []).reverse()));
  }
}
