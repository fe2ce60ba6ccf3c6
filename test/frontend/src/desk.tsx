import { QueryClient, QueryClientProvider } from '@tanstack/preact-query';
import { useEffect, useLayoutEffect, useMemo, useRef, useState } from 'preact/hooks';
import { DeskContext, deskSession } from './desk-context.ts';
import { ListPage } from './list-page.tsx';
import { OrderPage } from './order-page.tsx';
import { PlacePage } from './place-page.tsx';
import { QueuePage } from './queue-page.tsx';
import type { Persona, TokenOf } from './session.ts';

/** Everything that is shown is asked again while somebody looks; a machine without a network has a local service, too. */
const cache = new QueryClient({
  defaultOptions: {
    queries: { refetchInterval: 2_500, networkMode: 'always' },
    mutations: { networkMode: 'always' },
  },
});

/** The whole desk: who you are, and the page that the address names. */
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
    // Who follows a link goes on from the new page, not from where the link was.
    if (shown.current !== path) main.current?.focus();
    shown.current = path;
  }, [path, persona]);

  function become(next: Persona) {
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
          <select value={persona} onChange={(event) => become(event.currentTarget.value as Persona)}>
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

/** The path behind the hash, so that a page survives a reload and any file server can serve the desk. */
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
