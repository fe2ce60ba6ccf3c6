# Recipes run in bash even where they are simple: make would start those by itself, with its own PATH instead of ours.
SHELL := bash
SYSTEM_PATH := $(PATH)
# The project brings its own Node, the version that Lambda runs.
export PATH := $(CURDIR)/node_modules/.bin:$(PATH)

# Node keeps what it has compiled, and what it has made of TypeScript: the service starts in half of the processor time.
export NODE_COMPILE_CACHE := $(CURDIR)/node_modules/.cache/node

INSTALLED := node_modules/.installed
# What `make dev` serves at /, built anew when something it is made of has changed.
DESK := dist/desk/index.html
DESK_SOURCES := $(shell find src/client src/orders/client src/package/client.ts generated test/frontend -type f -not -path '*/node_modules/*')
# The stack's packages are a tree of their own: nothing but the stack's targets installs them.
INFRA := $(INSTALLED) cdk/node_modules/.installed
CDK_CLI = CDK_DISABLE_CLI_TELEMETRY=true cdk/node_modules/.bin/cdk --no-notices --no-version-reporting
CDK = $(CDK_CLI) --app 'node cdk/app.ts' --output dist/cdk.out

.PHONY: help install dev copy-collections token test contract fuzz clients mutants reliability client package bench synth infra guide other-contract bootstrap install-infra diff deploy turn-back destroy rehearse workflows generate check
.DEFAULT_GOAL := help

help:
	@awk -F ':.*## ' '/^[a-z-]+:.*## / { printf "make %-14s %s\n", $$1, $$2 }' Makefile

install: $(INSTALLED) ## install what package-lock.json names (the other targets do it by themselves)

dev: $(INSTALLED) $(DESK) ## start the whole service on PORT (3000), its data under DATA_DIR (.data)
	@exec node src/local/dev.ts

copy-collections: $(INSTALLED) ## copy the collections of an earlier version into those that replace them, in the Data API that ASTRA_DB_... name
	@exec node src/local/copy-collections.ts

token: $(INSTALLED) ## print a token for the local service; SUB=... SCOPE="..." choose whose and what for
	@exec node src/local/token.ts

test: $(INSTALLED) ## run every test that needs nothing but Node (the browser's where Chromium is); TESTS=folder for some
	@exec vitest run $(TESTS)

RUNS ?= 300
# By the environment: a recipe's text is everybody's to read while it runs.
$(foreach name,URL TOKEN STAFF_TOKEN OTHER_TOKEN SEED RUNS,$(if $($(name)),$(eval contract: export CONTRACT_$(name) := $$($(name)))))
contract: $(INSTALLED) ## hold a service against the contract: URL=... TOKEN=... [STAFF_TOKEN=... OTHER_TOKEN=... SMOKE=1]; PACKAGE=dist/....zip a package; MOCKS=1 the client's mocks; else its own
	@exec $(if $(PACKAGE),node test/package/contract.ts '$(PACKAGE)',vitest run --project $(if $(MOCKS),mocks,service)) /provider/$(if $(SMOKE),smoke)

fuzz: $(INSTALLED) ## ask Spectral and Schemathesis (needs Python) about the contract and the running local service
	@exec node test/contract/fuzz.ts

clients: $(INSTALLED) test/clients/node_modules/.installed $(DESK) ## generate clients with other people's tools and run them (needs Python, Go, Rust, Java), into docs/clients.md; ONLY=go,... some
	@exec node test/clients/clients.ts

mutants: $(INSTALLED) test/mutation/node_modules/.installed ## change one expression at a time where the source differs from main, and tell what no test notices; FILES=... some, ALL=1 all (hours)
	@exec node test/mutation/mutation.ts

reliability: $(INSTALLED) ## the store's promises at full size (a quarter of an hour), into reports/reliability.md
	@mkdir -p reports && printf '# What was tried, at full size\n\n| test | measured |\n|---|---|\n' > reports/reliability.md
	@RELIABILITY=full vitest run test/reliability --no-file-parallelism; status=$$?; cat reports/reliability.md; exit $$status

client: $(INSTALLED) ## build the frontend package, dist/client and its tarball
	@exec node src/package/client.ts

package: $(INSTALLED) ## build the Lambda's zip, dist/order-api-<commit>.zip; RUNTIME=native [ARCH=arm64]: an executable
	@exec node src/package/package.ts

bench: $(INSTALLED) test/bench/node_modules/.installed ## measure beside peers, into reports/bench.md; QUICK=1 small sizes, ONLY=cold,warm,... some
	@exec node test/bench/bench.ts

synth: $(INFRA) ## make the stack's template, dist/cdk.out, and check it: STAGE=... (what is not set is made for an example)
	@rm -rf dist/cdk.out
	@SYNTH_EXAMPLES=true $(CDK) synth --quiet
	@node cdk/summary.ts

infra: synth ## the tests of the stack, and what cfn-lint (needs Python) says of its template
	@tsc -p cdk
	@vitest run --config cdk/vitest.config.ts
	@node cdk/lint.ts

guide: $(INFRA) ## follow docs/changing-the-service.md in copies of the repository (minutes)
	@vitest run --config test/guide/vitest.config.ts

other-contract: $(INFRA) ## serve a second contract, of bookings, by the same engine
	@vitest run --config test/other-contract/vitest.config.ts

bootstrap: $(INFRA) ## let the CDK into the account and region, once: STAGE=... AWS_REGION=... and so on [DEPLOY_QUALIFIER=...]
	@arguments=$$(node cdk/preflight.ts bootstrap) && $(CDK_CLI) bootstrap $$arguments

install-infra: $(INFRA) ## install what the stack's targets need (they do it by themselves)

diff: $(INFRA) ## what deploying would change: STAGE=... AWS_REGION=... and so on, see cdk/README.md
	@node cdk/preflight.ts
	@$(CDK) diff

deploy: $(INFRA) ## package, deploy the stack, print its URLs and user pool, and try it: STAGE=... and so on
	@node cdk/preflight.ts
	@$(CDK) deploy --require-approval $(if $(CI),never,broadening) --outputs-file dist/outputs.json
	@exec node cdk/smoke.ts

turn-back: $(INFRA) ## serve the version of a commit that was deployed before, at once: COMMIT=... STAGE=... and so on
	@exec node cdk/turn-back.ts

destroy: $(INFRA) ## remove the stack; the database stays unless ASTRA_DELETE_ON_REMOVAL=true was deployed
	@node cdk/preflight.ts destroy
	@$(CDK) destroy $(if $(CI),--force)

rehearse: $(INFRA) ## the whole deployment on an AWS emulator (needs Python), the function under AWS's runtime emulator (needs Go)
	@exec node test/infra/rehearse/rehearse.ts

workflows: $(INSTALLED) ## ask actionlint (needs Go) and zizmor (needs Python) about the workflows
	@exec node test/workflows/lint.ts

generate: $(INSTALLED) ## write generated/ from openapi.yaml
	@exec node src/codegen/generate.ts

check: $(INSTALLED) ## format, lint, types, import rules, unused code, drift of generated/, contract lint, breaking changes, the package's budgets
	biome check
	tsc --noEmit
	depcruise --config .dependency-cruiser.cjs src cdk test generated
	knip
	node src/codegen/generate.ts --check
	node test/contract/lint.ts
	node test/contract/breaking.ts
	node test/package/budgets.ts

# The service starts without its desk as well as with it.
$(DESK): $(INSTALLED) $(DESK_SOURCES)
	@node test/frontend/build.ts 1>&2 || echo "the order desk could not be built; / will not be served" 1>&2

# Installing writes to stderr, for stdout belongs to the target. On a terminal npm shows its progress there.
NPM_CI = echo "installing what $< names, once: up to a minute" 1>&2; npm ci --loglevel=error

# It runs on the machine's own Node: it replaces ours.
$(INSTALLED): package-lock.json
	@export PATH="$(SYSTEM_PATH)"; $(NPM_CI) 1>&2
	@test -x node_modules/.bin/node || { echo "npm installed no Node: its install scripts are switched off (npm config get ignore-scripts), or it could not fetch the binary" 1>&2; exit 1; }
	@touch $@

# The official runtime client compiles a part of itself. Where it cannot, the bench says so and uses a stand-in.
test/bench/node_modules/.installed: test/bench/package-lock.json $(INSTALLED)
	@{ $(NPM_CI) --prefix test/bench || npm ci --loglevel=error --prefix test/bench --ignore-scripts; } 1>&2
	@touch $@

test/clients/node_modules/.installed: test/clients/package-lock.json $(INSTALLED)
	@$(NPM_CI) --prefix test/clients 1>&2
	@touch $@

test/mutation/node_modules/.installed: test/mutation/package-lock.json $(INSTALLED)
	@$(NPM_CI) --prefix test/mutation 1>&2
	@touch $@

cdk/node_modules/.installed: cdk/package-lock.json
	@export PATH="$(SYSTEM_PATH)"; $(NPM_CI) --prefix cdk 1>&2
	@touch $@
