import { Type } from '@fastify/type-provider-typebox';
import { StationView, StopBody } from '../../../../content/contract/index.js';
import { userOf, type App } from '../../app-type.js';
import type { Studio } from '../../studio.js';
import { findStation } from './find-station.js';
import { stationViews } from './station-views.js';

export function stationRoutes(api: App, { own, write, clock }: Studio): void {
  const response = { 200: Type.Array(StationView) };

  api.get('/api/stations', { schema: { response } }, async () => stationViews(own, clock()));

  /** Anyone signed in may stop: a wrong silence is mended with one click, a wrong alarm never. */
  api.post('/api/stations/stop', { schema: { body: StopBody, response } }, async (request) => {
    const user = userOf(request);
    const { stationId } = request.body;
    if (stationId !== null) findStation(own, stationId);
    await write(() => {
      own.stations.hold(stationId, user.id);
      own.audit.add(user.id, 'station-stop', 'station', stationId ?? 'all');
    });
    return stationViews(own, clock());
  });

  api.post('/api/stations/release', { schema: { body: StopBody, response } }, async (request) => {
    const { stationId } = request.body;
    if (stationId !== null) findStation(own, stationId);
    await write(() => {
      own.stations.release(stationId);
      own.audit.add(userOf(request).id, 'station-release', 'station', stationId ?? 'all');
    });
    return stationViews(own, clock());
  });
}
