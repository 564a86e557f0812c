#!/bin/sh
# Builds a clinic's site with a Slurm job array, and joins the parts in a job that waits for all of them.
#
#   sh slurm.sh CLINIC OUTPUT PARTS [YYYY-MM-DD]
#
# CLINIC, OUTPUT and the work folder ($WORK, by default OUTPUT.parts) lie on a disk that all nodes share. $OVERSEEN names the
# program where it is not on the path; $SBATCH_FLAGS goes to every job (account, partition, time).
set -eu
clinic=$(cd "$1" && pwd)
output=$(mkdir -p "$(dirname "$2")" && cd "$(dirname "$2")" && pwd)/$(basename "$2")
parts=$3
day=${4:-$(date +%F)} # one day for all parts and the merge, also when midnight passes in between
work=${WORK:-$output.parts}
overseen=${OVERSEEN:-overseen}
umask 077 # parts hold patients' names
mkdir -p "$work"

# All parts take patients' addresses from one map, so that these have to be there first.
"$overseen" addresses "$clinic"

# shellcheck disable=SC2086 # flags are words
array=$(sbatch --parsable ${SBATCH_FLAGS:-} --job-name=overseen-part --array=1-"$parts" --output="$work/part-%a.log" \
    --wrap "exec '$overseen' build '$clinic' -o '$work/'\$SLURM_ARRAY_TASK_ID --shard \$SLURM_ARRAY_TASK_ID/$parts --as-of $day --jobs \${SLURM_CPUS_ON_NODE:-1}")

folders=$(i=1; while [ "$i" -le "$parts" ]; do printf " '%s'" "$work/$i"; i=$((i + 1)); done)
# shellcheck disable=SC2086
sbatch --parsable ${SBATCH_FLAGS:-} --job-name=overseen-merge --dependency=afterok:"${array%%;*}" --kill-on-invalid-dep=yes \
    --output="$work/merge.log" --wrap "exec '$overseen' merge '$clinic'$folders -o '$output' --as-of $day"
