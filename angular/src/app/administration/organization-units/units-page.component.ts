import { LocalizationPipe } from '@abp/ng.core';
import {
  ChangeDetectionStrategy,
  Component,
  ElementRef,
  effect,
  inject,
  signal,
  untracked,
} from '@angular/core';
import { FormsModule } from '@angular/forms';
import { OrganizationUnitKind, OrganizationUnitNodeDto } from '@proxy/platform/organization-units';
import { EmptyStateComponent } from '@shared/empty-state/empty-state.component';
import { OrgUnitPickerComponent } from '@shared/org-unit-picker/org-unit-picker.component';
import { PageHeaderComponent } from '@shared/page-header/page-header.component';
import { TreeRow, UnitTree } from './unit-tree';
import { UnitDetailComponent } from './unit-detail.component';

const ICONS: Record<OrganizationUnitKind, string> = {
  [OrganizationUnitKind.Bureau]: 'fa-landmark',
  [OrganizationUnitKind.County]: 'fa-map-location-dot',
  [OrganizationUnitKind.Department]: 'fa-building',
  [OrganizationUnitKind.EnforcementUnit]: 'fa-shield-halved',
};

@Component({
  selector: 'app-units-page',
  changeDetection: ChangeDetectionStrategy.OnPush,
  imports: [
    EmptyStateComponent,
    FormsModule,
    LocalizationPipe,
    OrgUnitPickerComponent,
    PageHeaderComponent,
    UnitDetailComponent,
  ],
  providers: [UnitTree],
  templateUrl: './units-page.component.html',
  styleUrl: './units-page.component.scss',
})
export class UnitsPageComponent {
  private readonly host = inject<ElementRef<HTMLElement>>(ElementRef);
  protected readonly tree = inject(UnitTree);
  protected readonly chosenId = signal<string | null>(null);
  protected readonly focused = signal(0);

  constructor() {
    effect(() => {
      this.tree.withInactive();
      untracked(() => this.tree.reload());
    });
    effect(() => {
      const first = this.tree.rows()[0];
      if (first && untracked(this.chosenId) === null) this.chosenId.set(first.node.id ?? null);
    });
  }

  protected icon({ kind }: OrganizationUnitNodeDto): string {
    return `fa ${ICONS[kind ?? OrganizationUnitKind.EnforcementUnit]}`;
  }

  protected choose(row: TreeRow, index: number): void {
    this.focused.set(index);
    this.chosenId.set(row.node.id ?? null);
  }

  /** As in any tree: up and down walk, right opens, left closes, Enter shows. */
  protected walk(event: KeyboardEvent, row: TreeRow, index: number): void {
    const rows = this.tree.rows();
    switch (event.key) {
      case 'ArrowDown':
        this.focus(Math.min(index + 1, rows.length - 1));
        break;
      case 'ArrowUp':
        this.focus(Math.max(index - 1, 0));
        break;
      case 'ArrowRight':
        if (!row.open) this.tree.toggle(row);
        break;
      case 'ArrowLeft':
        if (row.open) this.tree.toggle(row);
        else
          this.focus(
            Math.max(
              rows.findIndex(r => r.node.id === row.node.parentId),
              0,
            ),
          );
        break;
      case 'Enter':
      case ' ':
        this.choose(row, index);
        break;
      default:
        return;
    }
    event.preventDefault();
  }

  protected changed(): void {
    this.tree.reload();
  }

  private focus(index: number): void {
    this.focused.set(index);
    this.host.nativeElement.querySelectorAll<HTMLElement>('[role=treeitem]')[index]?.focus();
  }
}
