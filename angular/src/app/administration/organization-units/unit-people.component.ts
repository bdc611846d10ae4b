import { LocalizationPipe, PermissionService } from '@abp/ng.core';
import { ChangeDetectionStrategy, Component, inject, input, output, signal } from '@angular/core';
import { rxResource } from '@angular/core/rxjs-interop';
import { FormsModule } from '@angular/forms';
import { UnitMemberDto, UnitMemberService } from '@proxy/platform/unit-members';
import { ActDialog } from '@shared/act-dialog/act-dialog.service';
import { TextPipe } from '@shared/text.pipe';
import { map, of } from 'rxjs';

const MOST = 200;

/** The people of one unit: who they are, and adding, moving and removing them. */
@Component({
  selector: 'app-unit-people',
  changeDetection: ChangeDetectionStrategy.OnPush,
  imports: [FormsModule, LocalizationPipe, TextPipe],
  templateUrl: './unit-people.component.html',
  styles: `
    .find {
      max-width: 360px;
      margin-bottom: 16px;
    }

    .candidates {
      margin: 8px 0 0;
      padding: 0;
      list-style: none;
    }

    .candidates li {
      display: flex;
      align-items: center;
      justify-content: space-between;
      gap: 16px;
      padding: 4px 0;
    }
  `,
})
export class UnitPeopleComponent {
  readonly unitId = input.required<string>();
  readonly isActive = input.required<boolean>();
  readonly changed = output();

  private readonly service = inject(UnitMemberService);
  private readonly acts = inject(ActDialog);

  protected readonly canManage = inject(PermissionService).getGrantedPolicy(
    'Platform.OrganizationUnits.ManageMembers',
  );
  protected readonly search = signal('');
  protected readonly people = rxResource({
    params: () => this.unitId(),
    stream: ({ params }) =>
      this.service
        .getList({ unitId: params, skipCount: 0, maxResultCount: MOST })
        .pipe(map(({ items }) => items ?? [])),
  });
  protected readonly candidates = rxResource({
    params: () => this.search().trim(),
    stream: ({ params }) =>
      params
        ? this.service.getCandidates(params).pipe(map(({ items }) => (items ?? []).slice(0, 8)))
        : of([]),
  });

  protected roles({ roles }: UnitMemberDto): string[] {
    return (roles ?? []).map(role => `AbpIdentity::Role:${role}`);
  }

  protected add({ id }: UnitMemberDto): void {
    this.service.add({ unitId: this.unitId(), userId: id ?? null }).subscribe(() => {
      this.search.set('');
      this.reload();
    });
  }

  protected async move(person: UnitMemberDto): Promise<void> {
    const done = await this.acts.done({
      title: 'Platform::Units:MovePerson',
      verb: 'Platform::Units:MovePerson',
      what: 'Platform::Units:MovePerson.What',
      whom: person.displayName,
      fields: [
        { key: 'unitId', label: 'Platform::DisplayName:UnitId', kind: 'org-unit', required: true },
      ],
      run: values => this.service.move(person.id ?? '', { unitId: values['unitId'] || null }),
    });
    if (done) this.reload();
  }

  protected async remove(person: UnitMemberDto): Promise<void> {
    const done = await this.acts.done({
      title: 'Platform::Units:RemovePerson',
      verb: 'Platform::Units:RemovePerson',
      what: 'Platform::Units:RemovePerson.What',
      whom: person.displayName,
      danger: true,
      run: () => this.service.remove(person.id ?? ''),
    });
    if (done) this.reload();
  }

  private reload(): void {
    this.people.reload();
    this.changed.emit();
  }
}
