import { LocalizationPipe, PermissionService } from '@abp/ng.core';
import { ToasterService } from '@abp/ng.theme.shared';
import { ChangeDetectionStrategy, Component, inject, input, viewChild } from '@angular/core';
import { RouterLink } from '@angular/router';
import { GetHoursInput, HoursEntryDto, HoursLedgerService } from '@proxy/trainer-pool/hours';
import { ActDialog } from '@shared/act-dialog/act-dialog.service';
import { reasonField } from '@shared/act-dialog/act-words';
import { CellDirective, RowActsDirective } from '@shared/data-list/cell.directive';
import { DataListComponent } from '@shared/data-list/data-list.component';
import { ListColumn, ListFilter } from '@shared/data-list/data-list.types';
import { ListQuery } from '@shared/data-list/list-query';
import { FileDownload } from '@shared/file-download.service';
import { PageHeaderComponent } from '@shared/page-header/page-header.component';
import { HoursTabsComponent } from '../hours-tabs.component';
import { HOURS_KINDS, hoursKindName, yearChoices } from '../hours-words';
import { EntryNoteComponent } from './entry-note.component';

/** The ledger line by line: nothing is ever changed, a correction stands beside what it corrects. */
@Component({
  selector: 'app-hours-entries',
  changeDetection: ChangeDetectionStrategy.OnPush,
  imports: [
    CellDirective,
    DataListComponent,
    EntryNoteComponent,
    HoursTabsComponent,
    LocalizationPipe,
    PageHeaderComponent,
    RouterLink,
    RowActsDirective,
  ],
  templateUrl: './hours-entries.component.html',
})
export class HoursEntriesComponent {
  private readonly service = inject(HoursLedgerService);
  private readonly download = inject(FileDownload);
  private readonly dialog = inject(ActDialog);
  private readonly toaster = inject(ToasterService);
  private readonly list = viewChild(DataListComponent);

  /** Whose lines, where they are those of one person. */
  readonly person = input<string>();

  protected readonly mayCorrect = inject(PermissionService).getGrantedPolicy(
    'TrainerPool.Hours.Correct',
  );
  protected readonly columns: ListColumn<HoursEntryDto>[] = [
    { key: 'personName', header: 'TrainerPool::Record:Name', lead: true },
    { key: 'organizationUnitName', header: 'TrainerPool::Record:Unit', wideOnly: true },
    {
      key: 'occurredOn',
      header: 'TrainerPool::DisplayName:OccurredOn',
      sortable: true,
      width: '110px',
    },
    { key: 'kind', header: 'TrainerPool::Hours:Kind', width: '90px' },
    { key: 'note', header: 'TrainerPool::DisplayName:Note' },
    {
      key: 'hours',
      header: 'TrainerPool::DisplayName:Hours',
      align: 'end',
      width: '70px',
      value: ({ hours = 0, correctsId }) => (correctsId && hours > 0 ? `+${hours}` : hours),
    },
    { key: 'year', header: 'TrainerPool::DisplayName:Year', width: '70px' },
  ];

  protected readonly filters: ListFilter[] = [
    { key: 'organizationUnitId', label: 'TrainerPool::Record:Unit', kind: 'org-unit' },
    {
      key: 'year',
      label: 'TrainerPool::DisplayName:Year',
      kind: 'select',
      options: yearChoices(new Date()),
    },
    {
      key: 'kind',
      label: 'TrainerPool::Hours:Kind',
      kind: 'select',
      options: HOURS_KINDS.map(kind => ({ value: `${kind}`, label: hoursKindName(kind) })),
    },
    { key: 'userId', label: 'TrainerPool::Record:Name', elsewhere: true },
  ];

  protected readonly load = (query: ListQuery) =>
    this.service.getList(query as unknown as GetHoursInput);
  protected readonly kindName = hoursKindName;

  protected save(query: ListQuery): void {
    this.download
      .get('/api/app/hours-ledger/excel', { ...query })
      .subscribe({ error: () => undefined });
  }

  protected async correct(entry: HoursEntryDto): Promise<void> {
    const done = await this.dialog.done({
      title: 'TrainerPool::Hours:Correct.Title',
      verb: 'TrainerPool::Hours:Correct',
      what: 'TrainerPool::Hours:Correct.What',
      whom: `${entry.personName} · ${entry.note} · ${entry.hours}`,
      undo: 'TrainerPool::Hours:Correct.Undo',
      fields: [
        {
          key: 'hours',
          label: 'TrainerPool::Hours:Correct.Hours',
          kind: 'number',
          required: true,
          value: `${entry.hours}`,
        },
        reasonField('TrainerPool::Hours:CorrectionReason'),
      ],
      run: ({ hours, reason = '' }) =>
        this.service.correct(entry.id ?? '', { hours: Number(hours), reason }),
    });
    if (!done) return;
    this.toaster.success('TrainerPool::Hours:Done.correct');
    this.list()?.reload();
  }
}
