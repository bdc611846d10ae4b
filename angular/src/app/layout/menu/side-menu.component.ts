import { ABP, LocalizationPipe, RoutesService, TreeNode } from '@abp/ng.core';
import { ChangeDetectionStrategy, Component, computed, inject, output } from '@angular/core';
import { toSignal } from '@angular/core/rxjs-interop';
import { RouterLink, RouterLinkActive } from '@angular/router';
import { MenuBadges } from './menu-badges';

type Entry = TreeNode<ABP.Route>;

@Component({
  selector: 'app-side-menu',
  changeDetection: ChangeDetectionStrategy.OnPush,
  imports: [LocalizationPipe, RouterLink, RouterLinkActive],
  templateUrl: './side-menu.component.html',
  styleUrl: './side-menu.component.scss',
})
export class SideMenuComponent {
  private readonly visible = toSignal(inject(RoutesService).visible$, { initialValue: [] });
  protected readonly badges = inject(MenuBadges).all;
  protected readonly entries = computed(() => reachable(this.visible()));

  readonly chosen = output();
}

/** Drops groups that lead nowhere. */
export function reachable(entries: Entry[]): Entry[] {
  return entries.filter(({ path, children }) => path || children.some(child => child.path));
}
