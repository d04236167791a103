"""The same model as model.ts in SimPy, with times in seconds. Prints what it took, as JSON."""
import json
import random
import sys
import time
from collections import deque

import SimPy
from SimPy.Simulation import Process, Simulation, hold, passivate

QUEUES = 20
AGENTS_PER_QUEUE = 10
OTHER_QUEUES = [1, 7]
ACCEPTING = 2
TALKING = 180
AFTER_CONTACT_WORK = 10
LOAD = 0.9


class Center:
    def __init__(self, sim):
        self.sim = sim
        self.lines = [deque() for _ in range(QUEUES)]
        self.serves = [[(team + step) % QUEUES for step in [0] + OTHER_QUEUES] for team in range(QUEUES)]
        self.teams = [[team for team in range(QUEUES) if queue in self.serves[team]] for queue in range(QUEUES)]
        self.idle = [deque((0, team) for _ in range(AGENTS_PER_QUEUE)) for team in range(QUEUES)]
        self.waits = []

    def longest_idle(self, queue):
        free = [team for team in self.teams[queue] if self.idle[team]]
        return self.idle[min(free, key=lambda team: self.idle[team][0])].popleft()[1] if free else None

    def release(self, team):
        for queue in self.serves[team]:
            if self.lines[queue]:
                call = self.lines[queue].popleft()
                call.team = team
                self.sim.reactivate(call)
                return
        self.idle[team].append((self.sim.now(), team))


class Call(Process):
    def live(self, center, queue):
        came = self.sim.now()
        self.team = center.longest_idle(queue)
        if self.team is None:
            center.lines[queue].append(self)
            yield passivate, self
        yield hold, self, ACCEPTING
        center.waits.append(self.sim.now() - came)
        yield hold, self, random.expovariate(1 / TALKING)
        yield hold, self, AFTER_CONTACT_WORK
        center.release(self.team)


class Arrivals(Process):
    def come(self, center, contacts):
        gap = (ACCEPTING + TALKING + AFTER_CONTACT_WORK) / (QUEUES * AGENTS_PER_QUEUE) / LOAD
        for _ in range(contacts):
            yield hold, self, random.expovariate(1 / gap)
            call = Call(sim=self.sim)
            self.sim.activate(call, call.live(center, random.randrange(QUEUES)))


random.seed(3)
sim = Simulation()
center = Center(sim)
arrivals = Arrivals(sim=sim)
sim.activate(arrivals, arrivals.come(center, int(sys.argv[1])))
start = time.process_time()
sim.simulate(until=1e12)
seconds = time.process_time() - start
print(json.dumps({'version': SimPy.__version__, 'milliseconds': 1000 * seconds, 'meanWait': 1000 * sum(center.waits) / len(center.waits)}))
