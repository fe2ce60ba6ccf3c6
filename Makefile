# Recipes run in bash: make starts simple commands without a shell, and looks them up in its own PATH, not in the one below.
SHELL := bash
SYSTEM_PATH := $(PATH)
# Node is installed in node_modules, in the version that Lambda runs.
export PATH := $(CURDIR)/node_modules/.bin:$(PATH)

# Node's cache of compiled code and stripped types halves the processor time of a start.
export NODE_COMPILE_CACHE := $(CURDIR)/node_modules/.cache/node

INSTALLED := node_modules/.installed
# The order desk that `make dev` serves at /, rebuilt when one of its sources changes.
DESK := dist/desk/index.html
DESK_SOURCES := $(shell find src/client src/orders/client src/package/client.ts generated test/frontend -type f -not -path '*/node_modules/*')
# The stack has its own package-lock.json, which only the stack's targets install.
INFRA := $(INSTALLED) cdk/node_modules/.installed
CDK_CLI = CDK_DISABLE_CLI_TELEMETRY=true cdk/node_modules/.bin/cdk --no-notices --no-version-reporting
CDK = $(CDK_CLI) --app 'node cdk/app.ts' --output dist/cdk.out

.PHONY: help install dev copy-collections token test contract fuzz clients mutants reliability client package bench synth infra guide other-contract bootstrap install-infra diff deploy turn-back destroy rehearse workflows generate check
.DEFAULT_GOAL := help

help:
	@awk -F ':.*## ' '/^[a-z-]+:.*## / { printf "make %-14s %s\n", $$1, $$2 }' Makefile

install: $(INSTALLED) ## install the packages of package-lock.json (the other targets do so too)

dev: $(INSTALLED) $(DESK) ## start the whole service on PORT (3000) with its data in DATA_DIR (.data)
	@exec node src/local/dev.ts

copy-collections: $(INSTALLED) ## copy the collections of an earlier version into their replacements, in the database of ASTRA_DB_...
	@exec node src/local/copy-collections.ts

token: $(INSTALLED) ## print a token for the local service; SUB=... SCOPE="..." set its customer and scopes
	@exec node src/local/token.ts

test: $(INSTALLED) ## run the tests that need only Node (and, where installed, Chromium); TESTS=folder runs some
	@exec vitest run $(TESTS)

RUNS ?= 300
# Passed in the environment, because other users can read the command line of a running recipe.
$(foreach name,URL TOKEN STAFF_TOKEN OTHER_TOKEN SEED RUNS,$(if $($(name)),$(eval contract: export CONTRACT_$(name) := $$($(name)))))
contract: $(INSTALLED) ## test a service against the contract: URL=... TOKEN=... [STAFF_TOKEN=... OTHER_TOKEN=... SMOKE=1]; PACKAGE=dist/....zip tests a package, MOCKS=1 the client's mocks; by default a local service
	@exec $(if $(PACKAGE),node test/package/contract.ts '$(PACKAGE)',vitest run --project $(if $(MOCKS),mocks,service)) /provider/$(if $(SMOKE),smoke)

fuzz: $(INSTALLED) ## check the contract with Spectral, and a local service with Schemathesis (needs Python)
	@exec node test/contract/fuzz.ts

clients: $(INSTALLED) test/clients/node_modules/.installed $(DESK) ## generate clients with other generators and run them (needs Python, Go, Rust, Java), into docs/clients.md; ONLY=go,... runs some
	@exec node test/clients/clients.ts

mutants: $(INSTALLED) test/mutation/node_modules/.installed ## mutation tests of the source that differs from main: report changes that no test detects; FILES=... mutates some, ALL=1 all (half an hour)
	@exec node test/mutation/mutation.ts

reliability: $(INSTALLED) ## run the reliability tests at full size (15 minutes), into reports/reliability.md
	@mkdir -p reports && printf '# Reliability tests at full size\n\n| test | measured |\n|---|---|\n' > reports/reliability.md
	@RELIABILITY=full vitest run test/reliability --no-file-parallelism; status=$$?; cat reports/reliability.md; exit $$status

client: $(INSTALLED) ## build the frontend package: dist/client and its tarball
	@exec node src/package/client.ts

package: $(INSTALLED) ## build the Lambda's zip, dist/order-api-<commit>.zip; RUNTIME=native [ARCH=arm64] builds an executable
	@exec node src/package/package.ts

bench: $(INSTALLED) test/bench/node_modules/.installed ## benchmark the service and its peers, into reports/bench.md; QUICK=1 uses small sizes, ONLY=cold,warm,... makes some tables
	@exec node test/bench/bench.ts

synth: $(INFRA) ## synthesise and check the stack's template in dist/cdk.out: STAGE=... (missing settings get example values)
	@rm -rf dist/cdk.out
	@SYNTH_EXAMPLES=true $(CDK) synth --quiet
	@node cdk/summary.ts

infra: synth ## test the stack, and check its template with cfn-lint (needs Python)
	@tsc -p cdk
	@vitest run --config cdk/vitest.config.ts
	@node cdk/lint.ts

guide: $(INFRA) ## test docs/changing-the-service.md in copies of the repository (minutes)
	@vitest run --config test/guide/vitest.config.ts

other-contract: $(INFRA) ## test the engine with a second contract, of bookings
	@vitest run --config test/other-contract/vitest.config.ts

bootstrap: $(INFRA) ## prepare the account and region for the CDK, once: STAGE=... AWS_REGION=... and so on [DEPLOY_QUALIFIER=...]
	@arguments=$$(node cdk/preflight.ts bootstrap) && $(CDK_CLI) bootstrap $$arguments

install-infra: $(INFRA) ## install the stack's packages (its targets do so too)

diff: $(INFRA) ## show what a deployment would change: STAGE=... AWS_REGION=... and so on, see cdk/README.md
	@node cdk/preflight.ts
	@$(CDK) diff

deploy: $(INFRA) ## package and deploy, print URLs and user pool, and run the smoke test: STAGE=... and so on
	@node cdk/preflight.ts
	@$(CDK) deploy --require-approval $(if $(CI),never,broadening) --outputs-file dist/outputs.json
	@exec node cdk/smoke.ts

turn-back: $(INFRA) ## move the alias back to the version of an earlier commit: COMMIT=... STAGE=... and so on
	@exec node cdk/turn-back.ts

destroy: $(INFRA) ## delete the stack; the database is kept unless ASTRA_DELETE_ON_REMOVAL=true was deployed
	@node cdk/preflight.ts destroy
	@$(CDK) destroy $(if $(CI),--force)

rehearse: $(INFRA) ## rehearse the deployment on an AWS emulator (needs Python), and the function under AWS's runtime emulator (needs Go)
	@exec node test/infra/rehearse/rehearse.ts

workflows: $(INSTALLED) ## check the workflows with actionlint (needs Go) and zizmor (needs Python)
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

# A failed build of the desk does not stop the service.
$(DESK): $(INSTALLED) $(DESK_SOURCES)
	@node test/frontend/build.ts 1>&2 || echo "the order desk could not be built, so / is not served" 1>&2

# Installing writes to stderr, so that stdout has the target's output only. On a terminal npm shows its progress there.
NPM_CI = echo "installing what $< names, once: up to a minute" 1>&2; npm ci --loglevel=error

# Runs with the machine's own Node, because it replaces the one in node_modules.
$(INSTALLED): package-lock.json
	@export PATH="$(SYSTEM_PATH)"; $(NPM_CI) 1>&2
	@test -x node_modules/.bin/node || { echo "npm installed no Node: its install scripts are switched off (npm config get ignore-scripts), or it could not fetch the binary" 1>&2; exit 1; }
	@touch $@

# The official runtime client compiles native code. Where that fails, the bench reports it and uses a stand-in.
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
