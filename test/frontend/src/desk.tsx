import { QueryClient, QueryClientProvider } from '@tanstack/preact-query';
import { useEffect, useLayoutEffect, useMemo, useRef, useState } from 'preact/hooks';
import { DeskContext, deskSession } from './desk-context.ts';
import { ListPage } from './list-page.tsx';
import { OrderPage } from './order-page.tsx';
import { PlacePage } from './place-page.tsx';
import { QueuePage } from './queue-page.tsx';
import type { Persona, TokenOf } from './session.ts';

/**
 * Refetches everything shown while the window is in use. `networkMode: always`, because the local service needs no
 * network.
 */
const cache = new QueryClient({
  defaultOptions: {
    queries: { refetchInterval: 2_500, networkMode: 'always' },
    mutations: { networkMode: 'always' },
  },
});

/** The whole desk: the choice of the persona, and the page of the URL's hash. */
export function Desk({ tokenOf }: { tokenOf: TokenOf }) {
  const [persona, setPersona] = useState<Persona>(
    () => (localStorage.getItem('persona') as Persona) ?? 'customer',
  );
  const desk = useMemo(() => deskSession(persona, tokenOf), [persona, tokenOf]);
  const path = usePath();
  const main = useRef<HTMLElement>(null);
  const shown = useRef(path);
  useLayoutEffect(() => {
    document.title = `${titleOf(path, persona)} – Order desk`;
    // After a navigation the focus moves to the new page.
    if (shown.current !== path) main.current?.focus();
    shown.current = path;
  }, [path, persona]);

  function switchPersona(next: Persona) {
    localStorage.setItem('persona', next);
    setPersona(next);
  }

  return (
    <DeskContext.Provider value={desk}>
      <header class="bar">
        <a class="brand" href="#/">
          Order desk
        </a>
        <nav aria-label="Pages">
          <a href="#/" aria-current={path === '/' ? 'page' : undefined}>
            {titleOf('/', persona)}
          </a>
          {persona === 'customer' && (
            <a href="#/new" aria-current={path === '/new' ? 'page' : undefined}>
              Place an order
            </a>
          )}
        </nav>
        <label class="persona">
          <span>Signed in as</span>
          <select value={persona} onChange={(event) => switchPersona(event.currentTarget.value as Persona)}>
            <option value="customer">Customer</option>
            <option value="staff">Staff</option>
          </select>
        </label>
      </header>
      {/* A page belongs to who looks at it: another persona starts it anew. */}
      <main key={`${persona} ${path}`} ref={main} tabIndex={-1}>
        <QueryClientProvider client={cache}>{pageOf(path, persona)}</QueryClientProvider>
      </main>
    </DeskContext.Provider>
  );
}

function orderIdOf(path: string): string | undefined {
  return /^\/orders\/([^/]+)$/.exec(path)?.[1];
}

function titleOf(path: string, persona: Persona): string {
  const orderId = orderIdOf(path);
  if (orderId) return `Order ${orderId.slice(0, 8)}`;
  if (path === '/new') return 'Place an order';
  return persona === 'staff' ? 'Queue' : 'Orders';
}

function pageOf(path: string, persona: Persona) {
  const orderId = orderIdOf(path);
  if (orderId) return <OrderPage orderId={orderId} />;
  if (path === '/new') return <PlacePage />;
  return persona === 'staff' ? <QueuePage /> : <ListPage />;
}

/** The path in the URL's hash, so that a page survives a reload and a static file server suffices. */
function usePath(): string {
  const read = () => location.hash.slice(1) || '/';
  const [path, setPath] = useState(read);
  useEffect(() => {
    function follow() {
      setPath(read());
      window.scrollTo(0, 0);
    }
    window.addEventListener('hashchange', follow);
    return () => window.removeEventListener('hashchange', follow);
  }, []);
  return path;
}
