public enum ClinicFolderRoom {}
