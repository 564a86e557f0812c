public enum CareSiteRoom {}
